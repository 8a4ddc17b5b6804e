package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Selection;

/// Tables, definitions, references and requirements written in their place, light and dark, with a
/// picture of each stop in `target/tour`.
@Tag("tour")
class BlocksTourTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void tables(Theme theme) throws InterruptedException {
        var name = theme.name().toLowerCase();
        try (var desktop = new Desktop(Sample.draft(), 1280, 800, theme)) {
            desktop.ready();
            jump(desktop, desktop.clause("General"), 0);
            var cell = desktop.containing("2\u00A0min");
            jump(desktop, cell.id(), Inline.length(cell.runs()));
            Thread.sleep(1700);
            Ui.picture(desktop.scene, "30-table-" + name);
            desktop.press(KeyCode.DOWN, true, false, false);
            desktop.press(KeyCode.RIGHT, true, false, false);
            assertTrue(desktop.session.selection() instanceof Selection.Cells);
            Ui.picture(desktop.scene, "31-cells-" + name);
            desktop.press(KeyCode.F10, false, false, true);
            Ui.picture(desktop.scene, "32-table-menu-" + name);
            desktop.press(KeyCode.ESCAPE);
            desktop.press(KeyCode.ESCAPE);
            assertTrue(desktop.session.selection() instanceof Selection.Text);
            jump(desktop, desktop.containing("2\u00A0min").id(), 0);
            for (int i = 0; i < 4; i++) desktop.press(KeyCode.F10, false, false, true);
            desktop.press(KeyCode.DOWN);
            desktop.press(KeyCode.ENTER);
            var table = first(desktop, Exhibit.Table.class);
            assertEquals(6, table.rows().size());
            desktop.type("Rapid rise");
            Ui.picture(desktop.scene, "40-new-row-" + name);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void entries(Theme theme) throws InterruptedException {
        var name = theme.name().toLowerCase();
        try (var desktop = new Desktop(Sample.draft(), 1280, 800, theme)) {
            desktop.ready();
            var term = first(desktop, Block.Definition.class);
            jump(desktop, term.term().id(), 0);
            Thread.sleep(1700);
            desktop.press(KeyCode.TAB);
            Ui.picture(desktop.scene, "33-definition-" + name);
            open(desktop, "Clause");
            Ui.picture(desktop.scene, "38-menu-definition-" + name);
            desktop.press(KeyCode.ESCAPE);
            var reference = first(desktop, Block.Reference.class);
            jump(desktop, reference.entry().id(), 0);
            Thread.sleep(1700);
            desktop.press(KeyCode.TAB, true, false, false);
            Ui.picture(desktop.scene, "34-tag-" + name);
            desktop.press(KeyCode.ESCAPE);
            var last = all(desktop, Block.Reference.class).getLast();
            jump(desktop, last.entry().id(), Inline.length(last.entry().runs()));
            desktop.press(KeyCode.ENTER);
            Thread.sleep(300);
            Ui.picture(desktop.scene, "35-new-reference-" + name);
            desktop.press(KeyCode.ESCAPE);
            var text = desktop.containing("gateway must change");
            jump(desktop, text.id(), 0);
            Thread.sleep(1700);
            Ui.run(() -> desktop.write.text().perform(org.rubric.editing.Commands.requirement()));
            Ui.settle();
            Ui.picture(desktop.scene, "36-requirement-" + name);
            open(desktop, "Clause");
            Ui.picture(desktop.scene, "39-menu-requirement-" + name);
            desktop.press(KeyCode.ESCAPE);
            Ui.run(() -> desktop.write.text().handles().fields().editHere());
            Ui.picture(desktop.scene, "37-identifier-" + name);
        }
    }

    private static void open(Desktop desktop, String tool) {
        Ui.run(
                () ->
                        desktop.scene.getRoot().lookupAll(".tool").stream()
                                .filter(Button.class::isInstance)
                                .map(Button.class::cast)
                                .filter(button -> tool.equals(button.getAccessibleText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Ui.settle();
    }

    private static void jump(Desktop desktop, Id block, int offset) {
        Ui.run(() -> desktop.write.text().jump(new Position(block, offset)));
        Ui.settle();
    }

    private static <B extends Block> B first(Desktop desktop, Class<B> kind) {
        return all(desktop, kind).getFirst();
    }

    private static <B extends Block> List<B> all(Desktop desktop, Class<B> kind) {
        var found = new ArrayList<B>();
        desktop.session
                .snapshot()
                .document()
                .forEach(
                        block -> {
                            if (kind.isInstance(block)) found.add(kind.cast(block));
                        });
        return found;
    }
}
