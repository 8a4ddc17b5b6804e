package org.rubric.desk.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.NaturalOrder;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.Days;
import org.rubric.programme.ItemField;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.WorkProgramme;

/// What the ledgers of meetings say of the work programme, brought into it. What is there already
/// stays as it is.
public record Seed(List<Meeting> meetings) {

    /// The programme with the items and the study group's meetings that it does not have yet.
    public WorkProgramme into(WorkProgramme programme) {
        var next = programme;
        for (var meeting : meetings) next = from(meeting, next);
        // Items never go here: as many as before are the same, in the order a person gave them.
        return next.entries().size() == programme.entries().size() ? next : sorted(next);
    }

    private static WorkProgramme from(Meeting meeting, WorkProgramme programme) {
        var results = meeting.results().programme();
        var day = meeting.occasion().sittings().getLast().date().toString();
        var next = programme;
        for (var item : results.ongoing())
            if (next.entry(item.name()).isEmpty())
                next = next.with(contributed(ProgrammeEntry.of(item), meeting, day));
        for (var form : results.proposed())
            if (next.entry(form.item().name()).isEmpty()) {
                var proposed = new Event(State.PROPOSED, day, meeting.title(), form.document());
                next = next.with(ProgrammeEntry.of(form).after(proposed));
            }
        for (var name : results.deleted()) {
            var gone = new Event(State.DELETED, day, meeting.title(), "");
            next = next.update(name, e -> decided(e, gone) ? e : e.after(gone));
        }
        var parent = Days.read(results.nextStudyGroup());
        return parent.isPresent() ? planned(parent.get(), meeting, next) : next;
    }

    /// Whether the deletion is known already, or something came after it: who takes an item up
    /// again has decided so.
    private static boolean decided(ProgrammeEntry entry, Event gone) {
        return entry.state() == State.DELETED
                || entry.course().events().stream()
                        .anyMatch(
                                event ->
                                        event.date().compareTo(gone.date()) > 0
                                                || event.state() == State.DELETED
                                                        && event.meeting().equals(gone.meeting()));
    }

    private static ProgrammeEntry contributed(ProgrammeEntry entry, Meeting meeting, String day) {
        boolean any =
                meeting.documents(MeetingDocument.Kind.CONTRIBUTION).stream()
                        .anyMatch(d -> d.heading().workItem().equals(entry.name()));
        return any ? ItemField.CONTRIBUTED.write(entry, day) : entry;
    }

    private static WorkProgramme planned(LocalDate start, Meeting meeting, WorkProgramme now) {
        var schedule = now.schedule();
        if (schedule.meetings().stream().anyMatch(m -> m.start().equals(start))) return now;
        var name = "SG" + meeting.occasion().studyGroup() + ", " + start;
        return now.with(schedule.with(new StudyMeeting(name, start, start, meeting.title())));
    }

    private static WorkProgramme sorted(WorkProgramme programme) {
        var all = new ArrayList<>(programme.entries());
        all.sort((a, b) -> NaturalOrder.compare(a.name(), b.name()));
        return new WorkProgramme(
                all,
                programme.schedule(),
                programme.claims(),
                programme.topics(),
                programme.dialogues());
    }
}
