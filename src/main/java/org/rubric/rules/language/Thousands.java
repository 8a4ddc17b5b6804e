package org.rubric.rules.language;

import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Sheet.Reason;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.List;

/// Groups of three digits are parted by a space (author's guide, 9.4.3).
public record Thousands() implements LanguageRule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "NUM-01",
                    Severity.WARNING,
                    "Author's guide 9.4.3; ITU English style guide",
                    new Reason(
                            "A comma parts decimals in other languages; a space that does not break cannot be misread.",
                            "10,000 sensors",
                            "10 000 sensors"));

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
        return "Write \u201c%s\u201d instead of \u201c%s\u201d."
                .formatted(hit.words().replace(',', ' '), hit.words());
    }

    @Override
    public String says(int many) {
        return many + " numbers have commas between their thousands.";
    }

    @Override
    public List<String> better(String words) {
        return List.of(words.replace(',', '\u00a0'));
    }
}
