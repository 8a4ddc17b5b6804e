package org.rubric.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Ways down a body to its blocks, as they were when last asked for. Handed on from one document to
/// the next, so that a writer's keys need not search the text for the line that they change. A way
/// is a guess: it is walked and tested before it is believed. Thread-safe.
///
/// A way holds the place in the body, then the place among the [Block#parts] of each block passed.
final class Ways {
    private static final int MOST = 512;
    private static final int[] BESIDE = {1, -1, 2, -2};

    private final Map<Id, int[]> known = new ConcurrentHashMap<>();

    /// The way to that block; null when it is not known and its neighbours are other ones too.
    int[] guess(Id wanted, List<Block> body) {
        var way = known.get(wanted);
        if (way == null || leads(way, wanted, body)) return way;
        for (int by : BESIDE) {
            var beside = way.clone();
            beside[beside.length - 1] += by;
            if (leads(beside, wanted, body)) return remember(wanted, beside);
        }
        known.remove(wanted);
        return null;
    }

    /// The way to that block, found by walking; null when the body has no such block.
    int[] search(Id wanted, List<Block> body) {
        var way = search(wanted, body, 0);
        return way == null ? null : remember(wanted, way);
    }

    private int[] remember(Id wanted, int[] way) {
        if (known.size() >= MOST) known.clear();
        known.put(wanted, way);
        return way;
    }

    /// The block at the end of a way that leads somewhere.
    static Block end(int[] way, List<Block> body) {
        var block = body.get(way[0]);
        for (int i = 1; i < way.length; i++) block = part(block, way[i]);
        return block;
    }

    private static boolean leads(int[] way, Id wanted, List<Block> body) {
        if (way[0] < 0 || way[0] >= body.size()) return false;
        var block = body.get(way[0]);
        for (int i = 1; i < way.length && block != null; i++) block = part(block, way[i]);
        return block != null && block.id().equals(wanted);
    }

    /// Null: there are not that many.
    private static Block part(Block block, int at) {
        if (at < 0) return null;
        if (block instanceof Block.Clause clause) {
            if (at == 0) return clause.title();
            return at <= clause.body().size() ? clause.body().get(at - 1) : null;
        }
        var parts = block.parts();
        return at < parts.size() ? parts.get(at) : null;
    }

    private static int[] search(Id wanted, List<? extends Block> blocks, int depth) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (within(block, wanted) == null) continue;
            var way =
                    block.id().equals(wanted)
                            ? new int[depth + 1]
                            : search(wanted, block.parts(), depth + 1);
            way[depth] = i;
            return way;
        }
        return null;
    }

    static Block first(Id wanted, List<? extends Block> blocks) {
        for (var block : blocks) {
            var hit = within(block, wanted);
            if (hit != null) return hit;
        }
        return null;
    }

    /// Walks without making lists of parts.
    static Block within(Block block, Id wanted) {
        if (block.id().equals(wanted)) return block;
        return switch (block) {
            case Block.Clause clause ->
                    clause.title().id().equals(wanted)
                            ? clause.title()
                            : first(wanted, clause.body());
            case Block.Paragraph _, Block.Line _, Block.Item _, Block.Note _ -> null;
            case Exhibit.Table table -> {
                if (table.caption().id().equals(wanted)) yield table.caption();
                var row = first(wanted, table.rows());
                yield row != null ? row : first(wanted, table.notes());
            }
            case Exhibit.Row row -> first(wanted, row.cells());
            case Exhibit.Cell cell -> first(wanted, cell.body());
            case Block other -> first(wanted, other.parts());
        };
    }
}
