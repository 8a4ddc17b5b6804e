package org.rubric.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/// The blocks at the top of a document's text: an immutable list that remembers the ways to blocks
/// that were asked for, and hands them on to the list it becomes.
final class Body extends AbstractList<Block> implements RandomAccess {
    private final Block[] blocks;
    private final Ways ways;

    private Body(Block[] blocks, Ways ways) {
        this.blocks = blocks;
        this.ways = ways;
        for (var block : blocks) if (block == null) throw new NullPointerException("a block");
    }

    /// That list itself when it is one of these.
    static Body of(List<Block> list) {
        return list instanceof Body body ? body : new Body(list.toArray(new Block[0]), new Ways());
    }

    /// Another list, which probably holds much of this one.
    Body becoming(List<Block> list) {
        return list instanceof Body body ? body : new Body(list.toArray(new Block[0]), ways);
    }

    Body with(int at, Block other) {
        var next = blocks.clone();
        next[at] = other;
        return new Body(next, ways);
    }

    Optional<int[]> guess(Id wanted) {
        return Optional.ofNullable(ways.guess(wanted, this));
    }

    Optional<int[]> way(Id wanted) {
        return guess(wanted).or(() -> Optional.ofNullable(ways.search(wanted, this)));
    }

    @Override
    public Block get(int at) {
        return blocks[at];
    }

    @Override
    public int size() {
        return blocks.length;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(blocks, blocks.length, Object[].class);
    }
}
