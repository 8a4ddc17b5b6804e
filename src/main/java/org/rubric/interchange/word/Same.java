package org.rubric.interchange.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// Makes blocks that are equal in two states of a text the same objects, which whoever compares the
/// states need not look into.
final class Same {
    private final Map<Id, Block> known = new HashMap<>();

    private Same(Document before) {
        before.forEach(block -> known.putIfAbsent(block.id(), block));
    }

    /// A document with the objects of another where they are equal.
    static Document as(Document before, Document document) {
        var same = new Same(before);
        var overview = document.front().overview();
        var notes =
                document.apparatus().footnotes().stream()
                        .map(note -> (Block.Footnote) same.one(note))
                        .toList();
        var front =
                new Abstract(
                        same.all(overview.summary()),
                        overview.keywords(),
                        same.all(overview.introduction()));
        return document.withFront(document.front().withOverview(front))
                .withBody(same.all(document.body()))
                .withApparatus(new Apparatus(notes, document.apparatus().remarks()));
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> changed = null;
        for (int i = 0; i < blocks.size(); i++) {
            var one = one(blocks.get(i));
            if (one == blocks.get(i)) continue;
            if (changed == null) changed = new ArrayList<>(blocks);
            changed.set(i, one);
        }
        return changed == null ? blocks : changed;
    }

    /// The parts first, so that what they share is found equal at a glance.
    private Block one(Block block) {
        var parts = block.parts();
        var inner = all(parts);
        var made = inner == parts ? block : block.withParts(inner);
        var old = known.get(block.id());
        return made.equals(old) ? old : made;
    }
}
