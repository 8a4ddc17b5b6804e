package org.rubric.workbench.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;

/// A second text beside the first: the same draft at another place, another draft, or an old
/// version that is only read. The same draft twice is one session seen twice; what is done goes to
/// the side that has the keyboard.
public final class SplitView {
    private static final PseudoClass AT_HAND = PseudoClass.getPseudoClass("at-hand");

    private final Words words;
    private final Overlay overlay;
    private final DocumentView main;
    private final DocumentView text;
    private final Sides sides;
    private final VBox pane;
    private final Button name = new Button();
    private final HBox state = new HBox();
    private final Runnable switched;
    private Supplier<List<Choice>> choices = List::of;
    private Optional<Source> shown = Optional.empty();
    private boolean second;

    /// What the second side shows.
    ///
    /// @param locked whether it is only read
    /// @param close told when it is shown no longer
    /// @param state whether it is saved; empty: that is told elsewhere, or nothing changes
    public record Source(
            Session session, String name, boolean locked, Runnable close, Optional<Node> state) {

        public Source(Session session, String name, boolean locked, Runnable close) {
            this(session, name, locked, close, Optional.empty());
        }

        /// The same, with what tells whether it is saved.
        public Source stating(Node shown) {
            return new Source(session, name, locked, close, Optional.of(shown));
        }
    }

    /// Something that the second side can show; asked for it only when chosen.
    public record Choice(String words, Supplier<Optional<Source>> source) {}

    /// @param text shows the second side
    /// @param framed the same within what makes it larger
    /// @param switched told when the other side has the keyboard, and when there is one or none
    SplitView(
            Words words,
            Overlay overlay,
            DocumentView main,
            DocumentView text,
            Region framed,
            Sides sides,
            Runnable switched) {
        this.words = words;
        this.overlay = overlay;
        this.main = main;
        this.text = text;
        this.sides = sides;
        this.switched = switched;
        pane = new VBox(heading(), framed);
        pane.getStyleClass().add("second-side");
        VBox.setVgrow(framed, Priority.ALWAYS);
        main.setAccessibleText(words.of("split.main"));
        text.setAccessibleText(words.of("split.side"));
        main.focusedProperty().addListener((_, _, now) -> focused(now, false));
        text.focusedProperty().addListener((_, _, now) -> focused(now, true));
    }

    private HBox heading() {
        name.getStyleClass().addAll("flat", "heading-button");
        name.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
        name.setContentDisplay(ContentDisplay.RIGHT);
        name.setOnAction(_ -> choose());
        name.setMinWidth(40);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = new Button("", Icons.small(Feather.X));
        close.getStyleClass().addAll("flat", "heading-icon");
        close.setAccessibleText(words.of("split.close"));
        close.setTooltip(new Tooltip(words.of("split.close")));
        close.setOnAction(_ -> close());
        state.setAlignment(Pos.CENTER_RIGHT);
        state.getStyleClass().add("side-state");
        var row = new HBox(name, gap, state, close);
        row.getStyleClass().addAll("pane-heading", "outline-heading");
        return row;
    }

    /// What can be chosen, asked each time.
    public void offer(Supplier<List<Choice>> wanted) {
        choices = wanted;
    }

    /// Opens the same draft beside itself, or closes the second side.
    void toggle() {
        if (shown.isPresent()) close();
        else
            main.session()
                    .ifPresent(
                            session ->
                                    show(
                                            new Source(
                                                    session,
                                                    words.of("split.same"),
                                                    false,
                                                    () -> {})));
    }

    private void choose() {
        var menu = new Menu();
        for (var choice : choices.get()) menu.add(choice.words, () -> take(choice));
        if (!menu.getChildren().isEmpty())
            overlay.below(menu, name.localToScene(name.getLayoutBounds()));
    }

    /// What is shown is let go first: it may be what was chosen.
    private void take(Choice choice) {
        overlay.close();
        leave();
        choice.source.get().ifPresentOrElse(this::show, this::vanish);
    }

    /// Shows something on the second side, with the keyboard there.
    public void show(Source source) {
        leave();
        shown = Optional.of(source);
        name.setText(source.locked ? words.of("split.read", source.name) : source.name);
        name.setAccessibleText(words.of("split.choose", source.name));
        state.getChildren().setAll(source.state.stream().toList());
        sides.second(Optional.of(pane));
        pane.applyCss();
        sides.layout();
        text.lock(source.locked);
        text.open(source.session);
        text.layout();
        place(source).ifPresent(text::jump);
        text.requestFocus();
        switched.run();
    }

    /// The same draft, or an old version of it, begins where the first text has its caret.
    private Optional<Position> place(Source source) {
        boolean other = !source.locked && source.session != main.session().orElse(null);
        if (other) return Optional.empty();
        return main.session()
                .map(Session::selection)
                .filter(now -> now instanceof Selection.Text)
                .map(now -> ((Selection.Text) now).caret());
    }

    /// Closes the second side.
    public void close() {
        if (shown.isEmpty()) return;
        leave();
        vanish();
    }

    private void vanish() {
        sides.second(Optional.empty());
        second = false;
        main.aside(false);
        main.requestFocus();
        switched.run();
    }

    private void leave() {
        shown.ifPresent(
                source -> {
                    text.close();
                    source.close.run();
                });
        shown = Optional.empty();
    }

    private void focused(boolean now, boolean side) {
        if (!now || shown.isEmpty()) return;
        second = side;
        pane.pseudoClassStateChanged(AT_HAND, side);
        main.aside(same() && side);
        text.aside(same() && !side);
        switched.run();
    }

    /// Puts the keyboard where it was.
    public void refocus() {
        writer().requestFocus();
    }

    /// The text that has, or last had, the keyboard.
    DocumentView writer() {
        return second ? text : main;
    }

    /// Goes to a block of the first draft, on the side that has the keyboard if both show it.
    void jump(Id target) {
        (second && same() ? text : main).jump(target);
    }

    /// Whether the second side has, or last had, the keyboard.
    boolean second() {
        return second;
    }

    /// Whether both sides show one draft.
    boolean same() {
        return shown.isPresent() && shown.get().session == main.session().orElse(null);
    }

    /// Whether there is a second side.
    public boolean open() {
        return shown.isPresent();
    }

    /// What the second side shows.
    public DocumentView text() {
        return text;
    }
}
