package org.rubric.workbench.approval.post;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.desk.approval.post.NumberGiven;
import org.rubric.desk.approval.post.Standing;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.TypedNumber;
import org.rubric.meeting.Assigned;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.Later;
import org.rubric.workbench.approval.ApprovalPage;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.meeting.post.Making;
import org.rubric.workbench.meeting.post.PostDetail;
import org.rubric.workbench.meeting.post.PostTable;

/// The documents of a text for its decision, each with its number and its state; below them the
/// fields of its work item; beside them what the chosen one lacks, and what was decided. Asked anew
/// in the background whenever something changes.
public final class FilesPage implements ApprovalPage {
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination MAKE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final FilesRoom room;
    private final PostTable table;
    private final PostDetail detail;
    private final FieldSection fields;
    private final DecidedSection decided;
    private final FilesBar bar;
    private final Label count = new Label();
    private final BorderPane content = new BorderPane();
    private final Later again = new Later(200, this::ask);
    private final List<Kept<?>> heard = new ArrayList<>();
    private Optional<Posting> chosen = Optional.empty();
    private Consumer<String> turn = _ -> {};
    private boolean first;
    private int asked;

    public FilesPage(Hall hall) {
        room = new FilesRoom(hall);
        table = new PostTable(room.post(), this::given, this::front);
        var mending =
                new FilesMending(
                        room,
                        table::requestFocus,
                        () -> turn.accept("approval.page.ready"),
                        this::ask);
        detail =
                new PostDetail(
                        room.post(),
                        (want, at) -> chosen.ifPresent(p -> mending.mend(p, want, at)));
        fields = new FieldSection(room);
        decided = new DecidedSection(room);
        var making = new Making(room.post(), () -> room.word("files.folder", room.name()));
        bar = new FilesBar(room, below -> making.ask(table.wanted(), below));
        lay();
    }

    private void lay() {
        count.getStyleClass().add("pane-heading-words");
        var heading = new HBox(count);
        heading.getStyleClass().addAll("pane-heading", "post-heading");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(detail, Priority.ALWAYS);
        var side = new VBox(decided, detail, bar);
        side.getStyleClass().addAll("right-pane", "post-side");
        content.setTop(heading);
        content.setCenter(new VBox(table, fields));
        content.setRight(side);
        content.getStyleClass().addAll("post-sheet", "approval-files");
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl field && field.isUndoable();
        if (UNDO.match(event) && !typing) room.steps().undo();
        else if (REDO.match(event) && !typing) room.steps().redo();
        else if (MAKE.match(event)) bar.make();
        else return;
        event.consume();
    }

    /// Stale answers are dropped.
    private void ask() {
        if (room.record().isEmpty()) return;
        int which = ++asked;
        var record = room.record().get().now();
        room.hall()
                .background()
                .execute(
                        () -> {
                            try {
                                var now = Standing.of(room.desk(), record, LocalDate.now());
                                Platform.runLater(() -> show(which, now));
                            } catch (IOException | RuntimeException e) {
                                Platform.runLater(() -> failed(which, e));
                            }
                        });
    }

    private void failed(int which, Exception e) {
        if (which == asked) room.say(String.valueOf(e.getMessage()));
    }

    private void show(int which, Standing now) {
        if (which != asked || room.record().isEmpty()) return;
        var all = now.postings();
        long ready = all.stream().filter(Posting::ready).count();
        count.setText(room.post().word("count", all.size(), ready).toUpperCase(Locale.ROOT));
        table.show(all);
        fields.show(now.entry());
        decided.show(room.record().get().now(), now);
        bar.show(room.record().get().now(), now);
        if (first) table.requestFocus();
        first = false;
    }

    private void front(Posting posting) {
        chosen = Optional.of(posting);
        detail.setVisible(true);
        detail.show(posting);
    }

    /// The record of the text that a document belongs to: a field may be left because another
    /// draft is chosen.
    private Kept<ApprovalRecord> of(Posting posting) throws IOException {
        var draft = posting.text().draft();
        var known = draft.isPresent() ? room.desk().approvals().find(draft.get()) : room.record();
        return known.orElse(room.record().orElseThrow());
    }

    /// A number was typed.
    private boolean given(Posting posting, String typed) {
        var number = TypedNumber.read(posting.role(), typed);
        var words = room.post();
        if (number.isEmpty() || room.record().isEmpty()) {
            room.say(words.word("number.wrong", typed));
            return false;
        }
        try {
            var record = of(posting);
            var giving = new NumberGiven(room.desk(), record);
            var printed = number.get().printed();
            var known = giving.of(posting.role()).map(Assigned::printed).orElse("");
            if (known.equals(number.get().label().isEmpty() ? "" : printed)) return true;
            if (giving.taken(number.get())) {
                room.say(words.word("number.taken", printed));
                return false;
            }
            boolean none = number.get().label().isEmpty();
            var said = none ? words.word("number.none") : words.word("number.given", printed);
            var kept = giving.give(posting, number.get(), said, room.desk().author());
            if (room.record().get() == record) room.steps().tell(said, kept);
            else room.say(said + ".");
            again.ask();
            return true;
        } catch (IOException e) {
            room.say(e.getMessage());
            return false;
        }
    }

    @Override
    public String key() {
        return "approval.page.files";
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void onTurn(Consumer<String> turning) {
        turn = turning;
    }

    @Override
    public void show(Kept<ApprovalRecord> record) {
        boolean other = room.record().filter(now -> now == record).isEmpty();
        room.show(record);
        if (other) clear();
        follow();
        if (content.getScene() != null) again.ask();
    }

    /// A meeting may put the text out and have its numbers.
    private void follow() {
        try {
            for (var meeting : room.desk().ledgers().all()) {
                var kept = room.desk().ledgers().find(meeting.id());
                if (kept.isPresent() && !heard.contains(kept.get())) {
                    heard.add(kept.get());
                    kept.get().listen(_ -> Platform.runLater(this::changed));
                }
            }
        } catch (IOException e) {
            room.say(e.getMessage());
        }
    }

    private void changed() {
        if (content.getScene() != null) again.ask();
    }

    /// Rows of another draft are not to be taken for those of this.
    private void clear() {
        asked++;
        chosen = Optional.empty();
        count.setText(room.word("looking").toUpperCase(Locale.ROOT));
        table.show(List.of());
        fields.show(Optional.empty());
        detail.setVisible(false);
        decided.clear();
        bar.clear();
        room.steps().forget();
    }

    @Override
    public void entered() {
        first = true;
        ask();
    }

    @Override
    public void close() {
        again.stop();
    }
}
