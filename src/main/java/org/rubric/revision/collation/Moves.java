package org.rubric.revision.collation;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Exhibit;

/// Which blocks stand in another order: as few as possible, of two the shorter.
final class Moves {
    private static final long ONE = 1L << 40;

    private final List<Node> settled = new ArrayList<>();
    private final List<Node> elsewhere = new ArrayList<>();

    private Moves() {}

    static void mark(Collation collation) {
        var moves = new Moves();
        count(collation.old(), 0);
        count(collation.now(), 0);
        for (var root : collation.now()) moves.within(root, true);
        moves.acrossParents();
    }

    /// Those of these nodes that have mates in that block and keep their order there.
    static List<Node> inOrder(List<Node> now, Node old) {
        var mated =
                now.stream()
                        .filter(n -> n.mate().filter(mate -> mate.parent() == old).isPresent())
                        .toList();
        var order = mated.stream().mapToInt(node -> node.mate().orElseThrow().at()).toArray();
        if (rises(order)) return mated;
        var weights = mated.stream().mapToLong(node -> ONE + weight(node)).toArray();
        var rising = Rising.of(order, weights);
        var kept = new ArrayList<Node>();
        for (int i = 0; i < rising.length; i++) if (rising[i]) kept.add(mated.get(i));
        return kept;
    }

    private static boolean rises(int[] order) {
        for (int i = 1; i < order.length; i++) if (order[i] < order[i - 1]) return false;
        return true;
    }

    /// A same block is not read for its length.
    private static long weight(Node node) {
        return node.isSame() ? 1 + blocks(node) : Math.min(node.print().words(), 1 << 20);
    }

    private static int blocks(Node node) {
        var count = new int[1];
        node.block().forEach(block -> count[0] += block.runs().size() * 8);
        return count[0];
    }

    private static int count(List<Node> nodes, int from) {
        int next = from;
        for (var node : nodes) {
            node.order(next++);
            if (!node.isSame()) next = count(node.children(), next);
        }
        return next;
    }

    private void within(Node now, boolean calm) {
        if (now.isSame() || !now.isMated()) {
            if (!now.isMated()) for (var child : now.rest()) within(child, false);
            return;
        }
        var old = now.mate().orElseThrow();
        boolean keepsOrder = now.isFootnotes() || now.block() instanceof Exhibit.Row;
        var kept = new ArrayList<>(keepsOrder ? List.<Node>of() : inOrder(now.rest(), old));
        int next = 0;
        for (var child : now.rest()) {
            boolean mated = child.isMated();
            boolean here = mated && child.mate().orElseThrow().parent() == old;
            boolean stays = next < kept.size() && kept.get(next) == child;
            if (stays) next++;
            if (mated && !here) {
                child.move();
                elsewhere.add(child);
            } else if (mated && !stays && !keepsOrder) child.move();
            if (calm && stays) settled.add(child);
            within(child, calm && stays);
        }
    }

    /// Whether the heading above it went, or a new one came.
    private static boolean fell(Node node) {
        return !node.parent().isMated() || !node.mate().orElseThrow().parent().isMated();
    }

    /// What only came under another heading because one came or went is not moved for a reader.
    private void acrossParents() {
        int next = 0;
        int low = -1;
        elsewhere.sort((a, b) -> Integer.compare(a.order(), b.order()));
        for (var node : elsewhere) {
            while (next < settled.size() && settled.get(next).order() < node.order())
                low = Math.max(low, settled.get(next++).mate().orElseThrow().order());
            int high =
                    next < settled.size()
                            ? settled.get(next).mate().orElseThrow().order()
                            : Integer.MAX_VALUE;
            int was = node.mate().orElseThrow().order();
            if (was <= low || was >= high) continue;
            if (!fell(node)) continue;
            node.stay();
            low = was;
        }
    }
}
