package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.typesetting.raster.PageMap;

/// A click on a word of Table 6-1 in the page preview puts the caret at that word.
class FromPageToTextTest {
    @TempDir private Path home;

    @Test
    void theCaretStandsAtTheWord() throws IOException {
        var words =
                Map.of(
                        "below the advisory level", "advisory",
                        "advisory to warning level", "warning",
                        "operator, authority", "authority",
                        "Danger", "Danger",
                        "Water level", "level");
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            var table = table(open);
            words.forEach((cell, word) -> clicked(open, table, cell, word));
        }
    }

    private static void clicked(Opened open, Exhibit.Table table, String cell, String word) {
        var line = line(table, cell);
        Ui.run(() -> open.window.write().text().jump(table.caption().id()));
        Ui.settle();
        int from = cell.lastIndexOf(word);
        click(open, new Position(line, from), new Position(line, from + word.length()));
        var caret = ((Selection.Text) Ui.on(open.session()::selection)).caret();
        assertEquals(line, caret.block());
        assertEquals(word, wordAt(cell, caret.offset()));
        assertTrue(Ui.on(() -> open.window.write().text().isFocused()), "one can write on");
    }

    private static String wordAt(String words, int offset) {
        int from = words.lastIndexOf(' ', Math.max(0, offset - 1)) + 1;
        int to = words.indexOf(' ', offset);
        return words.substring(from, to < 0 ? words.length() : to);
    }

    private static Exhibit.Table table(Opened open) {
        return (Exhibit.Table)
                open.session().snapshot().document().find(Id.of(tables(open))).orElseThrow();
    }

    /// The table that is numbered 6-1.
    private static String tables(Opened open) {
        var snapshot = open.session().snapshot();
        var found = new StringBuilder();
        snapshot.document()
                .forEach(
                        block -> {
                            var label = snapshot.numbering().label(block.id());
                            if (block instanceof Exhibit.Table
                                    && label.filter(l -> l.number().equals("6-1")).isPresent())
                                found.append(block.id());
                        });
        return found.toString();
    }

    private static Id line(Exhibit.Table table, String words) {
        for (var row : table.rows())
            for (var cell : row.cells())
                for (var block : cell.body())
                    if (Inline.text(block.runs()).replace('\u00a0', ' ').equals(words))
                        return block.id();
        throw new AssertionError("No cell says " + words);
    }

    /// Clicks in the middle of what stands between two places, as the preview shows it.
    private static void click(Opened open, Position from, Position to) {
        var imprint = Ui.on(() -> open.window.write().imprint().orElseThrow());
        var map = PageMap.of(imprint);
        var left = map.place(from).orElseThrow();
        var right = map.place(to).orElseThrow();
        assertEquals(left.page(), right.page());
        var page = imprint.pages().get(left.page());
        var sheet = Ui.on(() -> open.node(".preview .sheet"));
        double x = (left.box().x() + right.box().x()) / 2;
        double y = left.box().y() + left.box().height() / 2;
        var point =
                Ui.on(
                        () -> {
                            var box = sheet.getBoundsInParent();
                            double scale = (box.getWidth() - 2) / page.width();
                            return new Point2D(
                                    box.getMinX() + 1 + x * scale, box.getMinY() + 1 + y * scale);
                        });
        Ui.run(() -> Ui.click(sheet.getParent(), point.getX(), point.getY()));
        Ui.settle();
    }
}
