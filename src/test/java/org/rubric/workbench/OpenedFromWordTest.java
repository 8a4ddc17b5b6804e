package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.cells;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.interchange.Imported;
import org.rubric.interchange.word.DocxBuilder;
import org.rubric.workbench.text.line.LineView;

/// What a writer does with a file that was opened from Word: looks at the doubtful places, answers
/// with a key each, changes his mind.
class OpenedFromWordTest {
    @TempDir Path folder;

    private Imported file() throws IOException {
        return new DocxBuilder()
                .add(
                        p("Heading1", "1\tScope"),
                        p("", "This draft describes physical machines."),
                        p("Heading1", "2\tFunctional requirements"),
                        p("Heading2", "2.1\tOperation"),
                        p(
                                "",
                                "A physical machine is required to be operable without a person on"
                                        + " site."),
                        p("", "*Power and temperature*"),
                        p("", "The machine is required to report its power (see Table 9)."),
                        p("", "*Noise*"),
                        p("", "When a limit is exceeded, the machine is required to:"),
                        p("", "– raise an alarm with the time and the measured value;"),
                        p("", "– keep the last hour of readings for the operator."),
                        p("", "NOTE 1 The values are examples."),
                        table(cells("Quantity", "Lower"), cells("Humidity", "8 %")),
                        p("", "The limits are set by the operator of the machine."),
                        p("", "Table 2 – Limits of operation"),
                        p("Heading2", "2.2\tInventory"),
                        p("", "The provider is required to hold a record of each machine."))
                .open(folder);
    }

    private static Desktop opened(Imported imported, Theme theme) {
        var desktop = new Desktop(imported.base(), 1280, 800, theme);
        desktop.ready();
        desktop.opened(imported);
        return desktop;
    }

    private static String label(Desktop desktop, Block block) {
        var snapshot = desktop.session.snapshot();
        return snapshot.numbering().label(block.id()).map(l -> l.standing()).orElse("");
    }

    private static List<String> said(Desktop desktop, String type) {
        return Ui.on(
                () -> {
                    var all = new ArrayList<String>();
                    for (var node : desktop.scene.getRoot().lookupAll(type))
                        if (node instanceof Labeled words && seen(words)) all.add(words.getText());
                    return all;
                });
    }

