package org.rubric.revision.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rubric.document.Exhibit;

/// A column of a table that stands in another order among the others.
///
/// @param was its place in the older version, from 0
/// @param is its place in the newer one
public record Turn(int was, int is) {

    /// As few as tell the new order; none where the rows do not agree, or cells reach farther.
    ///
    /// @param now a table of the newer version
    public static List<Turn> of(Node now) {
        if (now.mate().isEmpty() || now.isSame()) return List.of();
        int many = Grid.columns(now);
        if (many == 0 || Grid.columns(now.mate().get()) == 0) return List.of();
        var was = new int[many];
        Arrays.fill(was, -1);
        for (var row : now.rest())
            if (row.block() instanceof Exhibit.Row && row.isMated() && !agree(row, was))
                return List.of();
        var places = Arrays.stream(was).filter(at -> at >= 0).toArray();
        var weights = new long[places.length];
        Arrays.fill(weights, 1);
        var rising = Rising.of(places, weights);
        var turns = new ArrayList<Turn>();
        int next = 0;
        for (int i = 0; i < many; i++)
            if (was[i] >= 0 && !rising[next++]) turns.add(new Turn(was[i], i));
        return turns;
    }

    private static boolean agree(Node row, int[] was) {
        var old = row.mate().orElseThrow();
        for (int i = 0; i < was.length; i++) {
            var cell = row.isSame() ? null : row.children().get(i).mate().orElse(null);
            if (!row.isSame() && (cell == null || cell.parent() != old)) continue;
            int at = row.isSame() ? i : cell.at();
            if (was[i] >= 0 && was[i] != at) return false;
            was[i] = at;
        }
        return true;
    }
}
