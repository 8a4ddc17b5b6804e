package org.rubric.desk.approval;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.programme.DraftLink;
import org.rubric.document.Document;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Judged;

/// Declares a text ready for the decision that it aims at: who and when in its record, the state in
/// its work item. What is open then is told with a reason, never silently.
///
/// @param document of the draft, by which its work item is known
public record Declaring(Desk desk, Document document, Kept<ApprovalRecord> record) {

    /// What is open, in words, one line each; empty: nothing.
    public static List<String> open(Checklist checklist) {
        var all = new ArrayList<String>();
        for (var line : checklist.lines())
            for (var found : line.evidence())
                if (found.open())
                    all.add(Words.of("declaring.found", found.place(), found.finding().message()));
        for (var line : checklist.unfulfilled())
            all.add(
                    Words.of(
                            line.tick().isEmpty() ? "declaring.unanswered" : "declaring.no",
                            line.question()));
        return all;
    }

    /// The work item of the draft; empty: the programme has none.
    public Optional<ProgrammeEntry> item() throws IOException {
        return DraftLink.entry(document, desk.programme().now());
    }

    /// Whether it stands as prepared.
    public boolean prepared() throws IOException {
        return item().filter(entry -> entry.state() == State.PREPARED).isPresent();
    }

    /// Whether it may still be said: not of a text on which a meeting has decided.
    public boolean asked() throws IOException {
        return item().map(ProgrammeEntry::state).filter(state -> !state.open()).isEmpty();
    }

    /// @throws IOException if a meeting has decided on the text; nothing is changed
    /// @param reason why it is ready all the same; empty: nothing is open
    /// @param said what it does, as undo tells it
    public void ready(String reason, LocalDate today, String said) throws IOException {
        move(State.PREPARED, today, reason, said);
        var declared = new Judged.Declared(desk.author(), Instant.now());
        record.change(
                said,
                now -> now.withJudged(now.judged().declaring(Optional.of(declared))),
                desk.author());
    }

    /// Back under study.
    ///
    /// @throws IOException if a meeting has decided on the text; nothing is changed
    public void back(LocalDate today, String said) throws IOException {
        move(State.UNDER_STUDY, today, "", said);
        record.change(
                said,
                now -> now.withJudged(now.judged().declaring(Optional.empty())),
                desk.author());
    }

    private void move(State state, LocalDate today, String reason, String said) throws IOException {
        var item = item();
        if (item.isEmpty()) return;
        var stands = item.get().state();
        if (!stands.open())
            throw new IOException(Words.of("declaring.stays", item.get().name(), stands.words()));
        boolean follows = item.get().next().contains(state);
        var why = reason.isEmpty() && !follows ? said : reason;
        var event = new Event(state, today.toString(), record.now().aim().meeting(), "", why);
        desk.programme()
                .change(
                        said,
                        now -> now.update(item.get().name(), entry -> entry.after(event)),
                        desk.author());
    }
}
