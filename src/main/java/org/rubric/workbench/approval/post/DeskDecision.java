package org.rubric.workbench.approval.post;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Occasion;
import org.rubric.programme.Process;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.Action;
import org.rubric.workbench.Icons;
import org.rubric.workbench.meeting.Hall;

/// What the chair's desk offers beside a TD with the text of a draft: a study group and a working
/// party decide on it, a Question's meeting puts it before them.
public final class DeskDecision {
    private final FilesRoom room;
    private final Button button;

    public DeskDecision(Hall hall) {
        room = new FilesRoom(hall);
        button = new Button("", Icons.small(Feather.CHECK_SQUARE));
        button.setOnAction(_ -> ask());
        hall.atHand().listen(this::offer);
    }

    public Action action() {
        return Action.of(
                "approval.decide",
                new Action.Face.Hidden(),
                "Shortcut+Alt+O",
                () -> kind().isPresent(),
                this::ask);
    }

    /// Kind of the meeting, where a text is at hand on which it can decide.
    private Optional<Occasion.Kind> kind() {
        var at = room.hall().atHand();
        boolean text =
                at.document()
                        .map(each -> each.number().kind())
                        .filter(MeetingDocument.Kind.TEMPORARY_DOCUMENT::equals)
                        .isPresent();
        if (!text || at.draft().isEmpty() || settled()) return Optional.empty();
        return at.meeting().map(now -> now.occasion().kind()).filter(DeskDecision::decides);
    }

    /// Whether it has been recorded already.
    private boolean settled() {
        try {
            var draft = room.hall().atHand().draft().orElseThrow();
            var record = room.desk().approvals().find(draft);
            return record.filter(kept -> kept.now().decided().isPresent()).isPresent();
        } catch (IOException e) {
            room.say(e.getMessage());
            return false;
        }
    }

    private static boolean decides(Occasion.Kind kind) {
        return switch (kind) {
            case STUDY_GROUP, WORKING_PARTY, QUESTION -> true;
            case RAPPORTEUR_GROUP, AD_HOC, REGIONAL_GROUP, JOINT_COORDINATION, JOINT_TASK_FORCE ->
                    false;
        };
    }

    private void offer() {
        var deeds = room.hall().atHand().deeds();
        var kind = kind();
        deeds.remove(button);
        if (kind.isEmpty()) return;
        var key = kind.get() == Occasion.Kind.QUESTION ? "propose." : "decide.";
        button.setText(room.word(key + process().name().toLowerCase(Locale.ROOT)));
        button.setTooltip(
                new Tooltip(
                        room.hall().words().of("tooltip", room.word(key + "tip"), "Ctrl+Alt+O")));
        deeds.add(button);
    }

    /// By which the text goes: as its record says, else as its work item does.
    private Process process() {
        try {
            var draft = room.hall().atHand().draft().orElseThrow();
            var record = room.desk().approvals().find(draft);
            if (record.isPresent()) return record.get().now().aim().process();
            for (var each : room.desk().repository().drafts())
                if (each.draft().equals(draft)) {
                    var entry = room.desk().programme().now().entry(each.name());
                    return entry.map(e -> e.item().plan().process()).orElse(Process.AAP);
                }
        } catch (IOException e) {
            room.say(e.getMessage());
        }
        return Process.AAP;
    }

    private void ask() {
        var kind = kind();
        var at = room.hall().atHand();
        if (kind.isEmpty() || at.ledger().isEmpty()) return;
        var aim = aim(at.ledger().get().now());
        var draft = at.draft().orElseThrow();
        room.post()
                .behind(
                        () -> record(draft, aim),
                        record -> {
                            room.show(record);
                            boolean proposes = kind.get() == Occasion.Kind.QUESTION;
                            new Deciding(room, at.ledger()).ask(record, aim, proposes, button);
                        });
    }

    private Aim aim(Meeting meeting) {
        var days = meeting.occasion().sittings();
        var first = days.getFirst().date();
        var last = days.getLast().date();
        return new Aim(named(meeting, first, last), first, last, process(), "");
    }

    /// As the schedule of the programme calls it, else short.
    private String named(Meeting meeting, LocalDate first, LocalDate last) {
        var occasion = meeting.occasion();
        var usual = occasion.group() + ", " + occasion.days();
        try {
            return room.desk().programme().now().schedule().meetings().stream()
                    .filter(each -> !each.start().isAfter(last) && !each.end().isBefore(first))
                    .map(StudyMeeting::name)
                    .findFirst()
                    .orElse(usual);
        } catch (IOException e) {
            room.say(e.getMessage());
            return usual;
        }
    }

    /// A draft that nobody has sent on its way goes on it here.
    private Kept<ApprovalRecord> record(Id draft, Aim aim) throws IOException {
        var known = room.desk().approvals().find(draft);
        if (known.isPresent()) return known.get();
        var said = room.word("begun", aim.meeting());
        return room.desk().approvals().begin(draft, aim, said, room.desk().author());
    }
}
