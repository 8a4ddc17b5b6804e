package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.typesetting.furniture.Finishing;
import org.rubric.typesetting.furniture.Watermark;

/// What is added for reviewers: DRAFT behind the text, numbers beside the lines.
class ReviewMarksTest {
    private static final double MARGIN = 1134 / 20.0;

    private static Setting set(boolean watermark, boolean lines) {
        return Setting.of(
                Publications.recommendation(), Look.DRAFT.with(Finishing.of(watermark, lines)));
    }

    private static List<Setting.Run> numbers(Setting set) {
        return set.runs().stream().filter(run -> run.x() < MARGIN - 9 && run.y() > 50).toList();
    }

    @Test
    void linesAreCountedFromOneOnEachPage() {
        var next = new HashMap<Integer, Integer>();
        var set = set(false, true);
        for (var run : numbers(set)) {
            int expected = next.merge(run.page(), 1, Integer::sum);
            assertEquals(Integer.toString(expected), run.text());
            assertEquals(MARGIN - 9, run.x() + run.glyphs().width(), 0.05);
        }
        assertEquals(set.imprint().pages().size(), next.size());
        assertTrue(next.values().stream().anyMatch(count -> count > 30), next.toString());
    }

    @Test
    void aNumberStandsOnTheBaselineOfItsLine() {
        var set = set(false, true);
        for (var number : numbers(set))
            assertTrue(
                    set.runs().stream()
                            .anyMatch(
                                    run ->
                                            run.page() == number.page()
                                                    && run.x() >= MARGIN - 1
                                                    && Math.abs(run.y() - number.y()) < 0.01),
                    number.toString());
    }

    @Test
    void pagesWithoutFolioHaveNoLineNumbers() {
        var look = Look.PUBLISHED.with(Finishing.of(false, true));
        var set = Setting.of(Publications.recommendation(), look);
        for (var number : numbers(set)) {
            var page = set.imprint().pages().get(number.page());
            assertTrue(!page.folio().isEmpty(), number.toString());
        }
        assertTrue(numbers(set).stream().anyMatch(number -> number.page() == 6));
    }

    @Test
    void theTextStandsWhereItStoodWithoutThem() {
        var plain = set(false, false).runs();
        var marked = set(true, true).runs();
        var texts = marked.stream().filter(run -> run.x() >= MARGIN - 1).toList();
        assertEquals(
                plain.stream().map(Setting.Run::text).toList(),
                texts.stream().map(Setting.Run::text).toList());
        for (int i = 0; i < plain.size(); i++) assertEquals(plain.get(i).y(), texts.get(i).y());
    }

    @Test
    void theyAreNoPartOfTheStructure() {
        assertEquals(set(false, false).tree(), set(true, true).tree());
        for (var page : set(true, true).imprint().pages()) {
            int element = 0;
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Open(int number)) element = number;
                if (mark instanceof Mark.Painting) assertEquals(Element.ARTIFACT, element);
                if (mark instanceof Mark.Glyphs run && run.x() < MARGIN - 9)
                    assertEquals(Element.ARTIFACT, element);
            }
        }
    }

    @Test
    void theWatermarkLiesBehindTheTextInTheMiddleOfEveryPage() {
        for (var page : set(true, false).imprint().pages()) {
            var marks = page.marks();
            int painted = -1;
            int first = -1;
            for (int i = 0; i < marks.size(); i++) {
                if (marks.get(i) instanceof Mark.Painting(var box, _, _)) {
                    painted = i;
                    assertEquals(page.width() / 2, box.x() + box.width() / 2, 0.01);
                    assertEquals(page.height() / 2, box.y() + box.height() / 2, 0.01);
                }
                if (first < 0 && marks.get(i) instanceof Mark.Glyphs) first = i;
            }
            assertTrue(painted >= 0 && painted < first);
        }
    }

    /// A page clips what goes beyond the box of a drawing.
    @Test
    void theWatermarkIsWhole() {
        var drawing =
                set(true, false).imprint().pages().getFirst().marks().stream()
                        .filter(Mark.Painting.class::isInstance)
                        .map(mark -> ((Mark.Painting) mark).drawing())
                        .findFirst()
                        .orElseThrow();
        int side = (int) drawing.width();
        var image = new BufferedImage(side + 200, side + 200, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.translate(100, 100);
        drawing.paint(graphics);
        graphics.dispose();
        int inside = 0;
        for (int x = 0; x < side + 200; x++)
            for (int y = 0; y < side + 200; y++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == 0) continue;
                boolean within = x >= 99 && y >= 99 && x <= side + 100 && y <= side + 100;
                assertTrue(within, x + ", " + y);
                inside++;
            }
        assertTrue(inside > side * side / 12, "and large");
    }

    /// WCAG 2: 7 to 1 for text, also for the grey of line numbers.
    @Test
    void theWatermarkHurtsNoContrast() {
        double ground = luminance(Watermark.COLOUR);
        assertTrue((ground + 0.05) / (luminance(0) + 0.05) > 16);
        assertTrue((ground + 0.05) / (luminance(0x595959) + 0.05) > 5.5);
    }

    private static double luminance(int grey) {
        double level = (grey & 0xFF) / 255.0;
        return level <= 0.03928 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4);
    }
}
