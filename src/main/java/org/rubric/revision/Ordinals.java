package org.rubric.revision;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.rubric.revision.collation.Node;

/// The place of each block among those of its kind beside it, counted once for all of them.
final class Ordinals {
    private final Map<Node, Count> counts = new IdentityHashMap<>();

    private record Count(int[] places, Map<Thing, Integer> totals) {
        static Count of(Node parent) {
            var totals = new EnumMap<Thing, Integer>(Thing.class);
            var places = new int[parent.children().size()];
            for (var child : parent.rest())
                places[child.at()] = totals.merge(Thing.of(child.block()), 1, Integer::sum);
            return new Count(places, totals);
        }
    }

    /// From 1.
    int of(Node node) {
        return count(node).places[node.at()];
    }

    boolean isOnly(Node node) {
        return count(node).totals.get(Thing.of(node.block())) == 1;
    }

    private Count count(Node node) {
        return counts.computeIfAbsent(node.parent(), Count::of);
    }
}
