package org.rubric.workbench.meeting.post;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.post.Giving;
import org.rubric.desk.meeting.post.PostMail;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.Postings;
import org.rubric.desk.meeting.post.TypedNumber;
import org.rubric.desk.meeting.report.Report;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Action;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Later;
import org.rubric.workbench.bar.Rows;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.meeting.Sheet;

/// The documents to post of the meeting, each with its number and its state; beside them what the
/// chosen one lacks. Asked anew in the background whenever the meeting changes.
public final class PostSheet implements Sheet {
    private final PostRoom room;
    private final Making making;
    private final Mending mending;
    private final PostTable table;
    private final PostDetail detail;
    private final Label count = new Label();
    private final Button files;
    private final Button mail;
    private final BorderPane content = new BorderPane();
    private final List<List<Action>> actions;
    private final Set<Kept<Meeting>> heard = new HashSet<>();
    private final Later again = new Later(200, this::ask);
    private Optional<Posting> chosen = Optional.empty();
    private Optional<Kept<Meeting>> shown = Optional.empty();
    private boolean here;
    private int asked;

    /// @param report goes to a place of the report in the text
    public PostSheet(Hall hall, BiConsumer<Report, Id> report) {
        room = new PostRoom(hall);
        making = new Making(room, () -> room.meeting().map(Meeting::title).orElse("meeting"));
        table = new PostTable(room, this::given, this::front);
        mending = new Mending(room, report, table::requestFocus, this::ask);
        detail =
                new PostDetail(
                        room, (want, at) -> chosen.ifPresent(p -> mending.mend(p, want, at)));
        files = new Button(room.word("files"), Icons.small(Feather.DOWNLOAD));
        mail = new Button(room.word("mail"), Icons.small(Feather.MAIL));
        actions =
                List.of(
                        List.of(
                                hidden("post.files", "Shortcut+Enter", this::files),
                                hidden("post.mail", "", this::mail),
                                hidden("post.statement", "", () -> mending.fresh(files)),
                                hidden("post.handover", "", this::handOver),
                                hidden("undo", "Shortcut+Z", room::undo),
                                hidden("redo", "Shortcut+Y", room::redo)));
        lay();
    }

    private static Action hidden(String key, String keys, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, () -> true, run);
    }

    private void lay() {
        var words = room.hall().words();
        count.getStyleClass().add("pane-heading-words");
        var heading = new HBox(count);
        heading.getStyleClass().addAll("pane-heading", "post-heading");
        files.getStyleClass().add("primary");
        files.setTooltip(tip(words.of("tooltip", room.word("files.tip"), "Ctrl+Enter")));
        files.setOnAction(_ -> files());
        mail.setTooltip(tip(room.word("mail.tip")));
        mail.setOnAction(_ -> mail());
        var over = new Button(room.word("handover"), Icons.small(Feather.SHARE_2));
        over.setTooltip(tip(room.word("handover.tip")));
        over.setOnAction(_ -> handOver());
        for (var button : List.of(files, mail, over)) button.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new Rows(8, 8, files, mail, over);
        bar.getStyleClass().add("report-bar");
        var side = new VBox(detail, bar);
        side.getStyleClass().addAll("right-pane", "post-side");
        content.setTop(heading);
        content.setCenter(table);
        content.setRight(side);
        content.getStyleClass().add("post-sheet");
    }

    private static javafx.scene.control.Tooltip tip(String words) {
        return new javafx.scene.control.Tooltip(words);
    }

    /// Stale answers are dropped.
    private void ask() {
        if (room.meeting().isEmpty()) return;
        int which = ++asked;
        var meeting = room.meeting().get();
        room.hall().background().execute(() -> ask(which, meeting));
    }

    private void ask(int which, Meeting meeting) {
        try {
            var all = Postings.of(room.desk(), meeting);
            Platform.runLater(
                    () -> {
                        if (which == asked) show(all);
                    });
        } catch (IOException | RuntimeException e) {
            Platform.runLater(
                    () -> {
                        if (which == asked) room.say(String.valueOf(e.getMessage()));
                    });
        }
    }

    private void show(List<Posting> all) {
        boolean first = table.all().isEmpty();
        long ready = all.stream().filter(Posting::ready).count();
        count.setText(room.word("count", all.size(), ready).toUpperCase(Locale.ROOT));
        table.show(all);
        files.setDisable(all.isEmpty());
        mail.setDisable(all.isEmpty());
        if (first && here) table.requestFocus();
    }

    private void front(Posting posting) {
        chosen = Optional.of(posting);
        detail.show(posting);
    }

    /// A number was typed.
    private boolean given(Posting posting, String typed) {
        var number = TypedNumber.read(posting.role(), typed);
        var meeting = room.meeting();
        if (number.isEmpty() || meeting.isEmpty()) {
            room.say(room.word("number.wrong", typed));
            return false;
        }
        var taken = Giving.taken(meeting.get(), number.get());
        if (taken.isPresent()) {
            room.say(room.word("number.taken", number.get().printed()));
            return false;
        }
        var said =
                number.get().label().isEmpty()
                        ? room.word("number.none")
                        : room.word("number.given", number.get().printed());
        room.change(said, now -> Giving.give(now, posting, number.get()));
        return true;
    }

    private void files() {
        making.ask(table.wanted(), files);
    }

    private void handOver() {
        room.meeting().ifPresent(now -> new HandingOver(room).run(now));
    }

    private void mail() {
        var meeting = room.meeting();
        if (meeting.isEmpty()) return;
        try {
            var catalogue = room.desk().catalogue();
            var message = new PostMail(meeting.get(), table.all(), catalogue, room.me()).message();
            room.show(new ListPanel(room, message), mail);
        } catch (IOException e) {
            room.say(e.getMessage());
        }
    }

    @Override
    public String key() {
        return "sheet.post";
    }

    @Override
    public Ikon icon() {
        return Feather.SEND;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(Kept<Meeting> ledger) {
        if (shown.filter(now -> now == ledger).isEmpty()) clear();
        shown = Optional.of(ledger);
        if (heard.add(ledger)) ledger.listen(_ -> Platform.runLater(() -> changed(ledger)));
    }

    /// Rows of another meeting are not to be taken for those of this.
    private void clear() {
        asked++;
        chosen = Optional.empty();
        table.show(List.of());
        files.setDisable(true);
        mail.setDisable(true);
    }

    private void changed(Kept<Meeting> which) {
        if (here && room.ledger().filter(now -> now == which).isPresent()) again.ask();
    }

    @Override
    public List<List<Action>> actions() {
        return actions;
    }

    @Override
    public void entered() {
        here = true;
        ask();
        table.requestFocus();
    }

    @Override
    public void left() {
        here = false;
    }

    @Override
    public void close() {
        again.stop();
    }
}
