package org.rubric.rules.language;

import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Sheet;
import org.rubric.rules.WordRule;

import java.util.List;

/// A space stands between a value and its unit (author's guide, 9.4.1).
public record UnitSpace() implements WordRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("UNI-01", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.TIGHT;
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("UNI-01.one", spaced(hit.words()).replace('\u00a0', ' '));
    }

    @Override
    public String says(int many) {
        return WORDS.of("UNI-01.many", many);
    }

    @Override
    public List<String> better(String words) {
        return List.of(spaced(words));
    }

    private static String spaced(String words) {
        return words.replaceFirst("(?<=\\d)(?=[A-Za-z])", "\u00a0");
    }
}
