package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;

/// Whatever is done, in whatever order, a document stays one.
class RandomEditingTest {
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aThousandCommandsInAnyOrder(long seed) {
        random = new Random(seed);
        var start = document();
        var session = Session.of(start);
        var resolution = Resolution.of(start, session.snapshot().numbering());
        int done = 0;
        for (int i = 0; i < 1000; i++) {
            session.select(selection(session.snapshot().document()));
            var before = session.snapshot();
            var command = command(before.document());
            if (!session.perform(command)) assertSame(before, session.snapshot());
            else done++;
            if (random.nextInt(20) == 0) session.undo();
            if (random.nextInt(40) == 0) session.redo();
            check(session);
            resolution =
                    resolution.after(session.snapshot().document(), session.snapshot().numbering());
        }
        assertTrue(done > 300, "Only " + done + " commands could be done");
        assertEquals(
                Resolution.of(session.snapshot().document(), session.snapshot().numbering())
                        .document(),
                resolution.document());
        while (session.undo().isPresent()) if (random.nextInt(8) == 0) check(session);
        assertSame(start, session.snapshot().document());
        check(session);
        while (session.redo().isPresent()) if (random.nextInt(8) == 0) check(session);
    }

    private void check(Session session) {
        var document = session.snapshot().document();
        assertEquals(Numbering.of(document), session.snapshot().numbering());
        var seen = new HashSet<Id>();
        document.forEach(block -> assertTrue(seen.add(block.id()), () -> "Twice: " + block.id()));
        assertTrue(!document.body().isEmpty());
        if (session.selection() instanceof Selection.Text(var anchor, var caret))
            for (var place : List.of(anchor, caret))
                assertTrue(Leaves.at(document, place).isPresent(), () -> "No such place " + place);
    }

    private Selection selection(Document document) {
        var leaves = Leaves.of(document);
        if (leaves.isEmpty() || random.nextInt(50) == 0) return new Selection.None();
        if (random.nextInt(25) == 0) {
            var blocks = new ArrayList<Id>();
            document.forEach(
                    block -> {
                        if (random.nextInt(60) == 0) blocks.add(block.id());
                    });
            return new Selection.Blocks(blocks);
        }
        int at = random.nextInt(leaves.size());
        var caret = place(leaves.get(at));
        if (random.nextInt(4) > 0) return Selection.at(caret);
        int other = Math.clamp(at + random.nextInt(9) - 4, 0, leaves.size() - 1);
        return new Selection.Text(place(leaves.get(other)), caret);
    }

    private Position place(Block leaf) {
        int length = Inline.length(leaf.runs());
        return switch (random.nextInt(4)) {
            case 0 -> new Position(leaf.id(), 0);
            case 1 -> new Position(leaf.id(), length);
            default -> new Position(leaf.id(), random.nextInt(length + 1));
        };
    }

    private Command command(Document document) {
        return switch (random.nextInt(23)) {
            case 0, 1, 2 -> Commands.typeText("word ");
            case 3, 4, 5 -> Commands.enter();
            case 6, 7 -> Commands.backspace();
            case 8 -> Commands.delete();
            case 9 -> Commands.promote();
            case 10 -> Commands.demote();
            case 11 -> Commands.moveUp();
            case 12 -> Commands.moveDown();
            case 13 -> Commands.toggle(Marks.Style.BOLD);
            case 14 -> Commands.pastePlain("one\ntwo\r\nthree");
            case 15 -> Commands.paste(List.of(small(document)));
            case 20 -> Commands.paste(excerpt(document));
            case 21 -> random.nextBoolean() ? Commands.cut() : Commands.paste(excerpt(document));
            case 22 -> {
                var leaves = Leaves.of(document);
                yield selection(document) instanceof Selection.Text range && !leaves.isEmpty()
                        ? Commands.move(range, place(leaves.get(random.nextInt(leaves.size()))))
                        : Commands.enter();
            }
            case 16 -> Commands.list(Marker.values()[random.nextInt(6)]);
            case 17 -> Commands.paragraph(Role.values()[random.nextInt(Role.values().length)]);
            case 18 -> random.nextBoolean() ? Commands.heading() : Commands.note();
            default -> Commands.insert(List.of(inline()));
        };
    }

    /// A block to copy, bounded so that copies of copies do not fill the memory.
    private Block small(Document document) {
        var block = document.body().get(random.nextInt(document.body().size()));
        int[] count = {0};
        block.forEach(_ -> count[0]++);
        return count[0] > 60 ? p("copied") : block;
    }

    /// What is copied here, or in another document that is alike.
    private Excerpt excerpt(Document document) {
        var source = random.nextInt(4) == 0 ? document() : document;
        var copied = Excerpt.of(source, selection(source)).orElse(null);
        if (copied == null) return Excerpt.of(List.of(p("nothing")), Map.of());
        int[] count = {0};
        for (var block : copied.blocks()) block.forEach(_ -> count[0]++);
        return count[0] > 60 ? Excerpt.of(List.of(p("copied")), Map.of()) : copied;
    }

    private Inline inline() {
        return switch (random.nextInt(4)) {
            case 0 -> ref("e" + random.nextInt(3));
            case 1 -> ref("c" + random.nextInt(6));
            case 2 -> footnote("f" + random.nextInt(3));
            default -> new Inline.Anchor(Id.of("remark"), Inline.Edge.values()[random.nextInt(3)]);
        };
    }

    private static Document document() {
        return recommendation(
                clause("c1", "Scope", p("This Recommendation …", ref("c3"))),
                clause(
                        "c2",
                        "Definitions",
                        clause(
                                "c21",
                                "Here",
                                definition("d1", "term", "a text", note("one")),
                                definition("d2", "other term", "its text"))),
                clause("c4", "Abbreviations", abbreviation("AB", "Alpha Beta")),
                clause(
                        "c3",
                        "Requirements",
                        p("The gateway, see ", ref("e1"), " and ", ref("t"), "."),
                        item(Marker.LETTER, "first"),
                        item(2, Marker.DASH, "second"),
                        item(Marker.LETTER, "third"),
                        equation("e0", "a"),
                        equation("e1", "b"),
                        table("t", "Values", row("1", "2"), row("3", "4")),
                        figure("f", "Shape", panel("fa", "left"), panel("fb", "right")),
                        clause("c5", "General", p("Text", footnote("f1")), note("two"))),
                annex(
                        "A",
                        "More",
                        clause("A1", "Sub", p("Annexed ", ref("A1")), equation("e2", "c"))),
                clause("b", "Bibliography", reference("r", "b-X", "Entry")));
    }
}
