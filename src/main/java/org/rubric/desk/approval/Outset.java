package org.rubric.desk.approval;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.programme.DraftLink;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Id;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.WorkItem;
import org.rubric.programme.WorkProgramme;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.ProcessProposal;

/// What is known before a draft is sent on its way: which meetings there are, at which it aims, and
/// the process that its subject has.
///
/// @param document of the draft as it is now
/// @param aimed the meeting of its work item's target, else the next one
/// @param meetings of the study group that have not ended, the first first
public record Outset(
        Id draft,
        Document document,
        Optional<StudyMeeting> aimed,
        List<StudyMeeting> meetings,
        ProcessProposal proposal) {
    public Outset {
        meetings = List.copyOf(meetings);
    }

    /// Reads the draft: not on the window's thread.
    public static Outset of(Desk desk, Id draft, LocalDate today) throws IOException {
        var open = desk.repository().opened(draft);
        var document = open.isPresent() ? open.get().document() : desk.repository().read(draft);
        var programme = desk.programme().now();
        var coming =
                programme.schedule().meetings().stream()
                        .filter(meeting -> !meeting.end().isBefore(today))
                        .toList();
        var aimed =
                DraftLink.entry(document, programme)
                        .flatMap(programme::aimed)
                        .filter(coming::contains)
                        .or(() -> coming.stream().findFirst());
        var front = document.front();
        var proposal =
                ProcessProposal.of(
                        front.identity().kind(),
                        front.identity().name(),
                        front.identity().title(),
                        front.overview().keywords());
        return new Outset(draft, document, aimed, coming, proposal);
    }

    /// Sends the draft on its way: its record begins or aims elsewhere; the meeting stands in the
    /// schedule and the item in the programme, with process and target. Returns once the record is
    /// on disk.
    public Kept<ApprovalRecord> begin(Desk desk, Aim aim, String said) throws IOException {
        desk.programme().change(said, now -> entered(now, aim), desk.author());
        return desk.approvals().begin(draft, aim, said, desk.author());
    }

    private WorkProgramme entered(WorkProgramme now, Aim aim) {
        var meeting = new StudyMeeting(aim.meeting(), aim.start(), aim.end(), "");
        boolean known =
                now.schedule().meetings().stream()
                        .anyMatch(each -> each.start().equals(aim.start()));
        var next = known ? now : now.with(now.schedule().with(meeting));
        var entry = DraftLink.entry(document, next).orElseGet(this::item);
        var plan =
                entry.item()
                        .plan()
                        .withProcess(aim.process())
                        .withTarget(aim.end().toString().substring(0, 7));
        return next.with(entry.with(entry.item().withPlan(plan)));
    }

    /// The draft as an item of the work programme.
    private ProgrammeEntry item() {
        var identity = document.front().identity();
        var kind =
                identity.kind() == DocumentKind.OTHER
                        ? DocumentKind.RECOMMENDATION
                        : identity.kind();
        var question = document.front().people().questions().stream().findFirst().orElse("");
        var plan = new WorkItem.Plan(question, proposal.process(), "", List.of(), List.of());
        return ProgrammeEntry.of(
                new WorkItem(
                        identity.name(),
                        identity.title(),
                        kind,
                        State.UNDER_STUDY,
                        plan,
                        WorkItem.Texts.NONE));
    }
}
