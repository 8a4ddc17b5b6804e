package org.rubric.rules.references;

import java.util.regex.Pattern;

/// Whether what stands behind a place of a line makes it a place of another text: "clause 4 of
/// [ITU-T Y.4000]".
final class BesideTag {
    private static final Pattern OTHER =
            Pattern.compile(
                    "[A-Z]?[A-Za-z\\d.-]*(?:\\([a-z\\d]+\\))*(?:(?:,| and| or| to) (?:[Cc]lauses? |[Tt]ables? |[Ff]igures? )?[A-Z]?[\\d.]+)*"
                            + ",? (?:of|in|to|from) (?:the )?(?:\uFFFC|\\[|Rec|ITU|ISO|IEC|IETF|RFC|ETSI|IEEE|3GPP|Annex|Appendix|main).*");

    private BesideTag() {}

    /// @param at where the number begins
    static boolean other(String text, int at) {
        var after = text.substring(at, Math.min(text.length(), at + 80));
        return OTHER.matcher(after.replace('\u00a0', ' ')).matches();
    }

    /// "[ITU-T Y.4000], clause 4".
    static boolean led(String text, int from) {
        var before = text.substring(Math.max(0, from - 4), from).replace('\u00a0', ' ');
        return before.matches("(?s).*[\uFFFC\\]],? (?:\\()?$");
    }
}
