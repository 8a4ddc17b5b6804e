package org.rubric.typesetting.line;

import org.rubric.document.Block;
import org.rubric.typesetting.StyleSheet;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Set galleys kept standing from one setting to the next. The key names everything a galley
/// depends on: the block itself (by identity, blocks being immutable), the sheet, the measure, and
/// what the rest of the document says to it. Thread-safe and bounded: what was not asked for while
/// as many new ones came in as the rack holds is distributed back into the case.
public final class GalleyRack {
    private record Key(
            Block block, StyleSheet sheet, double measure, int variant, List<Object> inputs) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && block == that.block
                    && sheet == that.sheet
                    && measure == that.measure
                    && variant == that.variant
                    && inputs.equals(that.inputs);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(block) * 31 + Double.hashCode(measure) + variant;
        }
    }

    private record Shelves(Map<Key, Galley> young, Map<Key, Galley> old) {}

    private final int room;
    private volatile Shelves shelves = empty();

    public GalleyRack(int room) {
        this.room = room;
    }

    private static Shelves empty() {
        return new Shelves(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /// Distributes everything back into the case.
    public void forget() {
        shelves = empty();
    }

    /// How many galleys are kept.
    public int standing() {
        var now = shelves;
        return now.young().size() + now.old().size();
    }

    /// @param variant tells apart what one block is set as
    /// @param inputs what else it depends on
    public Galley take(
            Block block, Stick stick, int variant, List<Object> inputs, Supplier<Galley> setting) {
        var key = new Key(block, stick.sheet(), stick.measure(), variant, inputs);
        var now = shelves;
        var standing = now.young().get(key);
        if (standing != null) return standing;
        standing = now.old().get(key);
        var galley = standing != null ? standing : setting.get();
        if (now.young().size() >= room)
            shelves = now = new Shelves(new ConcurrentHashMap<>(), now.young());
        now.young().put(key, galley);
        return galley;
    }
}
