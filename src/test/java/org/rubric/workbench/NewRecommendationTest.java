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
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;

/// A writer begins a Recommendation, cites, refers, deletes what is referred to, and repairs.
class NewRecommendationTest {
    @TempDir private Path home;

    @Test
    void isWrittenFromTheTitleOn() throws IOException {
        try (var open = new Stored(home)) {
            open.shortcut(KeyCode.N);
            open.type("Requirements of smart bins");
            open.press(KeyCode.ENTER);
            open.type("Y.IoT-bins");
            var identity = open.document().front().identity();
            assertEquals("Requirements of smart bins", identity.title());
            assertEquals("Y.IoT-bins", identity.provisionalName());
            Ui.picture(open.scene(), "new-draft");
            open.press(KeyCode.ENTER);
            open.type("Bins tell how full they are.");
            var summary = open.document().front().overview().summary();
            assertEquals("Bins tell how full they are.", Inline.text(summary.getFirst().runs()));
            open.press(KeyCode.DOWN);
            open.type("bins, fill level, ");
            assertEquals(
                    List.of("bins", "fill level", ""),
                    open.document().front().overview().keywords());
            open.palette("Choose the Question");
            open.field("4");
            Ui.picture(open.scene(), "new-question");
            open.press(KeyCode.ENTER);
            assertEquals(List.of("4/20"), open.document().front().people().questions());
            for (int i = 0; i < 40; i++) open.shortcut(KeyCode.Z);
            assertEquals("", open.document().front().identity().title());
            Ui.run(() -> open.window.dress(Theme.DARK));
            Ui.picture(open.scene(), "new-draft-dark");
        }
    }

    @Test
    void citesRefersDeletesAndRepairs() throws IOException {
        try (var open = new Stored(home)) {
            open.shortcut(KeyCode.N);
            open.type("Requirements of smart bins");
            var scope = open.clause("Scope").body().getFirst();
            Ui.run(() -> open.window.write().go(new Position(scope.id(), 0)));
            open.type("Bins follow clause 7.2 of [4505");
            Ui.picture(open.scene(), "picker-citation");
            open.press(KeyCode.ENTER);
            open.type(".");
            var entry = (Block.Reference) open.block(block -> block instanceof Block.Reference);
            assertEquals("ITU-T Y.4505", entry.tag());
            var words = Inline.text(entry.entry().runs());
            assertTrue(words.startsWith("Recommendation ITU-T Y.4505"), words);
            assertTrue(words.endsWith("for smart and sustainable cities and communities."), words);
            var citation = (Inline.Citation) runs(open, scope).get(1);
            assertEquals(entry.id(), citation.target());
            assertEquals("clause 7.2", citation.locator());
            assertEquals("Bins follow ", runs(open, scope).getFirst().text());
            tableAndItsDeletion(open);
        }
    }

    private static List<Inline> runs(Stored open, Block block) {
        return open.document().find(block.id()).orElseThrow().runs();
    }

    private static void tableAndItsDeletion(Stored open) {
        var text = open.clause("Requirements").body().getFirst();
        Ui.run(() -> open.window.write().go(new Position(text.id(), 0)));
        open.type("The levels are these.");
        open.press(KeyCode.ENTER);
        open.palette("Table");
        var table = (Exhibit.Table) open.block(block -> block instanceof Exhibit.Table);
        Ui.run(() -> open.window.write().go(new Position(table.caption().id(), 0)));
        open.type("Fill levels");
        Ui.run(() -> open.window.write().go(new Position(text.id(), 21)));
        open.type(" See @tab");
        Ui.picture(open.scene(), "picker-table");
        open.press(KeyCode.ENTER);
        open.type(" and Table @fill");
        open.press(KeyCode.ENTER);
        var forms = new ArrayList<Inline.Form>();
        for (var run : runs(open, text))
            if (run instanceof Inline.CrossReference reference) forms.add(reference.form());
        assertEquals(List.of(Inline.Form.FULL, Inline.Form.NUMBER), forms);
        open.palette("Where used");
        Ui.picture(open.scene(), "where-used");
        assertTrue(open.shows(".uses"));
        assertTrue(open.labels(".uses").getFirst().contains("2 places"), "both are listed");
        open.press(KeyCode.ESCAPE);
        assertFalse(open.shows(".uses"));
        remove(open, table);
        assertTrue(open.shows(".repair-bar"));
        assertEquals(
                "Table\u00A06-1 is gone; 2 references name it.",
                open.labels(".repair-bar").getFirst());
        Ui.picture(open.scene(), "repair-bar");
        Ui.run(() -> open.window.dress(Theme.DARK));
        Ui.picture(open.scene(), "repair-bar-dark");
        open.press(KeyCode.F6);
        open.press(KeyCode.ENTER);
        assertFalse(open.shows(".repair-bar"));
        assertEquals(
                "The levels are these. See Table\u00A06-1 and Table 6-1",
                Inline.text(runs(open, text)));
        open.shortcut(KeyCode.Z);
        assertTrue(open.shows(".repair-bar"), "undo brings the question back");
        open.shortcut(KeyCode.Z);
        assertFalse(open.shows(".repair-bar"), "and then the table");
        assertTrue(open.document().find(table.id()).isPresent());
    }

    private static void remove(Stored open, Exhibit.Table table) {
        var session = open.session();
        Ui.run(() -> session.select(new Selection.Blocks(List.of(table.id()))));
        Ui.run(() -> open.window.write().text().perform(Commands.remove()));
        Ui.settle();
    }
}
