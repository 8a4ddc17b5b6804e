package org.rubric.rules.language;

import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Sheet.Reason;
import org.rubric.rules.Rewording;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.Map;

/// Persons are named without their sex (ITU English style guide).
public record Gendered() implements LanguageRule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "LNG-01",
                    Severity.WARNING,
                    "ITU English style guide, 2024",
                    new Reason(
                            "A text speaks of all who may hold an office or do a work.",
                            "the chairman and his deputy",
                            "the chair and their deputy"));

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
        return "\u201c%s\u201d names the sex of a person.".formatted(hit.words());
    }

    @Override
    public String says(int many) {
        return many + " words name the sex of a person.";
    }

    @Override
    public List<String> better(String words) {
        return Rewording.chosen(RIGHT, words);
    }
}
