package org.rubric.rules;

import org.rubric.document.wording.Wording;

import java.util.List;
import java.util.stream.Stream;

/// A rule of the sector that cannot be checked in a draft alone: it comes with the record it reads.
///
/// @param code as in the list of rules
/// @param says what it checks
/// @param record what it needs to know that a draft does not say
public record Pending(String code, String says, String record) {
    private static final Wording WORDS = Wording.in("rules");

    /// All of them, in the order of the list.
    public static List<Pending> all() {
        return Stream.of(
                        "AMD-01", "AMD-02", "AMD-03", "CON-03", "RPT-01", "RPT-02", "RPT-03",
                        "NWI-01", "RDY-01", "FRT-04", "SCO-04", "REF-12", "AMD-04", "AMD-06",
                        "DAT-03", "TMK-02")
                .map(Pending::of)
                .toList();
    }

    private static Pending of(String code) {
        return new Pending(code, WORDS.of(code + ".says"), WORDS.of(code + ".record"));
    }
}
