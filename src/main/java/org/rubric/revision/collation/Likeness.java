package org.rubric.revision.collation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;

/// Finds by their words the mates of blocks that have none: the same ones in order, then like ones
/// between those, then what moved.
final class Likeness {
    private static final double IN_ITS_PLACE = 0.12;
    private static final double IN_ORDER = 0.25;
    private static final double ANYWHERE = 0.5;
    private static final int FEW_WORDS = 3;
    private static final int LEAST_MOVED = 5;
    private static final int NEAR = 8;

    /// Pairs of blocks that one comparison may look at.
    private static final int MOST_PAIRS = 300_000;

    private final Set<Id> named;
    private int pairs = MOST_PAIRS;

    /// @param named of the newer version, whose mates have the same Id
    Likeness(Set<Id> named) {
        this.named = named;
    }

    /// Looks for mates in what stands in a block that has one, and in all that is found.
    void align(Node old) {
        if (old.isSame()) return;
        var now = old.mate().orElseThrow();
        if (old.block() instanceof Exhibit.Table) new Grid(old, now).align(this);
        else gaps(old.rest(), now.rest());
        for (var child : old.rest()) if (child.isMated()) align(child);
    }

    /// Between those beside each other that have mates already.
    void gaps(List<Node> old, List<Node> now) {
        if (old.isEmpty() || now.isEmpty()) return;
        int i = 0;
        int j = 0;
        for (var anchor : Moves.inOrder(now, old.getFirst().parent())) {
            int before = anchor.mate().orElseThrow().at() - old.getFirst().at();
            int after = anchor.at() - now.getFirst().at();
            gap(loose(old.subList(i, before)), free(now.subList(j, after)));
            i = before + 1;
            j = after + 1;
        }
        gap(loose(old.subList(i, old.size())), free(now.subList(j, now.size())));
    }

    private static List<Node> loose(List<Node> nodes) {
        return nodes.stream().filter(node -> !node.isMated()).toList();
    }

    private List<Node> free(List<Node> nodes) {
        if (named.isEmpty()) return loose(nodes);
        return loose(nodes).stream().filter(n -> !named.contains(n.block().id())).toList();
    }

    private void gap(List<Node> old, List<Node> now) {
        if (old.isEmpty() || now.isEmpty()) return;
        var known = new HashMap<Long, Integer>();
        between(old, now, Alignment.of(hashes(old, known), hashes(now, known)), this::alike);
    }

    private static int[] hashes(List<Node> nodes, Map<Long, Integer> known) {
        return nodes.stream()
                .mapToInt(n -> known.computeIfAbsent(n.print().hash(), _ -> known.size()))
                .toArray();
    }

    private interface Rest {
        void pair(List<Node> old, List<Node> now);
    }

    /// Pairs what was found and hands on what lies between.
    private static void between(List<Node> old, List<Node> now, int[] mates, Rest rest) {
        int from = 0;
        int start = 0;
        for (int i = 0; i <= old.size(); i++) {
            int mate = i == old.size() ? now.size() : mates[i];
            if (mate < 0) continue;
            if (i > from && mate > start) rest.pair(old.subList(from, i), now.subList(start, mate));
            if (i < old.size()) pair(old.get(i), now.get(mate));
            from = i + 1;
            start = mate + 1;
        }
    }

    static void pair(Node old, Node now) {
        Node.pair(old, now);
        Collation.pairLines(old, now);
    }

    private void alike(List<Node> old, List<Node> now) {
        if (old.size() == 1 && now.size() == 1) {
            alone(old, now);
            return;
        }
        long cost = (long) old.size() * now.size();
        if (cost > pairs) {
            near(old, now);
            return;
        }
        pairs -= (int) cost;
        var mates =
                Pairing.best(
                        old.size(),
                        now.size(),
                        (i, j) -> over(IN_ORDER, likeness(old.get(i), now.get(j))));
        between(old, now, mates, this::alone);
    }

    /// Of too many to be weighed against each other the first like one that is not far.
    private static void near(List<Node> old, List<Node> now) {
        int next = 0;
        for (var node : old)
            for (int j = next; j < Math.min(next + NEAR, now.size()); j++)
                if (likeness(node, now.get(j)) >= ANYWHERE) {
                    pair(node, now.get(j));
                    next = j + 1;
                    break;
                }
    }

    /// One alone between its neighbours is the other even when little is left of it.
    private void alone(List<Node> old, List<Node> now) {
        if (old.size() != 1 || now.size() != 1) return;
        var one = old.getFirst();
        var other = now.getFirst();
        if (!Collation.sameKind(one.block(), other.block())) return;
        if (likeness(one, other) >= IN_ITS_PLACE || brief(one, other)) pair(one, other);
    }

    private static boolean brief(Node one, Node other) {
        if (one.block().getClass() != other.block().getClass()) return false;
        return switch (one.block()) {
            case Exhibit.Cell _, Exhibit.Equation _, Exhibit.Panel _, Block.Contents _ -> true;
            case Block.Clause _, Block.Definition _, Block.Reference _, Block.Abbreviation _ ->
                    false;
            default -> one.print().words() <= FEW_WORDS && other.print().words() <= FEW_WORDS;
        };
    }

    private static double over(double least, double likeness) {
        return likeness < least ? 0 : likeness;
    }

    private static double likeness(Node one, Node other) {
        if (!Collation.sameKind(one.block(), other.block())) return 0;
        double likeness = Print.alike(one.print(), other.print());
        if (one.block().getClass() != other.block().getClass()) return 0.9 * likeness;
        boolean named = one.print().key() != 0 && one.print().key() == other.print().key();
        return named ? 0.5 + likeness / 2 : likeness;
    }

    /// What stands elsewhere now: the same first, then the most like.
    void moved(List<Node> old, List<Node> now) {
        if (old.isEmpty() || now.isEmpty()) return;
        var same = new HashMap<Long, Deque<Node>>();
        for (var node : old)
            if (canMove(node))
                same.computeIfAbsent(node.print().hash(), _ -> new ArrayDeque<>()).add(node);
        var free = free(now);
        for (var node : free) {
            if (!canMove(node)) continue;
            var mates = same.get(node.print().hash());
            while (mates != null && !mates.isEmpty() && !canMove(mates.peek())) mates.poll();
            if (mates != null && !mates.isEmpty()) found(mates.poll(), node);
        }
        var sharers = new Sharers();
        for (var node : old) if (canMove(node)) sharers.add(node);
        for (var node : free) {
            if (!canMove(node)) continue;
            Node best = null;
            double most = 0;
            for (var each : sharers.of(node)) {
                if (!canMove(each)) continue;
                double likeness = likeness(each, node);
                if (likeness > most) {
                    most = likeness;
                    best = each;
                }
            }
            if (most >= ANYWHERE) found(best, node);
        }
    }

    private void found(Node old, Node now) {
        pair(old, now);
        align(old);
    }

    private static boolean canMove(Node node) {
        if (node.isMated() || node.print().words() < LEAST_MOVED) return false;
        return switch (node.block()) {
            case Exhibit.Row _,
                    Exhibit.Cell _,
                    Exhibit.Panel _,
                    Exhibit.Where _,
                    Block.Line _,
                    Block.Footnote _,
                    Block.Contents _ ->
                    false;
            default -> !inCell(node);
        };
    }

    private static boolean inCell(Node node) {
        for (var at = node.parent(); at != null; at = at.parent())
            if (at.block() instanceof Exhibit.Cell) return true;
        return false;
    }
}
