package org.rubric.workbench.approval.post;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.programme.Process;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;

/// At which meeting a text is decided on that a meeting of the store has before it.
record MeetingAim(Desk desk, Meeting meeting) {

    /// The meeting itself. That of a Question only puts the text before its parent: then it is
    /// where the text aims already, else the study group's next meeting, as far as one is known.
    Aim of(Optional<Kept<ApprovalRecord>> known, Process process) throws IOException {
        var days = meeting.occasion().sittings();
        var first = days.getFirst().date();
        var last = days.getLast().date();
        if (meeting.occasion().kind() == Occasion.Kind.QUESTION) {
            if (known.isPresent()) return known.get().now().aim();
            var next = next(last);
            if (next.isPresent()) return Aim.at(next.get(), process);
        }
        return new Aim(named(first, last), first, last, process, "");
    }

    private Optional<StudyMeeting> next(LocalDate day) throws IOException {
        return desk.programme().now().schedule().meetings().stream()
                .filter(each -> !each.end().isBefore(day))
                .findFirst();
    }

    /// As the schedule of the programme calls it, else short.
    private String named(LocalDate first, LocalDate last) throws IOException {
        var occasion = meeting.occasion();
        return desk.programme().now().schedule().meetings().stream()
                .filter(each -> !each.start().isAfter(last) && !each.end().isBefore(first))
                .map(StudyMeeting::name)
                .findFirst()
                .orElse(occasion.group() + ", " + occasion.days());
    }
}
