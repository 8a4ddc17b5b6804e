package org.rubric.interchange.pdf;

import java.util.List;

/// What a checker says of a file.
///
/// @param flavour `2a`, `ua1`, or another standard that was asked for
/// @param failures a sentence for each rule that is broken; empty: the file conforms
public record Verdict(String flavour, boolean compliant, List<String> failures) {
    public Verdict {
        failures = List.copyOf(failures);
    }
}
