package org.rubric.desk.meeting.prepare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Number;

/// Numbers of documents as lists, headers and names of files write them: `C01`, `SG20-C0001-R1`,
/// `T25-SG20RG-C-0001!R1!MSW-E`, `TD 81/2-R1`, `TD81-2`.
///
/// @param letters C, TD, LS, R
/// @param series of a TD: G, P, or a working party's number; empty: not told
record Numbers(String letters, int count, String series, int revision) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![A-Z])(C|TD|LS|R)[-_ ]{0,2}0*(\\d{1,5})(?!\\d)"
                            + "(?:[-_/ ](GEN|PLEN|G|P|WP\\d{1,2}|\\d{1,2})(?![A-Z0-9]))?"
                            + "(?:[-_! ]{0,2}R(?:EV)?[.]?[-_ ]?(\\d{1,3})(?!\\d))?");

    /// What a name of a file or a header says; empty: it has no such number.
    static Optional<Numbers> read(String words) {
        var found = FORM.matcher(words.toUpperCase(Locale.ROOT));
        if (!found.find()) return Optional.empty();
        var series = found.group(3) == null ? "" : series(found.group(3));
        int revision = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
        return Optional.of(
                new Numbers(found.group(1), Integer.parseInt(found.group(2)), series, revision));
    }

    static Optional<Numbers> of(Number number) {
        return number.label().isEmpty() ? Optional.empty() : read(number.label());
    }

    /// Whether both are numbers of one document, whatever the revision.
    boolean same(Numbers other) {
        return letters.equals(other.letters)
                && count == other.count
                && (series.isEmpty() || other.series.isEmpty() || series.equals(other.series));
    }

    /// The document of that number; empty: there is none, or several fit.
    Optional<MeetingDocument> among(List<MeetingDocument> documents) {
        var fitting =
                documents.stream()
                        .filter(d -> of(d.number()).filter(this::same).isPresent())
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /// As the register of the meeting writes it: `C1`, `TD 81/2`.
    String label() {
        var bare = letters.equals("TD") ? "TD " + count : letters + count;
        return series.isEmpty() ? bare : bare + "/" + series;
    }

    private static String series(String words) {
        return switch (words) {
            case "GEN" -> "G";
            case "PLEN" -> "P";
            default -> words.replaceFirst("^WP", "");
        };
    }
}
