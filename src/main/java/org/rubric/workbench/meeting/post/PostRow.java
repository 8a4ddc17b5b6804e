package org.rubric.workbench.meeting.post;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.TypedNumber;
import org.rubric.document.Severity;
import org.rubric.workbench.Icons;
import org.rubric.workbench.bar.Roomy;
import org.rubric.workbench.text.Sign;

/// A document to post: whether it is chosen, what it is, its number to be typed, the name of its
/// files, its state in a sign and a word.
public final class PostRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PostRoom room;
    private final Deeds deeds;
    private final CheckBox wanted = new CheckBox();
    private final Label sort = new Label();
    private final Label title = new Label();
    private final Label file = new Label();
    private static final double NUMBER = 136;

    private final TextField number = Roomy.prompt(new TextField(), NUMBER);
    private final Label state = new Label();
    private Posting posting;

    /// @param number hears what was typed; answers whether it is a number
    /// @param front hears that the row has the keyboard
    /// @param step goes to the row so many below
    public record Deeds(Typed number, Consumer<PostRow> front, Consumer<Integer> step) {
        /// Hears of a number; answers whether it was taken.
        public interface Typed {
            boolean given(Posting posting, String typed);
        }
    }

    PostRow(PostRoom room, Posting posting, Deeds deeds) {
        super(12);
        this.room = room;
        this.deeds = deeds;
        getStyleClass().add("post-row");
        setAlignment(Pos.CENTER_LEFT);
        sort.getStyleClass().addAll("strong");
        title.getStyleClass().add("secondary");
        file.getStyleClass().add("secondary");
        state.getStyleClass().add("post-state");
        state.setWrapText(true);
        wanted.setSelected(true);
        number.getStyleClass().add("post-number");
        number.setPromptText(room.word("number.prompt"));
        var named = new VBox(2, sort, title, file);
        named.setMinWidth(0);
        named.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(named, Priority.ALWAYS);
        getChildren().addAll(wanted, named, number, state);
        listen();
        show(posting);
    }

    private void listen() {
        setOnMousePressed(_ -> deeds.front.accept(this));
        number.setOnAction(_ -> commit());
        number.focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now) deeds.front.accept(this);
                            else commit();
                        });
        number.textProperty()
                .addListener((_, _, _) -> number.pseudoClassStateChanged(WRONG, false));
        wanted.focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now) deeds.front.accept(this);
                        });
        number.setOnKeyPressed(
                event -> {
                    int by =
                            event.getCode() == KeyCode.DOWN
                                    ? 1
                                    : event.getCode() == KeyCode.UP ? -1 : 0;
                    if (by == 0) return;
                    deeds.step.accept(by);
                    event.consume();
                });
    }

    private void commit() {
        var typed = number.getText();
        if (typed.strip().equals(printed())) return;
        boolean given = deeds.number.given(posting, typed);
        number.pseudoClassStateChanged(WRONG, !given);
        if (given)
            TypedNumber.read(posting.role(), typed)
                    .map(now -> now.label().isEmpty() ? "" : now.printed())
                    .ifPresent(number::setText);
    }

    private String printed() {
        return posting.number().label().isEmpty() ? "" : posting.number().printed();
    }

    /// Takes the document as it is now; what is being typed stays.
    void show(Posting now) {
        boolean typing = posting != null && !number.getText().strip().equals(printed());
        posting = now;
        if (!typing || !number.isFocused()) number.setText(printed());
        sort.setText(room.word("sort." + now.sort().key()));
        title.setText(now.text().title());
        title.setTooltip(new Tooltip(now.text().title()));
        var kind = now.sort().numbered() ? "file" : "file.plain";
        file.setText(room.word(kind, now.fileName()));
        file.setTooltip(
                new Tooltip(
                        now.fileName() + String.join(", " + now.fileName(), now.sort().endings())));
        number.setVisible(now.sort().numbered());
        number.setAccessibleText(room.word("number.of", sort.getText()));
        wanted.setAccessibleText(room.word("wanted", sort.getText()));
        wanted.setTooltip(new Tooltip(room.word("wanted", sort.getText())));
        state.setGraphic(now.ready() ? good() : new Sign(Severity.WARNING));
        state.setText(now.ready() ? room.word("ready") : room.word("wants", now.wants().size()));
        state.setAccessibleText(sort.getText() + ": " + state.getText());
    }

    private static org.kordamp.ikonli.javafx.FontIcon good() {
        var icon = Icons.small(Feather.CHECK_CIRCLE);
        icon.getStyleClass().add("good");
        return icon;
    }

    Posting posting() {
        return posting;
    }

    boolean wanted() {
        return wanted.isSelected();
    }

    void chosen(boolean is) {
        pseudoClassStateChanged(CHOSEN, is);
    }

    /// Puts the keyboard into the number.
    @Override
    public void requestFocus() {
        number.requestFocus();
        number.selectAll();
    }
}