    private static boolean seen(javafx.scene.Node node) {
        for (var up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }

    private static void fire(Desktop desktop, String words) {
        Ui.run(
                () -> {
                    for (var node : desktop.scene.getRoot().lookupAll(".button"))
                        if (node instanceof Button button
                                && button.getText().equals(words)
                                && seen(button)) {
                            button.fire();
                            return;
                        }
                    throw new AssertionError("No button " + words);
                });
        Ui.settle();
    }

    private static List<String> answers(Desktop desktop) {
        return said(desktop, ".answer");
    }

    private static boolean stripSays(Desktop desktop, String words) {
        return said(desktop, ".strip .label").stream().anyMatch(said -> said.contains(words));
    }

    @Test
    void theStripTellsWhatWasFoundAndHowMuchIsLeft() throws IOException {
        try (var desktop = opened(file(), Theme.LIGHT)) {
            assertTrue(stripSays(desktop, "4 headings, 1 table"), "counts");
            assertTrue(stripSays(desktop, "6 places to look at"), "places");
            fire(desktop, "Look at them");
            assertTrue(stripSays(desktop, "Place 1 of 6"));
        }
    }

    @Test
    void aBoldLineBecomesAHeadingAndTheRoundGoesOn() throws IOException {
        try (var desktop = opened(file(), Theme.LIGHT)) {
            fire(desktop, "Look at them");
            assertEquals("Heading 2.1.1", answers(desktop).getFirst());
            desktop.press(KeyCode.H);
            var clause = clause(desktop, "Power and temperature");
            assertEquals("2.1.1", label(desktop, clause));
            var title = (Inline.Text) clause.title().runs().getFirst();
            assertTrue(title.marks().styles().isEmpty(), "bold is the heading's own");
            assertTrue(stripSays(desktop, "Place 2 of 6"));
            assertEquals(List.of("Leave as it is"), answers(desktop), "a lost mention");
            desktop.press(KeyCode.SPACE);
            assertEquals("Heading 2.1.2", answers(desktop).getFirst(), "beside the first");
            desktop.press(KeyCode.ENTER);
            assertEquals("2.1.2", label(desktop, clause(desktop, "Noise")));
            assertTrue(stripSays(desktop, "Place 4 of 6"));
        }
    }

    @Test
    void undoBringsThePlaceBack() throws IOException {
        try (var desktop = opened(file(), Theme.LIGHT)) {
            var before = desktop.session.snapshot().document();
            fire(desktop, "Look at them");
            desktop.press(KeyCode.H);
            desktop.press(KeyCode.SPACE);
            desktop.press(KeyCode.N);
            assertInstanceOf(Block.Note.class, desktop.containing("Noise"));
            assertTrue(stripSays(desktop, "Place 4 of 6"));
            desktop.press(KeyCode.Z, false, true, false);
            assertInstanceOf(Block.Paragraph.class, desktop.containing("Noise"));
            assertTrue(stripSays(desktop, "Place 3 of 6"));
            desktop.press(KeyCode.Z, false, true, false);
            assertEquals(before, desktop.session.snapshot().document());
            assertTrue(stripSays(desktop, "Place 1 of 6"));
            assertEquals("Undone: heading", Ui.on(desktop::said));
            desktop.press(KeyCode.Y, false, true, false);
            assertEquals("2.1.1", label(desktop, clause(desktop, "Power and temperature")));
            assertTrue(stripSays(desktop, "Place 3 of 6"));
        }
    }

    @Test
    void linesOfOneListAreOnePlace() throws IOException {
        try (var desktop = opened(file(), Theme.LIGHT)) {
            fire(desktop, "Look at them");
            for (int i = 0; i < 3; i++) desktop.press(KeyCode.SPACE);
            assertEquals("List of 2", answers(desktop).getFirst());
            desktop.press(KeyCode.L);
            var item = assertInstanceOf(Block.Item.class, desktop.containing("raise an alarm"));
            assertEquals(Block.Item.Marker.DASH, item.marker());
            assertEquals("raise an alarm with the time and the measured value;", words(item));
            assertInstanceOf(Block.Item.class, desktop.containing("keep the last hour"));
            desktop.press(KeyCode.Z, false, true, false);
            assertInstanceOf(Block.Paragraph.class, desktop.containing("keep the last hour"));
        }
    }

    @Test
    void aNoteLosesItsTypedWordAndACaptionGoesToItsTable() throws IOException {
        try (var desktop = opened(file(), Theme.LIGHT)) {
            fire(desktop, "Look at them");
            for (int i = 0; i < 4; i++) desktop.press(KeyCode.SPACE);
            assertEquals("Note", answers(desktop).getFirst());
            desktop.press(KeyCode.N);
            var note = assertInstanceOf(Block.Note.class, desktop.containing("are examples"));
            assertEquals("The values are examples.", words(note));
            assertEquals("Caption", answers(desktop).getFirst());
            var line = "Table 2 – Limits of operation";
            assertTrue(painted(desktop, line));
            desktop.press(KeyCode.C);
            var tables = new ArrayList<Exhibit.Table>();
            desktop.session
                    .snapshot()
                    .document()
                    .forEach(
                            b -> {
                                if (b instanceof Exhibit.Table table) tables.add(table);
                            });
            assertEquals("Limits of operation", words(tables.getFirst().caption()));
            assertTrue(stripSays(desktop, "All places settled."));
            assertFalse(painted(desktop, line), "the line that went");
        }
    }

    @Test
    void theTextGoesOnWorkingAndEscLeaves() throws IOException {
        try (var desktop = opened(file(), Theme.LIGHT)) {
            fire(desktop, "Look at them");
            Ui.run(() -> desktop.write.text().requestFocus());
            desktop.type("Cold ");
            assertTrue(words(desktop.containing("Power and temperature")).startsWith("Cold "));
            assertFalse(answers(desktop).isEmpty(), "still asked");
            desktop.press(KeyCode.F8, false, true, false);
            desktop.press(KeyCode.ESCAPE);
            assertEquals(List.of(), answers(desktop));
            assertEquals(desktop.write.text(), Ui.on(desktop.scene::getFocusOwner));
            assertTrue(stripSays(desktop, "6 places to look at"));
            desktop.press(KeyCode.F8, false, true, false);
            assertTrue(stripSays(desktop, "Place 1 of 6"));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme theme) throws IOException, InterruptedException {
        var name = theme.name().toLowerCase();
        try (var desktop = opened(file(), theme)) {
            Thread.sleep(800);
            Ui.picture(desktop.scene, "60-opened-" + name);
            fire(desktop, "Look at them");
            Thread.sleep(1700);
            Ui.picture(desktop.scene, "61-asked-" + name);
            desktop.press(KeyCode.H);
            Thread.sleep(1700);
            Ui.picture(desktop.scene, "62-mention-" + name);
            desktop.press(KeyCode.SPACE);
            desktop.press(KeyCode.SPACE);
            Thread.sleep(1700);
            Ui.picture(desktop.scene, "63-list-" + name);
            desktop.press(KeyCode.SPACE);
            desktop.press(KeyCode.SPACE);
            Thread.sleep(1700);
            Ui.picture(desktop.scene, "64-caption-" + name);
            desktop.press(KeyCode.C);
            Thread.sleep(800);
            Ui.picture(desktop.scene, "65-settled-" + name);
            assertTrue(desktop.scene.getRoot().lookup(".answer") == null);
        }
    }

    /// Whether a line with these words is painted.
    private static boolean painted(Desktop desktop, String words) {
        return Ui.on(
                () ->
                        desktop.write.text().lookupAll("*").stream()
                                .anyMatch(
                                        n ->
                                                n instanceof LineView line
                                                        && line.passage().text().equals(words)
                                                        && seen(n)));
    }

    private static Block.Clause clause(Desktop desktop, String title) {
        var id = desktop.clause(title);
        return (Block.Clause) desktop.session.snapshot().document().find(id).orElseThrow();
    }

    private static String words(Block block) {
        return Inline.text(block.runs());
    }
}
