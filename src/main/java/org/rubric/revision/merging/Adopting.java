package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.excerpt.Rename;
import org.rubric.revision.collation.Collation;
import org.rubric.revision.collation.Node;

/// Gives a copy of a known text the Ids of that text, so that a comparison of the two tells only
/// what differs.
public final class Adopting {
    private final Map<Id, Id> names = new HashMap<>();
    private final Set<Id> taken = new HashSet<>();
    private final Relabelling relabelling;

    private Adopting(Document old, Collation collation) {
        old.forEach(
                block -> {
                    taken.add(block.id());
                    objects(block);
                });
        for (var remark : old.apparatus().remarks()) taken.add(remark.id());
        for (var root : collation.now()) for (var child : root.rest()) mated(child);
        for (var root : collation.now()) for (var child : root.rest()) alone(child);
        relabelling = new Relabelling(names);
    }

    private void objects(Block block) {
        for (var run : block.runs()) Relabelling.id(run).ifPresent(taken::add);
    }

    /// `strange` with the Ids of `known` for all that is the same there, and with the very objects
    /// where nothing differs. What is only in `strange` has Ids that `known` does not use.
    /// References, footnote marks and the ends of remarks follow. Never refuses.
    public static Document of(Document known, Document strange) {
        return adopted(known, strange).document();
    }

    /// The same with the names of all things before and now, for what is known about them by name.
    public static Adopted adopted(Document known, Document strange) {
        var collation = Collation.of(known, strange);
        var adopting = new Adopting(known, collation);
        return new Adopted(adopting.adopted(known, strange, collation), Map.copyOf(adopting.names));
    }

    /// @param names the Id in the known text of each thing of the strange one
    public record Adopted(Document document, Map<Id, Id> names) {}

    private void mated(Node node) {
        if (node.isSame()) return;
        node.mate().ifPresent(mate -> names.put(node.block().id(), mate.block().id()));
        for (var child : node.children()) mated(child);
    }

    private void alone(Node node) {
        if (node.isSame()) return;
        if (!node.isMated()) names.put(node.block().id(), free(node.block().id()));
        for (var child : node.children()) alone(child);
    }

    /// A name that says something stays where it can; one that Word numbered does not.
    private Id free(Id id) {
        if (id.value().matches("r[0-9a-f]{16}(/.*)?") && taken.add(id)) return id;
        var fresh = Id.fresh();
        taken.add(fresh);
        return fresh;
    }

    private Document adopted(Document old, Document strange, Collation collation) {
        remarks(old, strange);
        var parts = new ArrayList<List<Block>>();
        for (var root : collation.now()) parts.add(blocks(root));
        var overview = strange.front().overview();
        var front =
                strange.front()
                        .withOverview(
                                new Abstract(parts.get(0), overview.keywords(), parts.get(1)));
        var notes = parts.get(3).stream().map(Block.Footnote.class::cast).toList();
        var remarks = strange.apparatus().remarks().stream().map(relabelling::of).toList();
        return new Document(
                old.id(),
                strange.settings(),
                front.equals(old.front()) ? old.front() : front,
                parts.get(2),
                new Apparatus(notes, remarks),
                strange.media());
    }

    private void remarks(Document old, Document strange) {
        var mates = new Remembering(old, strange, names).mates();
        for (var remark : strange.apparatus().remarks()) {
            var mate = mates.get(remark.id());
            names.put(remark.id(), mate == null ? free(remark.id()) : mate);
        }
    }

    private List<Block> blocks(Node root) {
        return root.rest().stream().map(this::block).toList();
    }

    private Block block(Node node) {
        if (node.isSame()) return node.block();
        var block = node.block();
        var mate = node.mate().map(Node::block).orElse(null);
        var named = Rename.of(block, names.getOrDefault(block.id(), block.id()));
        var runs = relabelling.line(named.runs(), mate == null ? List.of() : mate.runs());
        if (!runs.equals(named.runs())) named = named.withRuns(runs);
        if (!node.children().isEmpty()) {
            var parts = new ArrayList<Block>();
            for (var child : node.children()) parts.add(block(child));
            if (!Bough.same(parts, named.parts())) named = named.withParts(parts);
        }
        return mate != null && named.equals(mate) ? mate : named;
    }
}
