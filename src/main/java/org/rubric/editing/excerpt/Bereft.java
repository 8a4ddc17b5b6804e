package org.rubric.editing.excerpt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// Remarks whose words were cut, so that both anchors stand at one place: they go with the words
/// where those are put.
final class Bereft {
    private final Map<Id, Integer> begun = new HashMap<>();
    private final Set<Id> empty = new HashSet<>();
    private final Set<Id> coming = new HashSet<>();

    /// A block of the document that the words come into.
    void visit(Block block) {
        begun.clear();
        int step = 0;
        for (var run : block.runs()) {
            if (run instanceof Inline.Anchor(var id, var edge)) {
                if (edge == Inline.Edge.START) begun.put(id, step);
                else if (begun.getOrDefault(id, -1) == step) empty.add(id);
            }
            step += run.length();
        }
    }

    /// Looks for those that the words bring whole.
    void find(Excerpt excerpt) {
        if (empty.isEmpty()) return;
        var seen = new HashSet<Inline.Anchor>();
        excerpt.runs().forEach(run -> take(run, seen));
        for (var block : excerpt.blocks())
            block.forEach(part -> part.runs().forEach(run -> take(run, seen)));
        for (var id : empty)
            if (seen.contains(new Inline.Anchor(id, Inline.Edge.START))
                    && seen.contains(new Inline.Anchor(id, Inline.Edge.END))) coming.add(id);
    }

    private static void take(Inline run, Set<Inline.Anchor> seen) {
        if (run instanceof Inline.Anchor anchor) seen.add(anchor);
    }

    boolean holds(Id remark) {
        return coming.contains(remark);
    }
}
