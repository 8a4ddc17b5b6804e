package org.rubric.rules.language;

import org.rubric.document.Severity;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;
import org.rubric.rules.WordRule;

import java.util.List;

/// A space stands between a value and its unit (author's guide, 9.4.1).
public record UnitSpace() implements WordRule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "UNI-01",
                    Severity.WARNING,
                    "Author's guide 9.4.1; the International System of Units",
                    new Reason(
                            "A value and its unit are two words; a space that does not break keeps them on one line.",
                            "5km",
                            "5 km"));

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
        return "Write \u201c%s\u201d with a space before the unit."
                .formatted(spaced(hit.words()).replace('\u00a0', ' '));
    }

    @Override
    public String says(int many) {
        return many + " values stand without a space before their unit.";
    }

    @Override
    public List<String> better(String words) {
        return List.of(spaced(words));
    }

    private static String spaced(String words) {
        return words.replaceFirst("(?<=\\d)(?=[A-Za-z])", "\u00a0");
    }
}
