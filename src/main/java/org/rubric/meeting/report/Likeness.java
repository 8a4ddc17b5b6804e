package org.rubric.meeting.report;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which blocks of a report still read as they were composed.
public final class Likeness {
    private Likeness() {}

    /// The blocks without parts that are as in the base; none that hold other blocks.
    public static Set<Id> untouched(Document base, Document edited) {
        var composed = leaves(base);
        var same = new HashSet<Id>();
        edited.forEach(
                block -> {
                    if (block.parts().isEmpty() && block.equals(composed.get(block.id())))
                        same.add(block.id());
                });
        return same;
    }

    /// The one that the report has most in common with; the first of those that have equally much.
    static Document nearest(List<Document> bases, Document edited) {
        var best = bases.getFirst();
        int most = -1;
        if (bases.size() == 1) return best;
        for (var base : bases) {
            int same = untouched(base, edited).size();
            if (same <= most) continue;
            most = same;
            best = base;
        }
        return best;
    }

    private static Map<Id, Block> leaves(Document document) {
        var all = new HashMap<Id, Block>();
        document.forEach(
                block -> {
                    if (block.parts().isEmpty()) all.put(block.id(), block);
                });
        return all;
    }
}
