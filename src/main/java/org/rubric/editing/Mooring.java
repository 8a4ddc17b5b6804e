package org.rubric.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Edge;
import org.rubric.document.Position;

/// Moves the anchors of remarks about in a document. Anchors take no room, so that no place changes
/// by it. Lives as long as one change.
public final class Mooring {
    private final Document document;
    private final Map<Id, List<Inline>> retyped = new HashMap<>();

    public Mooring(Document document) {
        this.document = document;
    }

    /// Takes the anchors of a remark out of a line.
    public void strip(Id line, Set<Id> remarks) {
        retyped.put(line, without(runs(line), remarks));
    }

    /// Puts a pair of anchors around what lies between two places, the first of which comes first.
    public void put(Id remark, Position from, Position to) {
        var start = new Inline.Anchor(remark, Edge.START);
        var end = new Inline.Anchor(remark, Edge.END);
        if (from.equals(to)) insert(from, List.of(start, end));
        else {
            insert(to, List.of(end));
            insert(from, List.of(start));
        }
    }

    private void insert(Position at, List<Inline> anchors) {
        retyped.put(at.block(), Runs.insert(runs(at.block()), at.offset(), anchors));
    }

    private List<Inline> runs(Id line) {
        var known = retyped.get(line);
        return known != null ? known : leaf(line).runs();
    }

    private Block leaf(Id line) {
        return document.find(line).orElseThrow();
    }

    /// What that takes; a line that is as it was has no step.
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        retyped.forEach(
                (id, runs) -> {
                    var leaf = leaf(id);
                    if (!leaf.runs().equals(runs)) steps.add(Step.Retype.of(leaf, runs));
                });
        return steps;
    }

    /// The line without the anchors of some remarks.
    static List<Inline> without(List<Inline> runs, Set<Id> remarks) {
        var rest = new ArrayList<Inline>();
        for (var run : runs)
            if (!(run instanceof Inline.Anchor anchor && remarks.contains(anchor.id())))
                rest.add(run);
        return Runs.tidy(rest);
    }
}
