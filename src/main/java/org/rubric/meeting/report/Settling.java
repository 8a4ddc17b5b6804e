package org.rubric.meeting.report;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a flagged block is settled: the records' words are taken, or the writer's are kept as they
/// are. Either way the base comes to say what the records say now.
public final class Settling {
    private Settling() {}

    /// The base after the writer has looked at that block and kept it.
    public static Document kept(Document base, Document fresh, Id block) {
        var now = fresh.find(block);
        if (now.isPresent()) return base.update(block, _ -> now.get());
        return base.withBody(without(base.body(), block));
    }

    /// What the records say there now; empty: they have nothing there any more.
    public static Optional<Block> fresh(Document fresh, Id block) {
        return fresh.find(block);
    }

    private static List<Block> without(List<Block> blocks, Id gone) {
        var left = new ArrayList<Block>();
        for (var block : blocks) {
            if (block.id().equals(gone)) continue;
            left.add(
                    block instanceof Block.Clause clause
                            ? clause.withBody(without(clause.body(), gone))
                            : block);
        }
        return left;
    }
}
