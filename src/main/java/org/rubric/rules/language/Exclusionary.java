package org.rubric.rules.language;

import org.rubric.document.wording.Wording;
import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Rewording;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.Map;

/// Technical words exclude nobody.
public record Exclusionary() implements LanguageRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("LNG-03", Severity.WARNING);

    private static final Map<String, String> RIGHT =
            Map.ofEntries(
                    Map.entry("whitelist", "allow list"),
                    Map.entry("whitelists", "allow lists"),
                    Map.entry("whitelisted", "allowed"),
                    Map.entry("white list", "allow list"),
                    Map.entry("blacklist", "block list"),
                    Map.entry("blacklists", "block lists"),
                    Map.entry("blacklisted", "blocked"),
                    Map.entry("black list", "block list"),
                    Map.entry("master/slave", "primary/secondary"),
                    Map.entry("master-slave", "primary-secondary"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.EXCLUSIONARY;
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("LNG-03.one", hit.words());
    }

    @Override
    public String says(int many) {
        return WORDS.of("LNG-03.many", many);
    }

    @Override
    public List<String> better(String words) {
        return Rewording.chosen(RIGHT, words);
    }
}
