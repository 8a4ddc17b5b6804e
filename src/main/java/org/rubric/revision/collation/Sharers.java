package org.rubric.revision.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which blocks share a word or pair of words that few have.
final class Sharers {
    private static final int FEW = 24;
    private static final int BEST = 8;
    private final Map<Integer, List<Node>> sharers = new HashMap<>();

    void add(Node node) {
        for (int each : node.print().sketch()) {
            var list = sharers.computeIfAbsent(each, _ -> new ArrayList<>(2));
            if (list.size() <= FEW) list.add(node);
        }
    }

    /// Those that share the most, at most a few.
    List<Node> of(Node node) {
        var counts = new HashMap<Node, Integer>();
        for (int each : node.print().sketch()) {
            var list = sharers.getOrDefault(each, List.of());
            if (list.size() <= FEW) for (var one : list) counts.merge(one, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Node, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(e -> e.getKey().at()))
                .limit(BEST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
