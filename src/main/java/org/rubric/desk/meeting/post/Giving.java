package org.rubric.desk.meeting.post;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Id;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;

/// Gives a document to post its number, as it is typed. Whatever prints it reads it from one place.
public final class Giving {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?:(SG\\d+(?:RG)?[A-Z-]*?)-?)?(?:TD)?\\s*-?0*(\\d{1,5})"
                            + "(?:/(GEN|PLEN|G|P|WP\\d{1,2}|\\d{1,2}))?"
                            + "(?:[-\\s]?R(?:ev)?[.]?\\s*(\\d{1,2}))?");

    private Giving() {}

    /// What was typed, as a number of that role: `90`, `TD90`, `TD 90/2-R1`; nothing typed takes it
    /// away.
    ///
    /// @return empty: it is no number of a TD
    public static Optional<Assigned> read(String role, String typed) {
        var words = typed.strip();
        if (words.isEmpty()) return Optional.of(new Assigned(role, "", 0));
        var found = NUMBER.matcher(words);
        if (!found.matches()) return Optional.empty();
        var group = found.group(1) == null ? "" : found.group(1).toUpperCase() + "-";
        var series = found.group(3) == null ? "" : "/" + found.group(3).toUpperCase();
        int revision = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
        var label = (group.isEmpty() ? "TD " : group + "TD") + found.group(2) + series;
        return Optional.of(new Assigned(role, label, revision));
    }

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
