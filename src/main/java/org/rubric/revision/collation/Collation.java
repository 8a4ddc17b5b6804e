package org.rubric.revision.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Leaves;

/// Which block of one version is which of the other, as an editor finds out who collates two
/// copies.
public final class Collation {
    private final List<Node> old;
    private final List<Node> now;
    private final boolean sameDraft;

    private Collation(Document old, Document now) {
        this.old = Node.roots(old);
        this.now = Node.roots(now);
        sameDraft = old.id().equals(now.id());
    }

    /// Never refuses, whatever the two are.
    public static Collation of(Document old, Document now) {
        return of(old, now, Set.of());
    }

    /// The same where it is known that some blocks of the newer version have no mate of another Id,
    /// however like they are.
    public static Collation of(Document old, Document now, Set<Id> named) {
        var collation = new Collation(old, now);
        collation.collate(named);
        Moves.mark(collation);
        return collation;
    }

    /// The parts of the newer version; their mates are those of the older one.
    public List<Node> now() {
        return now;
    }

    /// The parts of the older version.
    public List<Node> old() {
        return old;
    }

    private void collate(Set<Id> named) {
        for (int i = 0; i < old.size(); i++) pair(old.get(i), now.get(i));
        byIdElsewhere();
        var matching = new Likeness(named);
        for (var root : old) matching.align(root);
        matching.moved(loose(old), loose(now));
    }

    private void pair(Node one, Node other) {
        Node.pair(one, other);
        if (one.isSame()) return;
        pairLines(one, other);
        var before = one.rest();
        var after = other.rest();
        int from = 0;
        int end = before.size();
        int stop = after.size();
        while (from < end && from < stop && same(before.get(from), after.get(from)))
            Node.pair(before.get(from), after.get(from++));
        while (from < end && from < stop && same(before.get(end - 1), after.get(stop - 1)))
            Node.pair(before.get(--end), after.get(--stop));
        byId(before.subList(from, end), after.subList(from, stop));
    }

    private static boolean same(Node one, Node other) {
        return one.block() == other.block();
    }

    static void pairLines(Node one, Node other) {
        for (int i = 0; i < one.lines().size() && i < other.lines().size(); i++)
            Node.pair(one.lines().get(i), other.lines().get(i));
    }

    private void byId(List<Node> before, List<Node> after) {
        var known = new HashMap<Id, Node>();
        for (var node : before)
            if (!node.isMated() && means(node.block().id()))
                known.putIfAbsent(node.block().id(), node);
        if (known.isEmpty()) return;
        for (var node : after) {
            if (node.isMated()) continue;
            var mate = known.get(node.block().id());
            if (mate != null && !mate.isMated() && sameKind(mate.block(), node.block()))
                pair(mate, node);
        }
    }

    /// What went to stand in something else.
    private void byIdElsewhere() {
        byId(loose(old), loose(now));
    }

    /// Whether the same Id elsewhere is the same thing: files of Word are given small ones that
    /// start anew in each.
    private boolean means(Id id) {
        return sameDraft || id.value().matches("r[0-9a-f]{16}(/.*)?");
    }

    /// All that have no mate, whatever they stand in.
    private static List<Node> loose(List<Node> roots) {
        var loose = new ArrayList<Node>();
        for (var root : roots) loose(root, loose);
        return loose;
    }

    private static void loose(Node node, List<Node> loose) {
        if (node.isSame()) return;
        for (var child : node.rest()) {
            if (!child.isMated()) loose.add(child);
            loose(child, loose);
        }
    }

    /// Whether one can have become the other.
    static boolean sameKind(Block one, Block other) {
        if (one.getClass() == other.getClass()) return true;
        return isText(one) && isText(other);
    }

    private static boolean isText(Block block) {
        return Leaves.holdsText(block) && !(block instanceof Block.Line);
    }
}
