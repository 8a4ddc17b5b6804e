package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;

/// Uses of a thing here and in the other drafts, and what is done when the thing is gone.
class WhereUsedTest {
    @TempDir private Path home;

    private static Document lorries() {
        var document =
                Documents.recommendation(
                        Documents.clause(
                                "x1",
                                "General",
                                Documents.named(
                                        "xa",
                                        Documents.p("Lorries follow ", Documents.cite("xr"), "."))),
                        Documents.clause(
                                "x2",
                                "References",
                                Documents.reference("xr", "ITU-T Y.4000", "Overview.")));
        var front = document.front();
        return document.withFront(
                front.withIdentity(front.identity().withProvisionalName("Y.IoT-lorries")));
    }

    private static void openSample(Stored open) throws IOException {
        var sample = open.desk.repository().find(Sample.DRAFT).orElseThrow();
        var draft = open.desk.repository().open(sample.draft());
        Ui.run(() -> open.window.open(draft));
        Ui.await(() -> open.window.write().imprint().isPresent());
    }

    @Test
    void usesInOtherDraftsAreFoundAndOpened() throws IOException {
        try (var open = new Stored(home)) {
            open.desk.repository().create(lorries(), "Under study").close();
            openSample(open);
            var entry =
                    (Block.Reference)
                            open.block(
                                    block ->
                                            block instanceof Block.Reference reference
                                                    && reference.tag().equals("ITU-T Y.4000"));
            Ui.run(() -> open.window.write().go(new Position(entry.entry().id(), 0)));
            open.press(KeyCode.F12, true, false, false);
            assertTrue(open.shows(".uses"));
            Ui.await(
                    () ->
                            open.scene().getRoot().lookupAll(".uses .label").stream()
                                    .map(node -> ((javafx.scene.control.Label) node).getText())
                                    .anyMatch(words -> words.contains("Y.IoT-lorries")));
            Ui.picture(open.scene(), "where-used-drafts");
            Ui.run(() -> open.window.dress(Theme.DARK));
            Ui.picture(open.scene(), "where-used-drafts-dark");
            open.press(KeyCode.UP);
            open.press(KeyCode.ENTER);
            assertEquals("Y.IoT-lorries", open.document().front().identity().provisionalName());
            var caret = ((Selection.Text) Ui.on(open.session()::selection)).caret();
            assertEquals(new Position(Id.of("xa"), 15), caret);
        }
    }

    @Test
    void referencesArePointedToAnotherTable() throws IOException {
        try (var open = new Stored(home)) {
            openSample(open);
            var tables = new ArrayList<Id>();
            open.document()
                    .forEach(
                            block -> {
                                if (block instanceof Exhibit.Table table
                                        && table.frame().use() == Exhibit.Table.Frame.PLAIN.use())
                                    tables.add(table.id());
                            });
            var gone = tables.getFirst();
            int many = uses(open, gone);
            assertTrue(many > 0, "the sample refers to its first table");
            var session = open.session();
            Ui.run(() -> session.select(new Selection.Blocks(List.of(gone))));
            Ui.run(() -> open.window.write().text().perform(Commands.remove()));
            Ui.settle();
            assertTrue(open.shows(".repair-bar"));
            assertTrue(open.labels(".repair-bar").getFirst().contains("; " + many + " reference"));
            open.palette("Point them to");
            open.field("clause 6");
            Ui.picture(open.scene(), "repair-point");
            open.press(KeyCode.ENTER);
            assertFalse(open.shows(".repair-bar"));
            assertEquals(0, uses(open, gone));
            open.shortcut(KeyCode.Z);
            assertEquals(many, uses(open, gone));
            open.press(KeyCode.ESCAPE);
            assertFalse(open.shows(".repair-bar"), "put away");
            open.shortcut(KeyCode.Z);
            assertTrue(open.document().find(gone).isPresent());
        }
    }

    private static int uses(Stored open, Id target) {
        var found = new ArrayList<Inline>();
        open.document()
                .forEach(
                        block -> {
                            for (var run : block.runs())
                                if (run instanceof Inline.CrossReference reference
                                        && reference.target().equals(target)) found.add(run);
                        });
        return found.size();
    }

    @Test
    void controlKMakesAReferenceOfSelectedWords() throws IOException {
        try (var open = new Stored(home)) {
            openSample(open);
            var summary = open.document().front().overview().summary().getFirst();
            Ui.run(() -> open.window.write().go(new Position(summary.id(), 0)));
            open.type("clause 6.1 says this. ");
            Ui.await(() -> true);
            var session = open.session();
            select(open, summary.id(), 0, 10);
            open.shortcut(KeyCode.K);
            var first = session.snapshot().document().find(summary.id()).orElseThrow().runs();
            assertTrue(first.getFirst() instanceof Inline.CrossReference, first.toString());
            select(open, summary.id(), 7, 11);
            open.shortcut(KeyCode.K);
            assertTrue(open.shows(".palette"), "these words name nothing: it is asked");
            open.field("annex");
            open.press(KeyCode.ESCAPE);
            assertFalse(open.shows(".palette"));
        }
    }

    private static void select(Stored open, Id block, int from, int to) {
        var session = open.session();
        Ui.run(
                () ->
                        session.apply(
                                org.rubric.editing.Transaction.of(
                                        "selecting",
                                        List.of(),
                                        new Selection.Text(
                                                new Position(block, from),
                                                new Position(block, to)))));
        Ui.run(() -> open.window.write().text().open(session));
        Ui.settle();
    }
}
