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

/// Persons are named without their sex (ITU English style guide).
public record Gendered() implements LanguageRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("LNG-01", Severity.WARNING);

    private static final Map<String, String> RIGHT =
            Map.ofEntries(
                    Map.entry("chairman", "chair"),
                    Map.entry("chairmen", "chairs"),
                    Map.entry("chairwoman", "chair"),
                    Map.entry("manpower", "staff"),
                    Map.entry("mankind", "humanity"),
                    Map.entry("man-hours", "person-hours"),
                    Map.entry("man-made", "artificial"),
                    Map.entry("he or she", "they"),
                    Map.entry("he/she", "they"),
                    Map.entry("she or he", "they"),
                    Map.entry("his or her", "their"),
                    Map.entry("her or his", "their"),
                    Map.entry("his/her", "their"),
                    Map.entry("him or her", "them"),
                    Map.entry("him/her", "them"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.GENDERED;
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("LNG-01.one", hit.words());
    }

    @Override
    public String says(int many) {
        return WORDS.of("LNG-01.many", many);
    }

    @Override
    public List<String> better(String words) {
        return Rewording.chosen(RIGHT, words);
    }
}
