package org.rubric.workbench.write.remark;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.editing.remark.CommentThread;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.pane.ListPane;

/// The comments of a draft: those that the filter lets through, in the order of the text. Choosing
/// one goes there, Enter opens it, R resolves it or opens it again, Delete deletes it.
final class RemarksView extends ListPane<CommentThread> {
    private static final double TALL = 360;

    private final Overlay overlay;
    private final Deeds deeds;
    private final TextField field = new TextField();
    private final Button filter;
    private List<CommentThread> all = List.of();
    private Sieve sieve = Sieve.USUAL;

    /// What the list makes happen.
    interface Deeds {
        void go(CommentThread thread);

        void open(CommentThread thread);

        void turn(CommentThread thread);

        void remove(CommentThread thread);

        void away();
    }

    /// @param where the division that a line stands in
    RemarksView(Words words, Overlay overlay, Function<Id, String> where, Deeds deeds) {
        super(words, "remarks", "remarks");
        this.overlay = overlay;
        this.deeds = deeds;
        tall(TALL);
        filter = button(Feather.FILTER, "remarks.filter", _ -> offer());
        list.setCellFactory(_ -> new RemarkRow(words, where, list.widthProperty()));
        none.getStyleClass().addAll("secondary", "remarks-none");
        onChosen(deeds::go);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) chosen().ifPresent(deeds::open);
                });
        stack(
                heading(count, filter, button(Feather.X, "remarks.end", _ -> deeds.away())),
                search());
        named();
        fill();
    }

    private Node search() {
        field.setPromptText(words.of("remarks.find"));
        field.setAccessibleText(words.of("remarks.find"));
        field.textProperty().addListener((_, _, typed) -> sift(sieve.saying(typed)));
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN) list.requestFocus();
                    else if (event.getCode() == KeyCode.ESCAPE) deeds.away();
                    else return;
                    event.consume();
                });
        var row = new VBox(field);
        row.getStyleClass().add("remarks-search");
        return row;
    }

    private void offer() {
        var menu = new Menu();
        for (var state : Sieve.State.values())
            choice(menu, words.of(state.key()), state == sieve.state(), sieve.of(state));
        menu.divide();
        choice(menu, words.of("remarks.everyone"), sieve.author().isEmpty(), byAll());
        var authors = new TreeMap<String, Integer>();
        for (var thread : all)
            thread.comments().stream()
                    .map(comment -> comment.author())
                    .distinct()
                    .forEach(author -> authors.merge(author, 1, Integer::sum));
        authors.forEach(
                (author, many) ->
                        choice(
                                menu,
                                words.of("remarks.by", author, many),
                                sieve.author().equals(Optional.of(author)),
                                sieve.by(Optional.of(author))));
        overlay.below(menu, filter.localToScene(filter.getLayoutBounds()));
    }

    private Sieve byAll() {
        return sieve.by(Optional.empty());
    }

    private void choice(Menu menu, String name, boolean now, Sieve then) {
        menu.add(
                name,
                now ? "\u2713" : " ",
                () -> {
                    overlay.close();
                    sift(then);
                });
    }

    /// Shows what another sieve lets through.
    void sift(Sieve then) {
        sieve = then;
        if (!field.getText().equals(then.typed())) field.setText(then.typed());
        named();
        fill();
    }

    private void named() {
        var who = sieve.author().map(author -> ", " + author).orElse("");
        var name = words.of("remarks.filtered", words.of(sieve.state().key()) + who);
        name(filter, name, name);
        active(filter, !sieve.saying("").equals(Sieve.USUAL));
    }

    /// Takes other threads; the chosen one stays chosen if it is still there.
    void show(List<CommentThread> threads) {
        all = threads;
        fill();
    }

    private void fill() {
        quietly(this::sift);
    }

    private void sift() {
        long resolved = all.stream().filter(CommentThread::resolved).count();
        count.setText(words.of("remarks.count", all.size() - resolved, resolved));
        var sifted = sieve.sifted(all);
        none.setText(words.of(all.isEmpty() ? "remarks.none" : "remarks.none.fit"));
        var before = chosen().map(CommentThread::id);
        rows(sifted);
        before.ifPresent(this::point);
    }

    /// Chooses a thread without going there.
    void point(Id thread) {
        quietly(() -> choose(thread));
    }

    private void choose(Id thread) {
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++)
            if (list.getItems().get(i).id().equals(thread)) select(i);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        if (event.getCode() == KeyCode.ESCAPE) deeds.away();
        else if (chosen().isEmpty()) return;
        else
            switch (event.getCode()) {
                case ENTER -> deeds.open(chosen().orElseThrow());
                case R -> deeds.turn(chosen().orElseThrow());
                case DELETE -> deeds.remove(chosen().orElseThrow());
                default -> {
                    return;
                }
            }
        event.consume();
    }
}
