package org.rubric.desk.meeting.ledger;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.meeting.Bearing;
import org.rubric.meeting.Meeting;

/// What is known of a document once its file was read.
///
/// @param draft that it bears upon
/// @param clause where its discussion begins; empty: not known
/// @param copy whether it has changes of its own to take or leave
/// @param trouble a sentence about its file; empty: nothing is wrong
public record Answer(Id document, Id draft, Optional<Id> clause, boolean copy, String trouble) {

    static Answer troubled(Id document, Id draft, String sentence) {
        return new Answer(document, draft, Optional.empty(), false, sentence);
    }

    /// The meeting with what its documents bear upon; what somebody said by hand stays.
    public static Meeting into(Meeting meeting, List<Answer> answers) {
        var now = meeting;
        for (var answer : answers)
            now = now.update(answer.document, d -> d.withBearing(answer.into(d.bearing())));
        return now;
    }

    private Bearing into(Bearing was) {
        var with = was.draft().isPresent() ? was : was.withDraft(Optional.of(draft));
        if (trouble.isEmpty() && copy) with = with.withCopy(Optional.of(document));
        return was.clause().isPresent() ? with : with.withClause(clause);
    }
}
