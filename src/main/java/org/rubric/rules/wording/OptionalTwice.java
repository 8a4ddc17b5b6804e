package org.rubric.rules.wording;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Hit;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.rules.WordRule;

import java.util.List;

/// An option is said once (Y-series wording).
public record OptionalTwice() implements WordRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("NRM-07", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.OPTIONAL_TWICE;
    }

    /// The fixed words that explain the keyword say it in this way.
    @Override
    public boolean meant(Dossier dossier, Passage passage, Hit hit) {
        return passage.region() != Region.CONVENTIONS
                && !passage.facts().text().startsWith(" provide the feature", hit.to());
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("write.instead", better(hit.words()).getFirst(), hit.words());
    }

    @Override
    public String says(int many) {
        return WORDS.of("NRM-07.many", many);
    }

    @Override
    public List<String> better(String words) {
        return List.of("can optionally", "may");
    }
}
