package org.rubric.rules.language;

import org.rubric.document.wording.Wording;
import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

/// A date names its month (ITU English style guide).
public record AmbiguousDate() implements LanguageRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("DAT-01", Severity.WARNING);

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
        return WORDS.of("DAT-01.one", hit.words());
    }

    @Override
    public String says(int many) {
        return WORDS.of("DAT-01.many", many);
    }
}
