package org.rubric.workbench.text;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.workbench.text.line.Hit;

/// Finds words in the text and, on wish, puts others in their place. Lies in the upper right corner
/// of the text; Esc puts it away.
final class FindBar extends VBox {
    private static final double WIDTH = 248;

    private final DocumentView view;
    private final Selecting selecting;
    private final Places places;
    private final TextField wanted = new TextField();
    private final TextField instead = new TextField();
    private final Label count = new Label();
    private final HBox second;
    private List<Search.Match> matches = List.of();

    FindBar(DocumentView view, Places places, Selecting selecting) {
        super(8);
        this.view = view;
        this.places = places;
        this.selecting = selecting;
        setManaged(false);
        setVisible(false);
        getStyleClass().addAll("floating", "find-bar");
        wanted.setPromptText(view.say("find.words"));
        wanted.setPrefWidth(WIDTH);
        wanted.setAccessibleText(view.say("find.words"));
        instead.setPromptText(view.say("find.instead"));
        instead.setAccessibleText(view.say("find.instead"));
        instead.setPrefWidth(WIDTH);
        count.getStyleClass().add("secondary");
        count.setMinWidth(72);
        var first =
                new HBox(
                        8,
                        wanted,
                        button("find.previous", () -> go(false)),
                        button("find.next", () -> go(true)),
                        count);
        second =
                new HBox(
                        8,
                        instead,
                        button("find.replace", this::replace),
                        button("find.all", this::replaceAll));
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, second);
        wanted.textProperty().addListener((_, _, _) -> search());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Button button(String key, Runnable run) {
        var button = new Button(view.say(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Opens with the selected words, if there are any on one line.
    void open(boolean replacing) {
        second.setVisible(replacing);
        second.setManaged(replacing);
        setVisible(true);
        place();
        selectedWords().ifPresent(wanted::setText);
        wanted.requestFocus();
        wanted.selectAll();
        search();
    }

    private Optional<String> selectedWords() {
        return selecting
                .ends()
                .filter(ends -> ends.from().block().equals(ends.to().block()))
                .flatMap(
                        ends ->
                                places.spot(ends.from().block())
                                        .map(spot -> spot.line().passage())
                                        .map(
                                                passage ->
                                                        passage.text()
                                                                .substring(
                                                                        passage.character(
                                                                                ends.from()
                                                                                        .offset()),
                                                                        passage.character(
                                                                                ends.to()
                                                                                        .offset()))));
    }

    /// In the upper right corner.
    void place() {
        if (!isVisible()) return;
        applyCss();
        double wide = prefWidth(-1);
        double tall = prefHeight(wide);
        resize(wide, tall);
        relocate(view.getWidth() - Floating.size(this, wide, tall).getX() - 24, 12);
    }

    /// Searches again after the text changed.
    void search() {
        if (!isVisible()) return;
        matches = Search.of(view.setting().document(), view.wording(), wanted.getText());
        view.found(matches);
        tell(-1);
    }

    private void tell(int at) {
        if (wanted.getText().isEmpty()) count.setText("");
        else if (matches.isEmpty()) count.setText(view.say("find.none"));
        else
            count.setText(
                    at < 0
                            ? view.say("find.many", matches.size())
                            : view.say("find.count", at + 1, matches.size()));
    }

    /// Goes to the next match after the caret, or the one before it, around the ends.
    void go(boolean forward) {
        if (matches.isEmpty()) return;
        int now = current(forward);
        var match = matches.get(now);
        view.reveal(match.start(), match.end());
        tell(now);
    }

    private int current(boolean forward) {
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

    private void replace() {
        var ends = selecting.ends();
        boolean on =
                ends.isPresent()
                        && matches.stream()
                                .anyMatch(
                                        match ->
                                                match.start().equals(ends.get().from())
                                                        && match.end().equals(ends.get().to()));
        if (on) {
            Position from = ends.get().from();
            Position to = ends.get().to();
            view.perform(Commands.replace(new Selection.Text(from, to), words()));
            search();
        }
        go(true);
    }

    private List<Inline> words() {
        return instead.getText().isEmpty()
                ? List.of()
                : List.of(new Inline.Text(instead.getText(), Marks.NONE));
    }

    private void replaceAll() {
        if (matches.isEmpty()) return;
        view.perform(Search.replaceAll(matches, instead.getText()));
        search();
    }

    void close() {
        setVisible(false);
        matches = List.of();
        view.found(matches);
        view.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) close();
        else if (event.getCode() == KeyCode.ENTER && instead.isFocused()) replace();
        else if (event.getCode() == KeyCode.ENTER && wanted.isFocused()) go(!event.isShiftDown());
        else return;
        event.consume();
    }
}
