package org.rubric.workbench.text.find;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Icons;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Hit;

/// Finds words in the text and, on wish, puts others in their place. Lies in the upper right corner
/// of the text; Esc puts it away. What was searched last can be gone on with by F3.
public final class FindBar extends VBox {
    private static final double WIDTH = 216;

    private final DocumentView view;
    private final Selecting selecting;
    private final Places places;
    private final TextField wanted = new TextField();
    private final TextField instead = new TextField();
    private final Label count = new Label();
    private final Label trouble = new Label();
    private final Map<Query.Option, ToggleButton> options = new EnumMap<>(Query.Option.class);
    private final Scopes scopes;
    private final Preview preview;
    private final HBox second;
    private final Hunt hunt;
    private Found found = Found.NOTHING;

    public FindBar(DocumentView view, Places places, Selecting selecting) {
        super(8);
        this.view = view;
        this.places = places;
        this.selecting = selecting;
        setManaged(false);
        setVisible(false);
        getStyleClass().addAll("floating", "find-bar");
        hunt = new Hunt(view, this::answered);
        scopes = new Scopes(view, selecting, this::look);
        preview = new Preview(view, this::replaceAll, this::back);
        field(wanted, "find.words");
        field(instead, "find.instead");
        count.getStyleClass().add("secondary");
        count.setMinWidth(80);
        trouble.getStyleClass().add("find-trouble");
        trouble.setWrapText(true);
        second =
                row(
                        instead,
                        button("find.replace", this::replace),
                        button("find.all", this::preview));
        getChildren().addAll(first(), second, scopes, trouble, preview);
        wanted.textProperty().addListener((_, _, _) -> look());
        instead.textProperty().addListener((_, _, _) -> preview.close());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox first() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return row(
                wanted,
                option(Query.Option.CASE, "Aa", "find.case"),
                option(Query.Option.WHOLE, "|ab|", "find.whole"),
                option(Query.Option.EXPRESSION, ".*", "find.expression"),
                icon(Feather.CHEVRON_UP, "find.previous", () -> go(false)),
                icon(Feather.CHEVRON_DOWN, "find.next", () -> go(true)),
                count,
                space,
                icon(Feather.X, "find.close", this::close));
    }

