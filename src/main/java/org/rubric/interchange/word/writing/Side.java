package org.rubric.interchange.word.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// A version that a file tells of, by the Ids of the document that is written.
///
/// @param document resolved
/// @param blocks everything in it; empty: it is the document that is written
/// @param own blocks whose values, such as what a paragraph is for, are others than those written
record Side(
        Document document,
        Numbering numbering,
        Optional<Map<Id, Block>> blocks,
        Map<Id, Block> own) {

    /// Of a file with one version.
    static Side alone(Document document, Numbering numbering) {
        return new Side(document, numbering, Optional.empty(), Map.of());
    }

    /// One of two versions.
    static Side of(Document document, Numbering numbering) {
        var blocks = new HashMap<Id, Block>();
        document.forEach(block -> blocks.putIfAbsent(block.id(), block));
        return new Side(document, numbering, Optional.of(blocks), new HashMap<>());
    }

    /// The label at the thing itself; empty: none.
    String standing(Id id) {
        return numbering.label(id).map(Label::standing).orElse("");
    }

    /// What a block that is written is in this version; empty: it has none.
    Optional<Block> block(Block written) {
        return blocks.isEmpty()
                ? Optional.of(written)
                : Optional.ofNullable(blocks.get().get(written.id()));
    }

    /// The same for its values; what is in it may have other Ids.
    Optional<Block> itself(Block written) {
        var itself = own.get(written.id());
        return itself == null ? block(written) : Optional.of(itself);
    }

    /// The words of a block that is written.
    List<Inline> line(Block written) {
        return block(written).map(Block::runs).orElse(List.of());
    }

    /// Whether there are any.
    boolean speaks(Block written) {
        for (var run : line(written)) if (!(run instanceof Inline.Anchor)) return true;
        return false;
    }

    /// The same with other words of one block.
    void put(Block block) {
        blocks.orElseThrow().put(block.id(), block);
    }

    /// The same with other values of one block.
    void put(Id written, Block itself) {
        own.put(written, itself);
    }
}
