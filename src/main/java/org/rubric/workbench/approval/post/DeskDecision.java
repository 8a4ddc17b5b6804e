package org.rubric.workbench.approval.post;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Occasion;
import org.rubric.programme.Process;
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
        var meeting = at.ledger().get();
        var draft = at.draft().orElseThrow();
        var process = process();
        room.post()
                .behind(
                        () -> {
                            var known = room.desk().approvals().find(draft);
                            var aims = new MeetingAim(room.desk(), meeting.now());
                            return new OnItsWay(draft, known, aims.of(known, process));
                        },
                        way -> {
                            room.about(draft, way.known());
                            boolean proposes = kind.get() == Occasion.Kind.QUESTION;
                            new Deciding(room, Optional.of(meeting)).ask(way, proposes, button);
                        });
    }
}
