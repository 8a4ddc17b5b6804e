package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// Sees to it that every reference leads to something that has a label: those to plain paragraphs
/// become their words again, those to entries of the references become citations.
final class BookmarkLinks {
    private final Map<Id, Block> labelled = new HashMap<>();

    private BookmarkLinks() {}

    /// The body with its references set right; the very same blocks where there was nothing to do.
    static List<Block> settle(List<Block> body) {
        var targets = new BookmarkLinks();
        for (var block : body) block.forEach(targets::learn);
        return targets.all(body);
    }

    private void learn(Block block) {
        boolean numbered =
                switch (block) {
                    case Block.Clause _, Block.Definition _, Block.Reference _, Block.Note _ ->
                            true;
                    case Exhibit.Table _, Exhibit.Figure _, Exhibit.Equation _ -> true;
                    default -> false;
                };
        if (numbered) labelled.put(block.id(), block);
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> changed = null;
        for (int i = 0; i < blocks.size(); i++) {
            var before = blocks.get(i);
            var after = one(before);
            if (after == before) continue;
            if (changed == null) changed = new ArrayList<>(blocks);
            changed.set(i, after);
        }
        return changed == null ? blocks : changed;
    }

    private Block one(Block block) {
        var own = block;
        if (refers(block)) own = block.withRuns(settled(block.runs()));
        var parts = own.parts();
        if (parts.isEmpty()) return own;
        var inner = all(parts);
        return inner == parts ? own : own.withParts(inner);
    }

    private static boolean refers(Block block) {
        for (var run : block.runs()) if (run instanceof Inline.CrossReference) return true;
        return false;
    }

    private List<Inline> settled(List<Inline> runs) {
        var out = new ArrayList<Inline>(runs.size());
        for (var run : runs)
            if (run instanceof Inline.CrossReference reference) out.add(settled(reference));
            else out.add(run);
        return out;
    }

    private Inline settled(Inline.CrossReference reference) {
        var target = labelled.get(reference.target());
        if (target == null) return new Inline.Text(reference.shown(), reference.marks());
        if (target instanceof Block.Reference)
            return new Inline.Citation(
                    reference.target(), "", reference.shown(), reference.marks());
        return reference;
    }
}
