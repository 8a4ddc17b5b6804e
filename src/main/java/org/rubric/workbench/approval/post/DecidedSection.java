package org.rubric.workbench.approval.post;

import java.time.Instant;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.desk.FileNames;
import org.rubric.desk.approval.post.Decision;
import org.rubric.desk.approval.post.Standing;
import org.rubric.desk.approval.post.Taken;
import org.rubric.desk.programme.CalendarJob;
import org.rubric.meeting.Sitting;
import org.rubric.programme.Deadline;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Decided;
import org.rubric.programme.approval.Papers;
import org.rubric.workbench.meeting.post.Parts;

/// What was decided on a text, which version of it is kept, and by when the final text goes to TSB.
final class DecidedSection extends VBox {
    /// The calendar reminds so many days before.
    private static final int ALARM = 7;

    private final FilesRoom room;

    DecidedSection(FilesRoom room) {
        super(4);
        this.room = room;
        getStyleClass().add("post-head");
        setVisible(false);
        setManaged(false);
    }

    /// Nothing is known yet.
    void clear() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    void show(ApprovalRecord record, Standing now) {
        getChildren().clear();
        record.decided()
                .ifPresent(
                        text -> getChildren().addAll(decided(Taken.of(record, now.entry()), text)));
        if (record.decided().isPresent())
            record.papers()
                    .sent()
                    .ifPresentOrElse(
                            sent -> getChildren().add(sent(sent)),
                            () -> now.due().ifPresent(this::due));
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private List<Label> decided(Decision decision, Decided text) {
        var code = decision.state().code();
        var lead = decision.state().words();
        var whole = code.isEmpty() ? lead : lead + " (" + code + ")";
        var what = Parts.wrapped(whole + decision.version().substring(lead.length()));
        what.getStyleClass().add("strong");
        return List.of(what, Parts.secondary(room.word("decided.kept", text.version())));
    }

    private Label sent(Papers.Sent sent) {
        var to = sent.to().isBlank() ? room.word("sent.nobody") : sent.to();
        return Parts.wrapped(room.word("sent", Sitting.day(sent.date()), to, sent.text()));
    }

    private void due(Deadline due) {
        var what = Parts.wrapped(room.word("due", due.what(), Sitting.day(due.date())));
        var why = Parts.secondary(due.rule() + " \u00b7 " + due.source());
        var file = new Hyperlink(room.hall().words().of("programme.calendar"));
        file.setOnAction(_ -> calendar(due));
        file.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(what, why, new HBox(file));
    }

    private void calendar(Deadline due) {
        var name = room.name();
        var file =
                room.post()
                        .folder()
                        .resolve(
                                FileNames.of(room.hall().words().of("decided.deadline.file", name))
                                        + ".ics");
        room.post()
                .behind(
                        () -> {
                            new CalendarJob(name, List.of(due), ALARM).write(file, Instant.now());
                            return file;
                        },
                        room.post()::wrote);
    }
}
