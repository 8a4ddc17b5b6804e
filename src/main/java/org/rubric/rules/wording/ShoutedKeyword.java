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
import java.util.Locale;

/// Words of requirement are in small letters (author's guide, 8.5).
public record ShoutedKeyword() implements WordRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("NRM-08", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.SHOUTED;
    }

    @Override
    public boolean reads(Passage passage) {
        return passage.prose()
                && (passage.region() == Region.BODY || passage.region() == Region.ANNEX)
                && !shouted(passage.facts().text());
    }

    private static boolean shouted(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("NRM-08.one", hit.words().toLowerCase(Locale.ROOT));
    }

    @Override
    public String says(int many) {
        return WORDS.of("NRM-08.many", many);
    }

    @Override
    public List<String> better(String words) {
        return List.of(words.toLowerCase(Locale.ROOT));
    }
}
