package org.rubric.rules.language;

import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Sheet.Reason;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.List;

/// A decimal fraction has a point and a digit before it (ITU English style guide).
public record DecimalPoint() implements LanguageRule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "NUM-02",
                    Severity.WARNING,
                    "ITU English style guide",
                    new Reason(
                            "A comma reads as one between two numbers, and a point without a digit before it is easily lost.",
                            "0,5 s; .5 s",
                            "0.5 s"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.DECIMAL;
    }

    @Override
    public String says(Hit hit) {
        return "Write \u201c%s\u201d instead of \u201c%s\u201d."
                .formatted(better(hit.words()).getFirst(), hit.words());
    }

    @Override
    public String says(int many) {
        return many + " decimal fractions have a comma, or no digit before their point.";
    }

    @Override
    public List<String> better(String words) {
        return List.of(words.startsWith(".") ? "0" + words : words.replace(',', '.'));
    }
}
