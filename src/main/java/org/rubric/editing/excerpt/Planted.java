package org.rubric.editing.excerpt;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Traits;

/// A text with an excerpt of another in it, at a place among the blocks of a clause or of the text
/// itself: Ids that are taken are renewed, footnotes and pictures come along, printed numbers stay
/// behind.
///
/// @param blocks the Ids under which its blocks arrived
public record Planted(Document document, List<Id> blocks) {

    /// @param parent a clause, or the document for its body
    /// @param at among the blocks of the parent
    public static Planted in(Document document, Excerpt excerpt, Id parent, int at) {
        var arrival = Arrival.of(document, document.apparatus(), excerpt);
        var now = document;
        for (var step : arrival.steps()) now = step.apply(now);
        var blocks = arrival.blocks().stream().map(Planted::unprinted).toList();
        var ids = blocks.stream().map(Block::id).toList();
        if (parent.equals(document.id()))
            return new Planted(now.withBody(with(now.body(), at, blocks)), ids);
        var held =
                now.update(
                        parent,
                        block ->
                                block instanceof Block.Clause clause
                                        ? clause.withBody(with(clause.body(), at, blocks))
                                        : block);
        return new Planted(held, ids);
    }

    private static List<Block> with(List<Block> body, int at, List<Block> more) {
        var all = new ArrayList<>(body);
        all.addAll(Math.clamp(at, 0, body.size()), more);
        return all;
    }

    /// The text numbers its divisions itself.
    private static Block unprinted(Block block) {
        if (!(block instanceof Block.Clause clause)) return block;
        return new Block.Clause(
                clause.id(),
                bare(clause.traits()),
                clause.kind(),
                clause.title(),
                clause.body().stream().map(Planted::unprinted).toList());
    }

    private static Traits bare(Traits traits) {
        return traits.withPrinted("").withStyle("");
    }
}
