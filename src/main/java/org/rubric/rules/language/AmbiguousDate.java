package org.rubric.rules.language;

import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Sheet.Reason;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

/// A date names its month (ITU English style guide).
public record AmbiguousDate() implements LanguageRule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "DAT-01",
                    Severity.WARNING,
                    "ITU English style guide",
                    new Reason(
                            "Half of the readers put the month first.",
                            "02/10/24",
                            "2 October 2024"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.DATE;
    }

    @Override
    public String says(Hit hit) {
        return "\u201c%s\u201d can be read as two dates; write the month as a word."
                .formatted(hit.words());
    }

    @Override
    public String says(int many) {
        return many + " dates can be read in two ways.";
    }
}
