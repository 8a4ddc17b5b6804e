package org.rubric.desk.meeting.post;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.meeting.Assigned;

/// Reads the number of a TD as people type it.
public final class TypedNumber {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?:(SG\\d+(?:RG)?[A-Z-]*?)-?)?(?:TD)?\\s*-?0*(\\d{1,5})"
                            + "(?:/(GEN|PLEN|G|P|WP\\d{1,2}|\\d{1,2}))?"
                            + "(?:[-\\s]?R(?:ev)?[.]?\\s*(\\d{1,2}))?");

    private TypedNumber() {}

    /// What was typed, as a number of that role: `90`, `TD90`, `TD 90/2-R1`; nothing typed takes it
    /// away.
    ///
    /// @return empty: it is no number of a TD
    public static Optional<Assigned> read(String role, String typed) {
        var words = typed.strip();
        if (words.isEmpty()) return Optional.of(new Assigned(role, "", 0));
        var found = NUMBER.matcher(words);
        if (!found.matches()) return Optional.empty();
        var group = found.group(1) == null ? "" : found.group(1).toUpperCase(Locale.ROOT) + "-";
        var series = found.group(3) == null ? "" : "/" + found.group(3).toUpperCase(Locale.ROOT);
        int revision = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
        var label = (group.isEmpty() ? "TD " : group + "TD") + found.group(2) + series;
        return Optional.of(new Assigned(role, label, revision));
    }
}
