package org.rubric.workbench.write.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.pane.ListPane;

/// What is proposed, by clause: each change with its author, to be taken or left by a key.
final class ReviewView extends ListPane<Entry> {
    private static final double TALL = 400;

    private final Reviewing review;
    private final Legend legend;
    private final Button seen;
    private final Button more;
    private final Button sorted;
    private final Weighing weighing = new Weighing();
    private List<String> authors = List.of();
    private int alternative;
    private boolean acting;

    ReviewView(Words words, Reviewing review, Consumer<Set<String>> hide) {
        super(words, "review", "changes", "review");
        this.review = review;
        seen = button(Feather.EYE, "review.seen", _ -> review.turn());
        sorted = button(Feather.BAR_CHART_2, "review.weight", _ -> weigh());
        more = button(Feather.MORE_HORIZONTAL, "review.more", review::menu);
        var close = button(Feather.X, "review.end", _ -> review.end());
        name(more, "review.more");
        name(close, "review.end");
        name(seen, "review.seen");
        name(sorted, "review.weight");
        tall(TALL);
        legend = new Legend(words, hide);
        list.setCellFactory(_ -> new ReviewRow(words, this, list.widthProperty()));
        none.getStyleClass().add("review-none");
        onChosen(this::chose);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        stack(heading(count, sorted, seen, more, close), legend);
    }

    private void chose(Entry now) {
        alternative = 0;
        review.go(now);
    }

    /// Sorts the list by how grave the changes are, or by clause again.
    private void weigh() {
        weighing.turn();
        name(sorted, weighing.on() ? "review.clauses" : "review.weight");
        quietly(() -> replace(weighing.arranged()));
        list.refresh();
    }

