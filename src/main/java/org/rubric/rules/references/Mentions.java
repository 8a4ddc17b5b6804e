package org.rubric.rules.references;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Survey;

/// Where an entry is cited: by live citations, and by tags typed by hand in opened files.
final class Mentions {
    private Mentions() {}

    static boolean cited(Survey survey, Block.Reference entry) {
        return !of(survey, entry).isEmpty();
    }

    /// The passages outside the lists of references that cite the entry.
    static List<Passage> of(Survey survey, Block.Reference entry) {
        var hits = new ArrayList<Passage>();
        for (var passage : survey.uses(entry.id()))
            if (passage.region() != Region.BIBLIOGRAPHY) hits.add(passage);
        if (!hits.isEmpty()) return hits;
        var tag = "[" + plain(entry.tag()) + "]";
        for (var passage : survey.passages())
            if (!(passage.owner() instanceof Block.Reference)
                    && plain(passage.words()).contains(tag)) hits.add(passage);
        return hits;
    }

    private static String plain(String words) {
        return words.replace('\u2011', '-').replace('\u2010', '-').replace('\u00a0', ' ');
    }
}
