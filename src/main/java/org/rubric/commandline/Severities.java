package org.rubric.commandline;

import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;

/// How much a finding matters, in a word.
final class Severities {
    private static final Wording WORDS = Wording.in("commandline");

    private Severities() {}

    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> WORDS.of("severity.error");
            case WARNING -> WORDS.of("severity.warning");
            case NOTE -> WORDS.of("severity.note");
        };
    }
}
