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

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.RandomDocuments;
import org.rubric.editing.table.TableGridTest;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;

/// Whatever is done, in whatever order, a document stays one.
class RandomEditingTest {
    private Random random;
    private final Set<Id> exact = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aThousandCommandsInAnyOrder(long seed) {
        commands(document(), seed, 1000, 300);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void aThousandCommandsOverOddDocuments(long seed) {
        commands(RandomDocuments.of(seed, 40), seed, 1000, 250);
    }

    /// A bare line in a cell; a heading in a cell, selected from there into a formula's legend.
    @ParameterizedTest
    @ValueSource(longs = {7, 29, 31, 41})
    void whatOddDocumentsBroke(long seed) {
        var random = new Random(seed);
        var commands = new RandomCommands(random);
        var session = Session.of(RandomDocuments.of(seed, 60));
        for (int i = 0; i < 400; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
        }
        while (session.undo().isPresent()) {}
        assertEquals(RandomDocuments.of(seed, 60), session.snapshot().document());
    }

    @ParameterizedTest
    @Tag("corpus")
    @ValueSource(
            strings = {
                "T-REC-F.921-201808-I!!MSW-E",
                "T-REC-J.1108-201901-P!!MSW-E",
                "T-REC-Q.850-201810-I!!MSW-E",
                "ITUT-Recs-Skelet"
            })
    void aThousandCommandsOverARealText(String name) throws IOException {
        var base = new WordImporter().read(Corpus.docx(name), Progress.NONE).base();
        commands(base, name.length(), 1000, 300);
    }

    private void commands(Document start, long seed, int many, int least) {
        random = new Random(seed);
        var commands = new RandomCommands(random);
        var session = Session.of(start);
        var resolution = Resolution.of(start, session.snapshot().numbering());
        filled(start);
        int done = 0;
        for (int i = 0; i < many; i++) {
            session.select(commands.selection(session.snapshot().document()));
            var before = session.snapshot();
            var command = commands.command(before.document());
            if (!session.perform(command)) assertSame(before, session.snapshot());
            else done++;
            if (random.nextInt(20) == 0) session.undo().ifPresent(_ -> exact.clear());
            if (random.nextInt(40) == 0) session.redo().ifPresent(_ -> exact.clear());
            check(session);
            resolution =
                    resolution.after(session.snapshot().document(), session.snapshot().numbering());
        }
        int acted = done;
        assertTrue(acted > least, () -> "Only " + acted + " commands could be done");
        assertEquals(
                Resolution.of(session.snapshot().document(), session.snapshot().numbering())
                        .document(),
                resolution.document());
        exact.clear();
        while (session.undo().isPresent()) if (random.nextInt(8) == 0) turned(session);
        assertSame(start, session.snapshot().document());
        turned(session);
        while (session.redo().isPresent()) if (random.nextInt(8) == 0) turned(session);
    }

    private void turned(Session session) {
        exact.clear();
        check(session);
    }

    private void check(Session session) {
        exact.removeIf(id -> session.snapshot().document().find(id).isEmpty());
        var document = session.snapshot().document();
        assertEquals(Numbering.of(document), session.snapshot().numbering());
        var seen = new HashSet<Id>();
        document.forEach(block -> assertTrue(seen.add(block.id()), () -> "Twice: " + block.id()));
        assertTrue(!document.body().isEmpty());
        if (session.selection() instanceof Selection.Text(var anchor, var caret))
            for (var place : List.of(anchor, caret))
                assertTrue(
                        Leaves.at(document, place).isPresent(),
                        () -> "No such place " + place + " after " + session.history().undoable());
        filled(document);
    }

    /// A table whose rows once filled its grid fills it for good; undo may bring one that did not.
    private void filled(Document document) {
        for (var table : RandomCommands.all(document, Exhibit.Table.class))
            if (TableGridTest.exact(table)) exact.add(table.id());
            else assertTrue(!exact.contains(table.id()), () -> "Holes in " + table);
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
