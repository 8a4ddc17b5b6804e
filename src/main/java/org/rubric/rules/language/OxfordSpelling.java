package org.rubric.rules.language;

import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Sheet.Reason;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.List;

/// Verbs that may end in -ize do (ITU English style guide).
public record OxfordSpelling() implements LanguageRule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "SPL-01",
                    Severity.WARNING,
                    "ITU English style guide; the Oxford spelling",
                    new Reason(
                            "The sector writes -ize and -ization wherever Oxford has a choice; analyse, comprise and enterprise have none.",
                            "organise",
                            "organize"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.ISE;
    }

    @Override
    public String says(Hit hit) {
        return "Write \u201c%s\u201d instead of \u201c%s\u201d."
                .formatted(better(hit.words()).getFirst(), hit.words());
    }

    @Override
    public String says(int many) {
        return many + " words are spelled -ise where the sector writes -ize.";
    }

    @Override
    public List<String> better(String words) {
        return List.of(words.replaceFirst("is(?=(?:e[ds]?|ing|ations?|ers?|able)$)", "iz"));
    }
}
