package org.rubric.desk.approval.post;

import org.rubric.desk.knowledge.Awaited;
import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.programme.DraftLink;
import org.rubric.document.Document;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.WorkItem;
import org.rubric.programme.WorkProgramme;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Decided;
import org.rubric.repository.Draft;
import org.rubric.repository.Version;

/// Record that a meeting decided on a text: the text of now is kept as a version, the work item
/// takes its state, the record tells the version, the meeting of the store gets its row. Work goes
/// on in the draft.
///
/// @param at the meeting that decided; empty: the one at which the text aims, if the store has it
public record DecisionJob(
        Desk desk, Kept<ApprovalRecord> record, Optional<Kept<Meeting>> at, Decision decision) {

    /// At the meeting at which the text aims.
    public static DecisionJob aimed(Desk desk, Kept<ApprovalRecord> record, Decision decision) {
        return new DecisionJob(desk, record, Optional.empty(), decision);
    }

    /// What it changes in the store.
    ///
    /// @param touched the record first
    /// @param version that was kept; it stays whatever is taken back
    public record Made(List<Kept<?>> touched, Version version) {}

    /// Not on the window's thread.
    public Made run(String author) throws IOException {
        var document = desk.repository().read(record.now().draft());
        var host = host();
        var programme = desk.programme();
        var said = decision.said(document.front().identity().name());
        var version = version(author);
        var entry = entry(document, programme.now());
        var state = Words.of("decision.state", said);
        programme.change(state, now -> decided(entry, document, now), author);
        record.change(said, now -> now.withDecided(Optional.of(decided(version))), author);
        var touched = new ArrayList<Kept<?>>(List.of(record, programme));
        if (host.isPresent()) {
            host.get().change(Words.of("decision.row", said), row(document, entry)::in, author);
            touched.add(host.get());
        }
        return new Made(touched, version);
    }

    /// Puts the text before the parent of the meeting for the decision; its state stays. Not on the
    /// window's thread.
    ///
    /// @return the meeting that was changed; empty: there is none
    public Optional<Kept<Meeting>> propose(String said, String author) throws IOException {
        var document = desk.repository().read(record.now().draft());
        var entry = entry(document, desk.programme().now());
        var host = host();
        host.ifPresent(kept -> kept.change(said, row(document, entry)::proposed, author));
        return host;
    }

    private Optional<Kept<Meeting>> host() throws IOException {
        return at.isPresent() ? at : new Hosting(desk, record.now()).kept();
    }

    private DecisionRow row(Document document, ProgrammeEntry entry) {
        return new DecisionRow(decision, record.now().draft(), document, entry, numbers());
    }

    private Decided decided(Version version) {
        return new Decided(
                version.number(), decision.date(), decision.meeting(), decision.document());
    }

    private List<Assigned> numbers() {
        return record.now().papers().numbers().stream()
                .map(each -> new Assigned(each.role(), each.label(), each.revision()))
                .toList();
    }

    private Version version(String author) throws IOException {
        var repository = desk.repository();
        var open = repository.opened(record.now().draft());
        if (open.isPresent()) return version(open.get(), author);
        try (var draft = repository.open(record.now().draft())) {
            return version(draft, author);
        }
    }

    private Version version(Draft draft, String author) throws IOException {
        return Awaited.of(draft.keepVersion(decision.version(), author));
    }

    /// The work item of the draft; one that nobody has entered begins here.
    private static ProgrammeEntry entry(Document document, WorkProgramme programme) {
        return DraftLink.entry(document, programme).orElseGet(() -> begun(document));
    }

    private static ProgrammeEntry begun(Document document) {
        var front = document.front();
        var questions = front.people().questions();
        var plan =
                new WorkItem.Plan(
                        questions.isEmpty() ? "" : questions.getFirst(),
                        Process.AAP,
                        "",
                        front.people().contacts(),
                        List.of());
        var identity = front.identity();
        var name = identity.provisionalName();
        return ProgrammeEntry.of(
                new WorkItem(
                        name.isEmpty() ? identity.name() : name,
                        identity.title(),
                        identity.kind(),
                        State.UNDER_STUDY,
                        plan,
                        WorkItem.Texts.NONE));
    }

    private WorkProgramme decided(ProgrammeEntry entry, Document document, WorkProgramme now) {
        var known = now.entry(entry.name()).isPresent() ? now : now.with(entry);
        return known.update(entry.name(), each -> after(each, document));
    }

    private ProgrammeEntry after(ProgrammeEntry entry, Document document) {
        var process = decision.process();
        var item = entry.item().withPlan(entry.item().plan().withProcess(process));
        var texts = item.texts();
        if (!decision.document().isBlank()) texts = texts.withLatest(decision.document());
        var before = entry.with(item.withTexts(texts));
        var reason = before.next().contains(decision.state()) ? "" : Words.of("decision.reason");
        return before.after(
                new Event(
                        decision.state(),
                        decision.date().toString(),
                        decision.meeting(),
                        decision.document(),
                        reason));
    }
}
