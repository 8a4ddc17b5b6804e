package org.rubric.rules.references;

import org.rubric.catalogue.Designation;
import org.rubric.document.Block;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;

import java.util.ArrayList;
import java.util.List;

/// Where an entry is cited: by live citations, by tags typed by hand, and where there is neither by
/// its bare name ("see Recommendation G.168").
final class Mentions {
    private Mentions() {}

    /// The passages outside the lists of references that cite the entry; none for one without a
    /// tag.
    static List<Passage> of(Dossier dossier, Block.Reference entry) {
        if (entry.tag().isBlank()) return List.of();
        var survey = dossier.survey();
        var hits = new ArrayList<Passage>();
        for (var passage : survey.uses(entry.id()))
            if (passage.region() != Region.BIBLIOGRAPHY) hits.add(passage);
        hits.addAll(survey.typed(entry.tag()));
        if (!hits.isEmpty()) return hits;
        for (var passage : survey.passages())
            if (!(passage.owner() instanceof Block.Reference)
                    && holds(passage.words(), name(entry.tag()))) hits.add(passage);
        return hits;
    }

    /// What people write of a tag: the number alone of a text of the sector.
    private static String name(String tag) {
        return Designation.parse(tag)
                .filter(Designation::itu)
                .map(designation -> designation.numbers().getFirst())
                .orElse(tag);
    }

    private static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && ends(text, end)) return true;
        }
        return false;
    }

    /// G.168 is not named by G.1681 nor by G.168.1.
    private static boolean ends(String text, int end) {
        if (end == text.length()) return true;
        char next = text.charAt(end);
        boolean part =
                next == '.' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        return !Character.isLetterOrDigit(next) && !part;
    }
}
