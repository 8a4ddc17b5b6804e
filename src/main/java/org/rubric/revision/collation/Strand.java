package org.rubric.revision.collation;

import java.util.ArrayList;
import java.util.List;

/// What stands in a block of both versions, twisted into one row: what went before what came.
///
/// @param node in the newer version, but the older one's of what went
public record Strand(Kind kind, Node node) {

    /// Whose it is.
    public enum Kind {
        KEPT,
        CAME,
        WENT
    }

    /// What stands in two blocks besides their lines.
    public static List<Strand> of(Node old, Node now) {
        var before = old.rest();
        var strands = new ArrayList<Strand>();
        var came = new ArrayList<Strand>();
        int next = 0;
        for (var node : now.rest()) {
            if (!isKept(node, old)) {
                came.add(new Strand(Kind.CAME, node));
                continue;
            }
            int at = node.mate().orElseThrow().at() - before.getFirst().at();
            while (next < at) went(before.get(next++), now, strands);
            next = Math.max(next, at + 1);
            strands.addAll(came);
            came.clear();
            strands.add(new Strand(Kind.KEPT, node));
        }
        while (next < before.size()) went(before.get(next++), now, strands);
        strands.addAll(came);
        return strands;
    }

    private static void went(Node node, Node now, List<Strand> strands) {
        if (!isKept(node, now)) strands.add(new Strand(Kind.WENT, node));
    }

    private static boolean isKept(Node node, Node parent) {
        return !node.isMoved() && node.mate().filter(mate -> mate.parent() == parent).isPresent();
    }
}