    private void field(TextField field, String key) {
        field.setPromptText(view.say(key));
        field.setAccessibleText(view.say(key));
        field.setPrefWidth(WIDTH);
        field.setMinWidth(WIDTH);
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, Runnable run) {
        var button = new Button(view.say(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Button icon(Ikon ikon, String key, Runnable run) {
        var button = new Button();
        button.setGraphic(Icons.small(ikon));
        button.getStyleClass().addAll("small-button", "find-icon");
        named(button, key);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void named(ButtonBase button, String key) {
        button.setTooltip(new Tooltip(view.say(key)));
        button.setAccessibleText(view.say(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private ToggleButton option(Query.Option option, String letters, String key) {
        var button = new ToggleButton(letters);
        button.getStyleClass().addAll("small-button", "find-icon");
        named(button, key);
        button.setOnAction(_ -> look());
        options.put(option, button);
        return button;
    }

    /// Opens with the selected words, if there are any on one line; a longer selection is where is
    /// searched.
    public void open(boolean replacing) {
        second.setVisible(replacing);
        second.setManaged(replacing);
        preview.close();
        setVisible(true);
        var words = selectedWords();
        words.ifPresent(wanted::setText);
        scopes.offer(words.isEmpty() && selecting.ends().isPresent());
        place();
        wanted.requestFocus();
        wanted.selectAll();
        look();
    }

    private Optional<String> selectedWords() {
        var ends = selecting.ends();
        if (ends.isEmpty() || !ends.get().from().block().equals(ends.get().to().block()))
            return Optional.empty();
        int from = ends.get().from().offset();
        int to = ends.get().to().offset();
        return places.spot(ends.get().from().block())
                .map(spot -> spot.line().passage().own())
                .map(line -> line.text().substring(line.character(from), line.character(to)))
                .filter(words -> !words.isBlank() && words.length() < 200);
    }

    /// In the upper right corner.
    public void place() {
        if (!isVisible()) return;
        applyCss();
        double wide = Math.min(prefWidth(-1), view.getWidth() - 32);
        resizeRelocate(view.getWidth() - wide - 24, 12, wide, prefHeight(wide));
    }

    private Query query() {
        var chosen = EnumSet.noneOf(Query.Option.class);
        options.forEach(
                (option, button) -> {
                    if (button.isSelected()) chosen.add(option);
                });
        return new Query(wanted.getText(), chosen);
    }

    /// Searches again after the text changed.
    public void search() {
        if (!isVisible()) return;
        preview.close();
        hunt.ask(query(), scopes.chosen(), false);
    }

    /// Searches for what was just typed or switched here.
    private void look() {
        if (!isVisible()) return;
        preview.close();
        hunt.ask(query(), scopes.chosen(), true);
    }

    private void answered(Found now) {
        found = now;
        if (!isVisible()) return;
        view.underlining().found(found.matches());
        tell(-1);
    }

    private void tell(int at) {
        var wrong = found.trouble();
        trouble.setText(wrong.map(why -> view.say("find.trouble", why)).orElse(""));
        trouble.setVisible(wrong.isPresent());
        trouble.setManaged(wrong.isPresent());
        int all = found.matches().size();
        if (wanted.getText().isEmpty() || wrong.isPresent()) count.setText("");
        else if (all == 0) count.setText(view.say("find.none"));
        else
            count.setText(
                    at < 0 ? view.say("find.many", all) : view.say("find.count", at + 1, all));
        place();
    }

    /// Goes to the next match after the caret, or the one before it, around the ends; with the bar
    /// away, of the words that were searched last.
    public void go(boolean forward) {
        if (view.session().isEmpty()) return;
        if (!isVisible()) hunt.ask(query(), scopes.chosen(), true);
        hunt.after(() -> step(forward));
    }

    private void step(boolean forward) {
        if (found.matches().isEmpty()) return;
        int now = current(forward);
        var match = found.matches().get(now);
        view.reveal(match.start(), match.end());
        tell(now);
        uncover(Hit.at(match.end()));
    }

    /// The bar must not lie on what it found.
    private void uncover(Hit hit) {
        if (!isVisible()) return;
        view.flow().layout();
        double below = getLayoutY() + getHeight() + 16;
        places.caret(hit)
                .filter(box -> box.getMinY() < below && box.getMaxX() > getLayoutX() - 16)
                .ifPresent(box -> view.flow().scroll(box.getMinY() - below));
    }

    private int current(boolean forward) {
        var matches = found.matches();
        var caret = selecting.caret().map(Hit::position);
        if (caret.isEmpty()) return 0;
        if (forward) {
            for (int i = 0; i < matches.size(); i++)
                if (places.compare(matches.get(i).end(), caret.get()) > 0) return i;
            return 0;
        }
        var from = selecting.ends().map(Selecting.Ends::from).orElse(caret.get());
        for (int i = matches.size() - 1; i >= 0; i--)
            if (places.compare(matches.get(i).start(), from) < 0) return i;
        return matches.size() - 1;
    }

    private Replacing replacing() {
        return new Replacing(instead.getText(), options.get(Query.Option.EXPRESSION).isSelected());
    }

    private void replace() {
        hunt.after(this::replaceHere);
    }

    private void replaceHere() {
        var ends = selecting.ends();
        if (ends.isPresent())
            found.replaceable().stream()
                    .filter(
                            match ->
                                    match.start().equals(ends.get().from())
                                            && match.end().equals(ends.get().to()))
                    .findFirst()
                    .ifPresent(match -> view.perform(replacing().all(List.of(match))));
        go(true);
    }

    private void preview() {
        hunt.after(this::openPreview);
    }

    private void openPreview() {
        if (found.matches().isEmpty()) return;
        preview.open(found, replacing());
        place();
    }

    private void back() {
        preview.close();
        place();
        instead.requestFocus();
    }

    private void replaceAll(List<Match> chosen) {
        view.perform(replacing().all(chosen));
        look();
        hunt.after(() -> count.setText(view.say("find.replaced", chosen.size())));
        wanted.requestFocus();
    }

    void close() {
        setVisible(false);
        preview.close();
        view.underlining().found(List.of());
        view.requestFocus();
    }

    private void pressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (event.getCode() == KeyCode.ESCAPE && preview.isVisible()) back();
        else if (event.getCode() == KeyCode.ESCAPE) close();
        else if (enter && instead.isFocused()) replace();
        else if (enter && wanted.isFocused()) go(!event.isShiftDown());
        else if (enter && preview.isVisible() && event.isShortcutDown()) preview.confirm();
        else return;
        event.consume();
    }
}
