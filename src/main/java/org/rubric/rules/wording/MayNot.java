package org.rubric.rules.wording;

import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Sheet;
import org.rubric.rules.WordRule;

import java.util.List;

/// “May not” is not used.
public record MayNot() implements WordRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("NRM-05", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.MAY_NOT;
    }

    @Override
    public boolean reads(Passage passage) {
        return passage.prose()
                && (passage.region() == Region.BODY || passage.region() == Region.ANNEX);
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("NRM-05.one", hit.words());
    }

    @Override
    public String says(int many) {
        return WORDS.of("NRM-05.many", many);
    }

    @Override
    public List<String> better(String words) {
        return List.of("need not", "shall not", "might not");
    }
}
