package org.rubric.rules.exhibits;

import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.numbering.Label;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;

/// Whether a figure or table is mentioned: by a live reference, or by its number after the word,
/// alone or in a range or list ("Figures 1 to 3").
final class Cited {
    private Cited() {}

    static boolean cited(Dossier dossier, Block exhibit, Label label) {
        if (!dossier.survey().uses(exhibit.id()).isEmpty()) return true;
        for (var part : exhibit.parts())
            if (!dossier.survey().uses(part.id()).isEmpty()) return true;
        var word = label.kind() == Label.Kind.FIGURE ? "Fig(ure|\\.)s?" : "Tables?";
        var mention =
                Pattern.compile(
                        word + "[^.;]{0,40}?(?<![\\w.-])" + Pattern.quote(label.number()) + "(?![\\w-]|\\.\\d)");
        for (var passage : dossier.survey().passages())
            if (!own(exhibit, passage) && mention.matcher(passage.words()).find()) return true;
        return false;
    }

    private static boolean own(Block exhibit, Passage passage) {
        return passage.owner() == exhibit;
    }
}
