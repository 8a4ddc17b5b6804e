package org.rubric.desk.meeting.handover;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Results.Outputs;

/// Puts the drafts of this store into a meeting in the place of those of the store that it comes
/// from.
record Renaming(Map<Id, Id> drafts) {

    Meeting of(Meeting meeting) {
        var next = meeting;
        for (var document : meeting.documents()) {
            var draft = document.bearing().draft().map(id -> drafts.getOrDefault(id, id));
            next =
                    next.update(
                            document.id(),
                            each ->
                                    each.withBearing(
                                            each.bearing()
                                                    .withDraft(draft)
                                                    .withCopy(Optional.empty())));
        }
        var outputs = next.results().outputs();
        var numbers = new ArrayList<Assigned>();
        for (var number : outputs.numbers())
            numbers.add(new Assigned(role(number.role()), number.label(), number.revision()));
        return next.withResults(
                next.results()
                        .withOutputs(
                                new Outputs(
                                        outputs.liaisons(),
                                        outputs.drafts(),
                                        outputs.sought(),
                                        numbers,
                                        outputs.agendas())));
    }

    private String role(String role) {
        int at = role.indexOf('/');
        if (at < 0 || !role.startsWith("clean/") && !role.startsWith("marked/")) return role;
        var id = Id.of(role.substring(at + 1));
        return role.substring(0, at + 1) + drafts.getOrDefault(id, id);
    }
}
