package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Exhibit;
import org.rubric.workbench.bar.TitleRow;
import org.rubric.workbench.write.review.Copies;

/// No word of the window is cut where the window is narrow, or everything is twice as large.
class NarrowWindowTest {
    @TempDir private Path home;

    @ParameterizedTest
    @CsvSource({
        "1280, LIGHT",
        "1280, DARK",
        "1000, LIGHT",
        "1000, DARK",
        "900, LIGHT",
        "900, DARK",
        "640, LIGHT",
        "640, DARK"
    })
    void noWordIsCut(int width, Theme theme) throws IOException {
        var tag = width + "-" + theme.name().toLowerCase();
        try (var opened = new Opened(home, width, width == 640 ? 400 : 800)) {
            Ui.run(() -> opened.window.dress(theme));
            opened.sample();
            Ui.run(() -> opened.window.write().text().jump(opened.clause("General")));
            Ui.settle();
            opened.picture("128-narrow-" + tag);
            assertEquals(List.of(), cut(opened));
            var reviewing = opened.window.write().changing().reviewing();
            Ui.run(() -> reviewing.open(Copies.NOWHERE, ReviewTourTest.copies()));
            Ui.await(() -> !opened.all(".wave-change").isEmpty());
            opened.press(KeyCode.F8, false, false, true);
            Ui.run(() -> opened.window.write().text().arrive());
            opened.picture("129-narrow-review-" + tag);
            assertEquals(List.of(), cut(opened));
        }
    }

    @Test
    void theToolsWithoutRoomAreInAListAtTheEnd() throws IOException {
        try (var opened = new Opened(home, 640, 400)) {
            opened.sample();
            Ui.run(() -> opened.window.write().text().jump(opened.clause("General")));
            Ui.await(() -> !opened.button("Table").isVisible());
            opened.fire("More tools");
            opened.picture("128-narrow-more-light");
            assertTrue(rows(opened).containsAll(List.of("List", "Table", "Comment")));
            opened.fire("List");
            assertTrue(rows(opened).contains("Ordinary paragraph"), rows(opened).toString());
            opened.press(KeyCode.ESCAPE);
            opened.fire("More tools");
            long before = tables(opened);
            opened.fire("Table");
            assertEquals(before + 1, tables(opened));
            Ui.run(() -> opened.stage.setWidth(1400));
            Ui.await(() -> opened.button("Table").isVisible());
            assertFalse(opened.button("More tools").isVisible());
        }
    }

    private static long tables(Opened opened) {
        long[] many = new long[1];
        opened.session()
                .snapshot()
                .document()
                .forEach(block -> many[0] += block instanceof Exhibit.Table ? 1 : 0);
        return many[0];
    }

    private static List<String> rows(Opened opened) {
        return Ui.on(
                () ->
                        opened.all(".menu-row").stream()
                                .map(Button.class::cast)
                                .map(
                                        b ->
                                                b.getText().isEmpty()
                                                        ? b.getAccessibleText()
                                                        : b.getText())
                                .toList());
    }

    @Test
    void aTitleLongerThanTheWindowIsToldByItsTooltip() throws IOException {
        var words = "Requirements of gateways that sense floods ".repeat(5).strip();
        try (var opened = new Opened(home, 900, 800)) {
            opened.sample();
            var row = (TitleRow) opened.node(".title-row");
            Ui.run(() -> row.show("Draft new Rec. ITU-T Y.IoT-flood", words));
            Ui.settle();
            var title =
                    (Label)
                            row.lookupAll(".secondary").stream()
                                    .filter(node -> words.equals(((Labeled) node).getText()))
                                    .findFirst()
                                    .orElseThrow();
            assertEquals(words, title.getTooltip().getText());
            opened.picture("128-narrow-title-light");
            assertEquals(1, cut(opened).size(), cut(opened).toString());
            Ui.run(() -> row.show("Draft new Rec. ITU-T Y.IoT-flood", "Gateways"));
            Ui.settle();
            assertNull(title.getTooltip());
        }
    }

    /// But the headings of a draft in the outline, of which a row shows as much as it holds.
    private static List<String> cut(Opened opened) {
        return Ui.on(() -> Audit.cut(opened.window.scene().getRoot())).stream()
                .filter(found -> !found.contains("outline-title"))
                .toList();
    }
}
