package org.rubric.rules.language;

import org.rubric.document.wording.Wording;
import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.List;

/// Groups of three digits are parted by a space (author's guide, 9.4.3).
public record Thousands() implements LanguageRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("NUM-01", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.THOUSANDS;
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("write.instead", hit.words().replace(',', ' '), hit.words());
    }

    @Override
    public String says(int many) {
        return WORDS.of("NUM-01.many", many);
    }

    @Override
    public List<String> better(String words) {
        return List.of(words.replace(',', '\u00a0'));
    }
}
