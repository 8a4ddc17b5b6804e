package org.rubric.rules.language;

import org.rubric.document.wording.Wording;
import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.List;

/// The text calls itself "this Recommendation" (ITU English style guide).
public record RecommendationWord() implements LanguageRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("LNG-07", Severity.WARNING);

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
        return WORDS.of("write.instead", better(hit.words()).getFirst(), hit.words());
    }

    @Override
    public String says(int many) {
        return WORDS.of("LNG-07.many", many);
    }

    @Override
    public List<String> better(String words) {
        return List.of(words.startsWith("T") ? "This Recommendation" : "this Recommendation");
    }
}
