package org.rubric.revision.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rubric.document.Exhibit;

/// The rows and columns of a table in two versions.
public final class Grid {
    private static final double LEAST = 0.3;
    private static final double TURNED = 0.5;
    private static final int WIDEST = 100;

    /// Rows by which columns are known.
    private static final int READ = 100;

    private final Node old;
    private final Node now;

    Grid(Node old, Node now) {
        this.old = old;
        this.now = now;
    }

    /// Finds the mates of rows, then of cells column by column.
    void align(Likeness likeness) {
        likeness.gaps(old.rest(), now.rest());
        int before = columns(old);
        int after = columns(now);
        if (before == 0 || after == 0 || before > WIDEST || after > WIDEST) return;
        var rows = new ArrayList<Node>();
        for (var row : old.rest())
            if (row.block() instanceof Exhibit.Row && row.isMated() && !row.isSame()) rows.add(row);
        if (rows.isEmpty()) return;
        var some = rows.subList(0, Math.min(rows.size(), READ));
        var mates =
                before == after
                        ? turned(some, before)
                        : Pairing.best(before, after, (i, j) -> likeness(some, i, j));
        for (var row : rows) {
            var other = row.mate().orElseThrow();
            for (int i = 0; i < before; i++) {
                int mate = mates[i];
                if (mate >= 0) pair(row.children().get(i), other.children().get(mate));
            }
        }
    }

    /// As many columns as before: each is where it was, but for those that say what others said.
    private static int[] turned(List<Node> rows, int many) {
        var mates = IntStream.range(0, many).toArray();
        var free = new ArrayList<Integer>();
        for (int i = 0; i < many; i++) if (likeness(rows, i, i) == 0) free.add(i);
        var left = new ArrayList<>(free);
        var alone = new ArrayList<Integer>();
        for (int i : free) {
            int best = -1;
            double most = TURNED;
            for (int j : left) {
                double likeness = likeness(rows, i, j);
                if (likeness < most) continue;
                most = Math.nextUp(likeness);
                best = j;
            }
            if (best < 0) alone.add(i);
            else left.remove(Integer.valueOf(best));
            mates[i] = best;
        }
        for (int i : alone) mates[i] = left.remove(Math.max(0, left.indexOf(i)));
        return mates;
    }

    private static void pair(Node one, Node other) {
        if (!one.isMated() && !other.isMated()) Likeness.pair(one, other);
    }

    /// The columns of a table in which every row has as many cells and none reaches farther; 0: of
    /// another.
    public static int columns(Node table) {
        int columns = -1;
        for (var child : table.rest()) {
            if (!(child.block() instanceof Exhibit.Row row)) continue;
            if (columns >= 0 && row.cells().size() != columns) return 0;
            columns = row.cells().size();
            for (var cell : row.cells()) if (!cell.reach().equals(Exhibit.Cell.Reach.ONE)) return 0;
        }
        return Math.max(columns, 0);
    }

    /// How many cells of two columns say the same.
    private static double likeness(List<Node> rows, int before, int after) {
        double same = 0;
        for (var row : rows) {
            var one = row.children().get(before);
            var other = row.mate().orElseThrow().children().get(after);
            boolean mates = one.mate().filter(mate -> mate == other).isPresent();
            if (mates || one.print().hash() == other.print().hash()) same++;
        }
        double likeness = same / rows.size();
        return likeness < LEAST ? 0 : likeness;
    }
}
