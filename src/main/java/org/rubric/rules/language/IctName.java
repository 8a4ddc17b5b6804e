package org.rubric.rules.language;

import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Sheet.Reason;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.List;

/// ICT is spelled out in one way (ITU English style guide).
public record IctName() implements LanguageRule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "SPL-05",
                    Severity.WARNING,
                    "ITU English style guide",
                    new Reason(
                            "The constitution of ITU and its resolutions say “communication” in the singular.",
                            "information and communications technology",
                            "information and communication technology"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.ICT;
    }

    @Override
    public String says(Hit hit) {
        return "Write \u201c%s\u201d instead of \u201c%s\u201d."
                .formatted(better(hit.words()).getFirst(), hit.words());
    }

    @Override
    public String says(int many) {
        return many + " places spell out ICT otherwise than ITU does.";
    }

    @Override
    public List<String> better(String words) {
        return List.of(words.replace("ommunications", "ommunication"));
    }
}
