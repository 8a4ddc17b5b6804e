package org.rubric.commandline;

import java.util.List;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;

/// "1 error, 2 warnings, 4 notes".
final class Counts {
    private static final Wording WORDS = Wording.in("commandline");

    private Counts() {}

    static String of(List<Finding> findings) {
        return WORDS.of(
                "counts",
                of(findings, Severity.ERROR),
                of(findings, Severity.WARNING),
                of(findings, Severity.NOTE));
    }

    static long of(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
