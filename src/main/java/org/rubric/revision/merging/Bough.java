package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;

/// A block of the text that is being merged. What stands in it is looked at when something of it
/// changes; the rest stays the object that it is.
final class Bough {
    private Block block;
    private Bough parent;
    private List<Bough> was;
    private List<Bough> now;

    private Bough(Block block, Bough parent) {
        this.block = block;
        this.parent = parent;
    }

    /// Of what came.
    static Bough of(Block block) {
        return new Bough(block, null);
    }

    /// A part of a document.
    static Bough root(List<? extends Block> blocks) {
        var root = new Bough(null, null);
        root.grow(blocks);
        return root;
    }

    private void grow(List<? extends Block> parts) {
        was = new ArrayList<>(parts.size());
        for (var part : parts) was.add(new Bough(part, this));
        now = new ArrayList<>(was);
    }

    private List<Bough> parts() {
        if (now == null) grow(block.parts());
        return now;
    }

    /// What stood there before anything was changed.
    Bough original(int at) {
        parts();
        return was.get(at);
    }

    /// Itself, whatever became of its parts.
    Block block() {
        return block;
    }

    /// Null: it has none any more, or is a part of the document.
    Bough parent() {
        return parent;
    }

    /// Other words or another kind; the parts stay.
    void become(Block other) {
        block = other;
    }

    boolean holds(Bough other) {
        for (var at = other; at != null; at = at.parent) if (at == this) return true;
        return false;
    }

    int size() {
        return parts().size();
    }

    int at(Bough part) {
        return parts().indexOf(part);
    }

    void remove() {
        if (parent != null) parent.parts().remove(this);
        parent = null;
    }

    /// Goes; its parts stand where it stood.
    ///
    /// @param lead how many parts are lines, which go with it
    void dissolve(int lead) {
        var home = parent;
        if (home == null) return;
        int at = home.at(this);
        for (var part : List.copyOf(parts().subList(lead, size()))) {
            part.remove();
            home.now.add(++at, part);
            part.parent = home;
        }
        remove();
    }

    /// Goes, a table or a part of one; text that is left in it stands behind it, in what can hold
    /// text. Stays where something is left that stands nowhere else.
    void empty() {
        var left = texts().toList();
        var at = this;
        while (at.parent != null && !at.parent.holdsText()) at = at.parent;
        var home = at.parent;
        if (!left.isEmpty() && (home == null || left.stream().anyMatch(Bough::isBound))) return;
        if (!left.isEmpty()) {
            int place = home.at(at);
            for (var part : left) {
                part.remove();
                home.now.add(++place, part);
                part.parent = home;
            }
        }
        remove();
    }

    private Stream<Bough> texts() {
        return parts().stream()
                .filter(part -> !(part.block instanceof Block.Line))
                .flatMap(part -> part.isRowOrCell() ? part.texts() : Stream.of(part));
    }

    private boolean isRowOrCell() {
        return block instanceof Exhibit.Row || block instanceof Exhibit.Cell;
    }

    private boolean isBound() {
        return block instanceof Exhibit.Panel || block instanceof Exhibit.Where;
    }

    private boolean holdsText() {
        return block == null
                ? now.stream().noneMatch(part -> part.block instanceof Block.Footnote)
                : block instanceof Block.Clause
                        || block instanceof Block.Instruction
                        || block instanceof Block.Footnote
                        || block instanceof Exhibit.Cell;
    }

    /// @param behind what it stands behind; null: it is the first
    /// @param lead how many parts are lines, which come before all
    void put(Bough part, Bough behind, int lead) {
        part.remove();
        int at = behind == null ? lead : parts().indexOf(behind) + 1;
        parts().add(at, part);
        part.parent = this;
    }

    /// The block with all that became of it; the very object where that is nothing.
    Block finished() {
        if (now == null) return block;
        var parts = blocks();
        return same(parts, block.parts()) ? block : block.withParts(parts);
    }

    /// What stands in it now.
    List<Block> blocks() {
        var blocks = new ArrayList<Block>(parts().size());
        for (var part : parts()) blocks.add(part.finished());
        return blocks;
    }

    static boolean same(List<? extends Block> some, List<? extends Block> others) {
        if (some.size() != others.size()) return false;
        for (int i = 0; i < some.size(); i++) if (some.get(i) != others.get(i)) return false;
        return true;
    }
}
