package org.rubric.revision.merging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.revision.collation.Collation;
import org.rubric.revision.collation.Node;

/// What a block of the origin has become in the text that stands.
final class Twins {
    private final Collation collation;
    private final List<Bough> boughs;
    private Map<Id, Node> came;

    /// @param collation of the origin with the text that stands
    /// @param boughs the parts of that text
    Twins(Collation collation, List<Bough> boughs) {
        this.collation = collation;
        this.boughs = boughs;
    }

    /// What came with a proposal: where the text that stands has it, it is nothing else.
    static Set<Id> named(Collation proposal) {
        var named = new HashSet<Id>();
        for (var root : proposal.now()) named(root, named);
        return named;
    }

    private static void named(Node node, Set<Id> named) {
        if (node.isSame()) return;
        if (!node.isMated()) named.add(node.block().id());
        for (var child : node.children()) named(child, named);
    }

    /// Where a block of the origin is now; empty: gone.
    ///
    /// @param old of any collation of that origin
    /// @param roots of that collation
    Optional<Node> current(Node old, List<Node> roots) {
        var way = way(old);
        var at = collation.old().get(roots.indexOf(root(old)));
        while (!way.isEmpty()) {
            if (at.isSame()) return Optional.of(down(at.mate().orElseThrow(), way));
            at = at.children().get(way.pop());
        }
        return at.mate();
    }

    /// The block of the merged text that began as that one.
    Bough bough(Node current) {
        var way = way(current);
        var at = boughs.get(collation.now().indexOf(root(current)));
        while (!way.isEmpty()) at = at.original(way.pop());
        return at;
    }

    /// A block of that Id that came to the text that stands too.
    Optional<Node> came(Id id) {
        if (came == null) {
            came = new HashMap<>();
            for (var root : collation.now()) collect(root);
        }
        return Optional.ofNullable(came.get(id));
    }

    private void collect(Node node) {
        if (node.isSame()) return;
        if (!node.isMated()) came.put(node.block().id(), node);
        for (var child : node.children()) collect(child);
    }

    /// Whether the text that stands has words in a block that the origin has not, or that belong
    /// elsewhere: they would be lost with it.
    static boolean grew(Node current) {
        for (var at = current; at != null; at = at.parent()) if (at.isSame()) return false;
        return changed(current);
    }

    private static boolean changed(Node current) {
        if (current.isSame()) return false;
        if (!current.isMated() || current.isMoved()) return true;
        Block was = current.mate().orElseThrow().block();
        if (!was.runs().equals(current.block().runs())) return true;
        if (!new Values().saySame(was, current.block())) return true;
        for (var child : current.children()) if (changed(child)) return true;
        return false;
    }

    /// Whether the text that stands has changed a heading, or put something below it.
    static boolean wasFilled(Node current) {
        for (var at = current; at != null; at = at.parent()) if (at.isSame()) return false;
        if (!current.isMated() || !(current.block() instanceof Block.Clause)) return false;
        for (var line : current.lines()) if (changed(line)) return true;
        for (var child : current.rest()) if (!child.isMated() || child.isMoved()) return true;
        return false;
    }

    private static Node down(Node node, Deque<Integer> way) {
        var at = node;
        while (!way.isEmpty()) at = at.children().get(way.pop());
        return at;
    }

    private static Deque<Integer> way(Node node) {
        var way = new ArrayDeque<Integer>();
        for (var at = node; at.parent() != null; at = at.parent()) way.push(at.at());
        return way;
    }

    private static Node root(Node node) {
        var at = node;
        while (at.parent() != null) at = at.parent();
        return at;
    }
}
