package org.rubric.interchange.html;

import org.rubric.document.Block;

/// One thing of the flow, before headings become clauses.
///
/// @param heading level of the heading that the block, a line, is; 0: none
/// @param kind what the heading heads
/// @param caption whether the source calls the block a caption
record Piece(int heading, Block.Clause.Kind kind, Block block, boolean caption) {

    static Piece of(Block block) {
        return new Piece(0, Block.Clause.Kind.CLAUSE, block, false);
    }
}
