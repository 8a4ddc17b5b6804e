package org.rubric.rules.language;

import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Sheet.Reason;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.List;

/// The text calls itself "this Recommendation" (ITU English style guide).
public record RecommendationWord() implements LanguageRule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "LNG-07",
                    Severity.WARNING,
                    "ITU English style guide; published texts",
                    new Reason(
                            "With a capital it is the text; without, a piece of advice.",
                            "this recommendation; the present Recommendation",
                            "this Recommendation"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.LOWER_SELF;
    }

    @Override
    public String says(Hit hit) {
        return "Write \u201c%s\u201d instead of \u201c%s\u201d."
                .formatted(better(hit.words()).getFirst(), hit.words());
    }

    @Override
    public String says(int many) {
        return many + " places call the text otherwise than “this Recommendation”.";
    }

    @Override
    public List<String> better(String words) {
        return List.of(words.startsWith("T") ? "This Recommendation" : "this Recommendation");
    }
}
