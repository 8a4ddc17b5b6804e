package org.rubric.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.rubric.document.Alteration;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.numbering.Numbering;
import org.rubric.revision.collation.Node;

/// Takes the two versions out of a redline again and holds them against what they were.
final class Versions {
    private final Redline redline;
    private final Edition old;
    private final Map<Id, Id> before = new HashMap<>();

    private Versions(Comparison comparison, Redline redline) {
        this.redline = redline;
        old = comparison.old();
        for (var root : comparison.collation().now()) mates(root);
    }

    /// Compares two documents and asserts what holds for every redline.
    static Redline check(Document old, Document now) {
        var comparison = Comparison.of(old, now);
        for (var change : comparison.changes()) {
            assertTrue(change.sentence().matches("(?s).*[.\u201d]"), change::sentence);
            assertTrue(!change.remark().contains("\n"), change::remark);
        }
        var redline = Redline.of(comparison, "Alpha", "2027-01-19");
        new Versions(comparison, redline).check(now);
        return redline;
    }

    private void mates(Node node) {
        if (node.isSame()) return;
        node.mate().ifPresent(mate -> before.put(node.block().id(), mate.block().id()));
        node.children().forEach(this::mates);
    }

    private void check(Document now) {
        var seen = new HashSet<Id>();
        redline.document()
                .forEach(block -> assertTrue(seen.add(block.id()), () -> "Twice: " + block.id()));
        redline.alterations().blocks().keySet().forEach(id -> assertTrue(seen.contains(id)));
        same(tidy(parts(now)), tidy(without(parts(redline.document()), false)));
        var kept = new ArrayList<String>();
        for (var block : without(parts(redline.document()), true)) tell(block, kept, true);
        var was = new ArrayList<String>();
        for (var block : parts(old.document())) tell(block, was, false);
        for (int i = 0; i < Math.max(was.size(), kept.size()); i++) {
            int at = i;
            var one = i < was.size() ? was.get(i) : "nothing";
            var other = i < kept.size() ? kept.get(i) : "nothing";
            assertEquals(
                    one,
                    other,
                    () -> "Line " + at + " behind " + was.subList(Math.max(0, at - 3), at));
        }
        var numbering = Numbering.of(now);
        now.forEach(
                block ->
                        assertEquals(
                                numbering.label(block.id()),
                                redline.numbering().label(block.id())));
    }

    private static void same(List<Block> some, List<Block> others) {
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            assertTrue(i < others.size(), "Missing: " + some.get(Math.min(i, some.size() - 1)));
            assertTrue(i < some.size(), "Too many: " + others.get(i));
            if (some.get(i).equals(others.get(i))) continue;
            same(some.get(i).parts(), others.get(i).parts());
            assertEquals(some.get(i), others.get(i));
        }
    }

    private static List<Block> parts(Document document) {
        var blocks = new ArrayList<Block>(document.front().overview().summary());
        blocks.addAll(document.front().overview().introduction());
        blocks.addAll(document.body());
        blocks.addAll(document.apparatus().footnotes());
        return blocks;
    }

    /// The blocks without what stays, or without what does not.
    private List<Block> without(List<Block> blocks, boolean stays) {
        var left = new ArrayList<Block>();
        for (var block : blocks) {
            var alterations = redline.alterations().of(block.id());
            boolean whole = !alterations.isEmpty() && alterations.getFirst().isWhole();
            if (whole && alterations.getFirst().kind().stays() == stays) continue;
            left.add(whole ? block : inside(block, alterations, stays));
        }
        return left;
    }

    private Block inside(Block block, List<Alteration> alterations, boolean stays) {
        var runs = block.runs();
        for (var each : alterations.reversed())
            if (each.kind().stays() == stays) runs = Runs.remove(runs, each.from(), each.to());
        var now = runs.equals(block.runs()) ? block : block.withRuns(runs);
        return now.parts().isEmpty() ? now : now.withParts(without(now.parts(), stays));
    }

    private static List<Block> tidy(List<Block> blocks) {
        return blocks.stream()
                .map(
                        b -> {
                            var runs = b.runs().isEmpty() ? b : b.withRuns(Runs.tidy(b.runs()));
                            return runs.parts().isEmpty()
                                    ? runs
                                    : runs.withParts(tidy(runs.parts()));
                        })
                .toList();
    }

    /// Kind and words of a block and all in it, as a reader of the older version has them.
    private void tell(Block block, List<String> lines, boolean mapped) {
        lines.add(kind(block) + ": " + words(block, mapped && !isOld(block)));
        for (var part : block.parts()) tell(part, lines, mapped);
        if (!block.parts().isEmpty()) lines.add("end");
    }

    /// What is the same object says the same, whatever became of what it points at.
    private boolean isOld(Block block) {
        return old.document().find(block.id()).orElse(null) == block;
    }

    private static String kind(Block block) {
        var name = block.getClass().getSimpleName();
        return switch (block) {
            case Block.Item item -> name + item.level() + item.marker();
            case Block.Clause clause -> name + clause.kind();
            case Block.Reference reference -> name + reference.tag();
            case Block.Requirement requirement -> name + requirement.identifier();
            case Exhibit.Cell cell -> name + cell.reach();
            case Exhibit.Equation equation -> name + equation.maths().latex();
            case Exhibit.Panel panel -> name + panel.image().alternative();
            default -> name;
        };
    }

    private String words(Block block, boolean mapped) {
        var words = new StringBuilder();
        for (var run : block.runs())
            words.append(
                    switch (run) {
                        case Inline.Text text -> text.text();
                        case Inline.FootnoteMark _ -> "†";
                        case Inline.CrossReference(var target, var form, var shown, var marks) ->
                                old.saying(
                                                new Inline.CrossReference(
                                                        was(target, mapped), form, shown, marks))
                                        .words();
                        case Inline.Citation(var target, var locator, var shown, var marks) ->
                                old.saying(
                                                new Inline.Citation(
                                                        was(target, mapped), locator, shown, marks))
                                        .words();
                        default -> old.saying(run).words();
                    });
        return words.toString().replace('\u2011', '-').replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private Id was(Id target, boolean mapped) {
        return mapped ? before.getOrDefault(target, target) : target;
    }
}
