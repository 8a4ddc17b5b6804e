package org.rubric.workbench.write.check;

import org.rubric.desk.SpellJob;
import org.rubric.document.Finding;
import org.rubric.document.Severity;

/// How much of what was found the list of checks shows.
enum Gravest {
    ERRORS("checks.errors"),
    WARNINGS("checks.warnings"),
    ALL("checks.all");

    private final String key;

    Gravest(String key) {
        this.key = key;
    }

    /// Key of its name in the messages.
    String key() {
        return key;
    }

    boolean shows(Finding finding) {
        return switch (this) {
            case ERRORS -> finding.severity() == Severity.ERROR;
            case WARNINGS ->
                    finding.severity() != Severity.NOTE || finding.code().equals(SpellJob.CODE);
            case ALL -> true;
        };
    }
}