    private void name(Button button, String key) {
        name(button, words.of(key), words.of(key + ".tip"));
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) return;
        if (event.isShortcutDown()) {
            if (event.getCode() != javafx.scene.input.KeyCode.Z || event.isShiftDown()) return;
            review.back();
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case T, ENTER -> take();
            case L, DELETE -> leave();
            case LEFT -> alternative(-1);
            case RIGHT -> alternative(1);
            case ESCAPE -> review.toText();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void alternative(int by) {
        int many =
                chosen().map(e -> e instanceof Entry.Changes c ? c.rivals().size() : 1).orElse(1);
        alternative = Math.floorMod(alternative + by, many);
        list.refresh();
    }

    /// Shows what is open; the chosen row stays, or the one in its place is chosen.
    ///
    /// @param entries those of authors that are not hidden
    void show(List<Entry> entries, Looked looked, boolean inText) {
        authors = looked.queue().authors();
        weighing.look(looked, entries);
        name(sorted, weighing.on() ? "review.clauses" : "review.weight");
        boolean fell = replaced(weighing.arranged());
        int open = looked.open().size() + looked.comments().size();
        count.setText(words.of("review.open", open));
        none.setText(words.of(open == 0 ? "review.done" : "review.hidden"));
        var many =
                looked.voices().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        legend.show(authors, many, looked.queue().hidden());
        seen.setGraphic(Icons.small(inText ? Feather.EYE : Feather.EYE_OFF));
        name(seen, inText ? "review.seen" : "review.unseen");
        if (fell) fell();
    }

    /// Shows other rows and tells nobody; true where the chosen change is none of them, so that the
    /// one in its place is chosen.
    private boolean replaced(List<Entry> entries) {
        if (list.getItems().equals(entries)) {
            list.refresh();
            return false;
        }
        var fell = new AtomicBoolean();
        quietly(() -> fell.set(replace(entries)));
        return fell.get();
    }

    private boolean replace(List<Entry> entries) {
        var key = key();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(entries);
        if (key.isEmpty() || entries.isEmpty()) return false;
        for (int i = 0; i < entries.size(); i++) {
            int one = entries.get(i).keys().indexOf(key.get());
            if (one < 0) continue;
            alternative = one;
            list.getSelectionModel().clearAndSelect(i);
            return false;
        }
        alternative = 0;
        list.getSelectionModel().clearAndSelect(Math.min(at, entries.size() - 1));
        return true;
    }

    private Optional<String> key() {
        return chosen().map(Entry::keys).map(k -> k.get(Math.min(alternative, k.size() - 1)));
    }

    /// Whether the keyboard is here. A pane may say that it has focus within while its rows change,
    /// though the text has it.
    boolean hasKeyboard() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) at = at.getParent();
        return at == this;
    }

    /// Another change is chosen: the text goes there, but not from under somebody who writes; then
    /// none is chosen, for it could be taken unseen.
    private void fell() {
        if (acting || !review.isWritten()) chosen().ifPresent(review::go);
        else list.getSelectionModel().clearSelection();
    }

    /// Does something to the chosen change and goes on to the next.
    void act(Runnable deed) {
        acting = true;
        deed.run();
        acting = false;
    }

    /// Shows these no more, before it is worked out what is open.
    void drop(Set<String> keys) {
        var rest = list.getItems().stream().flatMap(e -> e.without(keys).stream()).toList();
        if (rest.equals(list.getItems())) return;
        if (replaced(rest)) fell();
    }

    /// Chooses the row of a change without going there.
    void choose(Proposed one) {
        for (int i = 0; i < list.getItems().size(); i++)
            if (list.getItems().get(i) instanceof Entry.Changes(var rivals)
                    && rivals.contains(one)) {
                int row = i;
                quietly(() -> select(row));
                alternative = rivals.indexOf(one);
            }
        list.refresh();
    }

    /// The chosen change; of rivals the one at hand.
    Optional<Proposed> change() {
        return chosen().map(
                        e ->
                                e instanceof Entry.Changes changes
                                        ? changes.rivals()
                                        : List.<Proposed>of())
                .filter(rivals -> !rivals.isEmpty())
                .map(rivals -> rivals.get(Math.min(alternative, rivals.size() - 1)));
    }

    int alternative(Entry.Changes changes) {
        return Math.min(alternative, changes.rivals().size() - 1);
    }

    /// Whether a row is the first of its clause.
    boolean begins(int row) {
        // Rows are told that they are chosen no more before they are told that they are gone.
        if (row <= 0 || row >= list.getItems().size()) return row == 0;
        return !heading(list.getItems().get(row)).equals(heading(list.getItems().get(row - 1)));
    }

    String heading(Entry entry) {
        if (entry instanceof Entry.Said) return words.of("review.comments");
        return weighing.on() ? words.of(Weighing.key(entry)) : entry.heading();
    }

    /// What a change says; where no clause stands over it, with its place.
    String sentence(Proposed one) {
        return weighing.on() ? one.change().sentence() : one.change().remark();
    }

    int number(String author) {
        return authors.indexOf(author) + 1;
    }

    /// Whose it is and of when, or why it cannot be taken.
    String aside(Proposed one) {
        var day = whose(one);
        return one.possible() ? day : day + " · " + words.of("review.impossible");
    }

    /// Whose it is and of when.
    String whose(Proposed one) {
        var name = Legend.said(words, one.author());
        return one.date().isEmpty() ? name : name + " · " + one.date().split("T")[0];
    }

    /// A row as it is heard.
    String said(Entry entry) {
        return switch (entry) {
            case Entry.Said(var comment) ->
                    words.of("review.row", comment.text(), comment.author(), heading(entry));
            case Entry.Changes(var rivals) ->
                    rivals.stream()
                            .map(
                                    one ->
                                            words.of(
                                                    "review.row",
                                                    sentence(one),
                                                    aside(one),
                                                    heading(entry)))
                            .collect(Collectors.joining(" "));
        };
    }

    void take() {
        review.take();
    }

    void leave() {
        review.leave();
    }

    Button more() {
        return more;
    }
}
