package org.rubric.desk.meeting.post;

import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;

/// Gives a document to post its number, as it is typed. Whatever prints it reads it from one place.
public final class Giving {
    private Giving() {}

    /// The meeting with that number given. Documents about a draft that goes out are bound to it,
    /// so that all that name the draft find its number.
    public static Meeting give(Meeting meeting, Posting posting, Assigned number) {
        var outputs = meeting.results().outputs().with(number);
        var next = meeting.withResults(meeting.results().withOutputs(outputs));
        var draft = posting.text().draft();
        return draft.isEmpty() ? next : bound(next, posting, draft.get());
    }

    private static Meeting bound(Meeting meeting, Posting posting, Id draft) {
        var name = posting.text().document().front().identity().name();
        var next = meeting;
        for (var document : meeting.documents())
            if (document.heading().workItem().equalsIgnoreCase(name)
                    && document.bearing().draft().isEmpty())
                next =
                        next.update(
                                document.id(),
                                each ->
                                        each.withBearing(
                                                each.bearing().withDraft(Optional.of(draft))));
        return next;
    }

    /// Who has that number already; empty: nobody. The clean and the marked text share one.
    public static Optional<String> taken(Meeting meeting, Assigned number) {
        if (number.label().isEmpty()) return Optional.empty();
        for (var other : meeting.results().outputs().numbers())
            if (other.label().equals(number.label())
                    && other.revision() == number.revision()
                    && !about(other).equals(about(number))) return Optional.of(other.role());
        return meeting.documents().stream()
                .filter(each -> each.number().printed().equals(number.printed()))
                .map(each -> each.heading().title())
                .findFirst();
    }

    private static String about(Assigned number) {
        return number.role().replaceFirst("^(clean|marked)/", "text/");
    }
}
