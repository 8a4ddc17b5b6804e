package org.rubric.editing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;

/// Where a block stands in a document.
///
/// @param root what a [Step.Splice] calls the list at the top: the body, summary, introduction or,
///     where nothing can be spliced, the footnotes
/// @param chain from the block at the top down to this one
/// @param places of each of them among its siblings
public record Lineage(Id root, List<Block> chain, List<Integer> places) {

    public static Optional<Lineage> of(Document document, Id wanted) {
        var overview = document.front().overview();
        var id = document.id();
        var way = document.way(wanted);
        if (way.isPresent()) return Optional.of(along(id, document.body(), way.get()));
        return search(id.part("summary"), overview.summary(), wanted)
                .or(() -> search(id.part("introduction"), overview.introduction(), wanted))
                .or(() -> search(id.part("footnotes"), document.apparatus().footnotes(), wanted));
    }

    public Block block() {
        return chain.getLast();
    }

    /// The block that holds this one; empty at the top.
    public Optional<Block> owner() {
        return chain.size() < 2 ? Optional.empty() : Optional.of(chain.get(chain.size() - 2));
    }

    /// What a [Step.Splice] calls the place that this block stands in.
    public Id parent() {
        return owner().map(Block::id).orElse(root);
    }

    public int at() {
        return places.getLast();
    }

    /// The lineage of the owner.
    ///
    /// @throws NoSuchElementException at the top
    public Lineage up() {
        var end = chain.size() - 1;
        if (end == 0) throw new NoSuchElementException(block().id() + " has no owner");
        return new Lineage(root, chain.subList(0, end), places.subList(0, end));
    }

    /// The nearest block of that kind, this one included.
    public Optional<Lineage> nearest(Class<? extends Block> kind) {
        for (int i = chain.size(); i > 0; i--)
            if (kind.isInstance(chain.get(i - 1)))
                return Optional.of(new Lineage(root, chain.subList(0, i), places.subList(0, i)));
        return Optional.empty();
    }

    /// The blocks that this one stands among, itself included.
    public List<? extends Block> siblings(Document document) {
        if (chain.size() > 1) return chain.get(chain.size() - 2).parts();
        var overview = document.front().overview();
        if (root.equals(document.id())) return document.body();
        if (root.equals(document.id().part("summary"))) return overview.summary();
        if (root.equals(document.id().part("introduction"))) return overview.introduction();
        return document.apparatus().footnotes();
    }

    /// What text can flow together in: a cell, a footnote, or the list at the top.
    Id fence() {
        for (var block : chain.reversed())
            if (block instanceof Exhibit.Cell || block instanceof Block.Footnote) return block.id();
        return root;
    }

    /// Whether the text of what follows can be joined to this line: not to captions and terms.
    boolean takesText() {
        if (!(block() instanceof Block.Line line)) return Leaves.holdsText(block());
        return switch (owner().orElse(null)) {
            case Block.Clause _, Block.Reference _, Block.Instruction _ -> true;
            case Block.Definition definition -> definition.text() == line;
            case Block.Abbreviation abbreviation -> abbreviation.expansion() == line;
            case null, default -> false;
        };
    }

    private static Lineage along(Id root, List<? extends Block> blocks, int[] way) {
        var chain = new ArrayList<Block>(way.length);
        var places = new ArrayList<Integer>(way.length);
        var among = blocks;
        for (int at : way) {
            chain.add(among.get(at));
            places.add(at);
            among = chain.getLast().parts();
        }
        return new Lineage(root, List.copyOf(chain), List.copyOf(places));
    }

    private static Optional<Lineage> search(Id root, List<? extends Block> blocks, Id wanted) {
        var chain = new ArrayDeque<Block>();
        var places = new ArrayDeque<Integer>();
        if (!found(blocks, wanted, chain, places)) return Optional.empty();
        return Optional.of(new Lineage(root, List.copyOf(chain), List.copyOf(places)));
    }

    private static boolean found(
            List<? extends Block> blocks, Id wanted, Deque<Block> chain, Deque<Integer> places) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (!block.id().equals(wanted) && !found(block.parts(), wanted, chain, places))
                continue;
            chain.addFirst(block);
            places.addFirst(i);
            return true;
        }
        return false;
    }
}
