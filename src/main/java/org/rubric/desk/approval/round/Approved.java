package org.rubric.desk.approval.round;

import org.rubric.desk.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Approval;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.editing.Command;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.programme.State;

/// What approval writes on a text: its number, beside the provisional name that it had, and the
/// date.
///
/// @param number `Y.4221`; empty: none was given
public record Approved(String number, LocalDate date) {

    public Document on(Document text) {
        return text.withFront(on(text.front()));
    }

    private FrontMatter on(FrontMatter front) {
        var is = front.identity();
        boolean renamed = is.provisionalName().isEmpty() && !is.designation().isEmpty();
        var kept =
                renamed && !is.designation().equalsIgnoreCase(number)
                        ? is.withProvisionalName(is.designation())
                        : is;
        var named = number.isEmpty() ? is : kept.withDesignation(number);
        var was = front.approval();
        var approval =
                new Approval(
                        was.process(),
                        State.APPROVED.words(),
                        date.toString(),
                        was.edition(),
                        was.studyGroup(),
                        was.uniqueId());
        return front.withIdentity(named).withApproval(approval);
    }

    /// The same as one step of who writes.
    public Command command() {
        return (snapshot, selection) ->
                Optional.of(
                        Transaction.of(
                                "approval",
                                List.of(new Step.Reset(on(snapshot.document().front()))),
                                selection));
    }

    /// Name of the version that is kept.
    public String version() {
        var name = ClauseHistory.APPROVED;
        return number.isEmpty()
                ? Words.of("approved.version", name, date)
                : Words.of("approved.version.as", name, number, date);
    }
}
