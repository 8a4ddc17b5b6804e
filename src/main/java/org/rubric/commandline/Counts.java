package org.rubric.commandline;

import java.util.List;
import org.rubric.document.Finding;
import org.rubric.document.Severity;

/// "1 error, 2 warnings, 4 notes".
final class Counts {
    private Counts() {}

    static String of(List<Finding> findings) {
        return count(findings, Severity.ERROR, "error")
                + ", "
                + count(findings, Severity.WARNING, "warning")
                + ", "
                + count(findings, Severity.NOTE, "note");
    }

    static long of(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static String count(List<Finding> findings, Severity severity, String word) {
        long count = of(findings, severity);
        return count + " " + (count == 1 ? word : word + "s");
    }
}
