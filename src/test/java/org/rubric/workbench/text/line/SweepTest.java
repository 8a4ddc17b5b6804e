package org.rubric.workbench.text.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Gateways;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.numbering.Numbering;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Drafts;

/// Text of other scripts in lines of every width: it never breaks the layout, and places and points
/// agree.
class SweepTest {
    private static final List<String> ODD =
            List.of(
                    "השער נדרש לדווח על מפלס המים כל 10 דקות (ITU-T Y.4000) ולשמור את הקריאות",
                    "The gateway reports مستوى الماء every ten minutes, see ITU-T Y.4000.",
                    "网关须每十分钟上报一次水位（见第6.2节和[ITU-T Y.4000]），并保存最近30天的读数。",
                    "เกตเวย์ต้องรายงานระดับน้ำทุกสิบนาทีและเก็บค่าที่อ่านได้ล่าสุด",
                    "बाढ़ संवेदन गेटवे को हर दस मिनट में जल स्तर की सूचना देनी होगी।",
                    "게이트웨이는 10분마다 수위를 보고해야 한다. 각종 센서",
                    "👩‍🔬👨‍👩‍👧🇨🇭🇫🇷 flags 👍🏽 and a\u0301e\u0302o\u0308 marks",
                    "مُسْتَوَى الْمَاءِ بِالتَّشْكِيلِ الْكَامِلِ",
                    "\u202Babc\u202C \u2067אבג\u2069 \u200F(1-6)\u200E");

    private static Setting setting(Document document) {
        var numbering = Numbering.of(document);
        return new Setting(
                document,
                new Wording(document, numbering::label),
                new Typography(),
                new Pictures(Runnable::run, Runnable::run, 1),
                Manner.BODY,
                false);
    }

    private static List<LineView> views(Document document, List<Block> blocks) {
        var setting = setting(document);
        var views = new ArrayList<LineView>();
        for (var block : blocks) {
            var view = new LineView(() -> {});
            view.show(block, Manner.BODY, setting);
            views.add(view);
        }
        return views;
    }

    private static List<LineView> odd() {
        var blocks = new ArrayList<Block>();
        for (var words : ODD) blocks.add(Drafts.paragraph("o" + blocks.size(), words));
        return views(Document.of(FrontMatter.EMPTY, List.of()), blocks);
    }

    private static List<LineView> arabic() {
        return views(Gateways.arabic(), Gateways.lines(Gateways.arabic()));
    }

    private static List<LineView> chinese() {
        return views(Gateways.chinese(), Gateways.lines(Gateways.chinese()));
    }

    @Test
    void everyLineIsLaidOutAtEveryWidth() {
        for (var lines : List.of(Ui.on(SweepTest::arabic), Ui.on(SweepTest::odd)))
            for (var line : lines) Ui.run(() -> sweep(line));
    }

    private static void sweep(LineView line) {
        int steps = line.passage().steps();
        for (int width = 100; width < 700; width += 5) {
            assertTrue(line.arrange(width) >= 24);
            line.select(List.of(new Finding.Range(0, steps)).stream().findFirst());
            int at = width % (steps + 1);
            var box = line.caret(at, false);
            assertTrue(
                    box.getMinY() >= -4 && box.getMaxY() <= line.getHeight() + 4,
                    () -> box + " in " + line.passage().text());
            line.hit(width / 2.0, line.getHeight() / 2);
        }
    }

    @Test
    void whatIsSelectedLiesWithinTheLine() {
        for (var lines : List.of(Ui.on(SweepTest::arabic), Ui.on(SweepTest::odd)))
            Ui.run(
                    () -> {
                        for (var line : lines)
                            for (double width : new double[] {240, 496}) {
                                line.arrange(width);
                                for (var box : line.range(0, line.passage().steps()))
                                    assertTrue(
                                            inside(box, width, line.getHeight()),
                                            () -> box + " of " + line.passage().text());
                            }
                    });
    }

    /// A space at a wrapped line's end may hang out.
    private static boolean inside(Rectangle2D box, double width, double height) {
        return box.getMinX() >= -6
                && box.getMaxX() <= width + 6
                && box.getMinY() >= -2
                && box.getMaxY() <= height + 2;
    }

    /// As wide as it is without them: letters of several chars shift nothing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDC69\u200D\uD83D\uDD2C",
                "\uD835\uDC65",
                "\uD83C\uDDE8\uD83C\uDDED",
                "e\u0301",
                "q\u0301\u0323"
            })
    void lettersBehindOnesOfSeveralCharsStandAtTheirPlace(String odd) {
        var words = " report the level";
        Ui.run(
                () -> {
                    var blocks =
                            List.of(
                                    Drafts.paragraph("a", words),
                                    Drafts.paragraph("b", odd + words));
                    var lines =
                            views(Document.of(FrontMatter.EMPTY, List.of()), List.copyOf(blocks));
                    for (var line : lines) line.arrange(496);
                    double shift = lines.getLast().caret(odd.length(), false).getMinX();
                    for (int i = 0; i < words.length(); i++) {
                        var bare = lines.getFirst().range(i, i + 1).getFirst();
                        var box = lines.getLast().range(odd.length() + i, odd.length() + i + 1);
                        assertEquals(bare.getMinX() + shift, box.getFirst().getMinX(), 1, odd + i);
                        assertEquals(bare.getWidth(), box.getFirst().getWidth(), 1, odd + i);
                    }
                });
    }

    /// However wide the line is, each letter stands in its row and is no wider than letters are.
    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDC69\u200D\uD83D\uDD2C", "\uD835\uDC65", "e\u0301o\u0308"})
    void rowsWithLettersOfSeveralCharsEndWhereTheyShould(String odd) {
        var words =
                "The gateway reports the level "
                        + odd
                        + " of the water every ten minutes, "
                        + odd
                        + "whatever the state of the link "
                        + odd
                        + " is.";
        Ui.run(
                () -> {
                    var blocks = List.<Block>of(Drafts.paragraph("a", words));
                    var line = views(Document.of(FrontMatter.EMPTY, List.of()), blocks).getFirst();
                    for (int width = 120; width < 600; width += 7) {
                        line.arrange(width);
                        for (int i = 0; i < words.length(); i++)
                            for (var box : line.range(i, i + 1)) {
                                assertTrue(inside(box, width, line.getHeight()), box + odd + width);
                                assertTrue(box.getWidth() < 32, box + " of " + i + " at " + width);
                            }
                    }
                });
    }

    /// A letter with its accent is shown as the letter that it is.
    @Test
    void aLetterWithItsAccentIsOne() {
        assertEquals(List.of("x", "\u00E9\u200E", "y"), Clusters.apart("xe\u0301y"));
        assertEquals(List.of("q\u0301"), Clusters.apart("q\u0301"));
        assertEquals(List.of("plain"), Clusters.apart("plain"));
        assertEquals(
                List.of("\uD835\uDC65", "\uD835\uDC66"),
                Clusters.apart("\uD835\uDC65\uD835\uDC66"));
        var joined = "\u0645\u064F\u0633\u0652\u062A";
        assertEquals(List.of(joined), Clusters.apart(joined));
    }

    @Test
    void placesAndPointsAgree() {
        var tally = new int[2];
        for (var lines :
                List.of(Ui.on(SweepTest::arabic), Ui.on(SweepTest::chinese), Ui.on(SweepTest::odd)))
            Ui.run(
                    () -> {
                        for (var line : lines)
                            for (double width : new double[] {180, 320, 496, 640})
                                agree(line, width, tally);
                    });
        double share = (double) tally[0] / tally[1];
        assertTrue(share >= 0.95, "Places found again: " + share);
    }

    /// A point in the first quarter of a letter, on the side where it begins, is before it.
    private static void agree(LineView line, double width, int[] tally) {
        line.arrange(width);
        var passage = line.passage();
        for (int step = 0; step < passage.steps(); step++) {
            var boxes = line.range(step, step + 1);
            if (boxes.size() != 1 || boxes.getFirst().getWidth() < 2) continue;
            var box = boxes.getFirst();
            double lead = line.caret(step, false).getMinX();
            boolean leftwards = lead > (box.getMinX() + box.getMaxX()) / 2;
            double x =
                    leftwards
                            ? box.getMaxX() - box.getWidth() / 4
                            : box.getMinX() + box.getWidth() / 4;
            var hit = line.hit(x, (box.getMinY() + box.getMaxY()) / 2);
            tally[1]++;
            if (hit.position().offset() == step) tally[0]++;
        }
    }

    /// The first letter of an Arabic line stands at the right edge, the caret before it too.
    @Test
    void anArabicLineBeginsAtTheRight() {
        Ui.run(
                () -> {
                    for (var line : arabic()) {
                        if (!line.rightToLeft()) continue;
                        line.arrange(496);
                        assertEquals(
                                496, line.caret(0, false).getMinX(), 40, line.passage().text());
                    }
                });
    }

    /// A Latin entry among Arabic ones stands at the same side, read from the left.
    @Test
    void latinWordsInAnArabicDraftStandAtTheRight() {
        Ui.run(
                () -> {
                    var line =
                            views(Gateways.arabic(), List.of(Drafts.paragraph("a", "IoT")))
                                    .getFirst();
                    line.arrange(496);
                    assertTrue(!line.rightToLeft());
                    assertEquals(496, line.caret(3, false).getMinX(), 1);
                });
    }

    /// `6-1` after an Arabic word is not turned around.
    @Test
    void aNumberAfterAnArabicWordReadsFromTheLeft() {
        Ui.run(
                () -> {
                    var draft = Gateways.arabic();
                    var table = draft.find(org.rubric.document.Id.of("periods")).orElseThrow();
                    var line = new LineView(() -> {});
                    var setting = setting(draft);
                    line.show(
                            setting.wording().caption(table.id()),
                            table.parts().getFirst(),
                            Manner.BODY,
                            setting);
                    line.arrange(496);
                    var words = line.passage().text();
                    int six = words.indexOf('6');
                    assertEquals("6-1", words.substring(six, six + 3));
                    var label = line.passage().parts().getFirst();
                    double first = line.boxes(part(label, six, six + 1)).getFirst().getMinX();
                    double last = line.boxes(part(label, six + 2, six + 3)).getFirst().getMinX();
                    assertTrue(first < last, "The 6 of 6-1 stands to the left of the 1");
                });
    }

    private static Passage.Part part(Passage.Part of, int from, int to) {
        return new Passage.Part(
                0, from, of.shown().substring(from, to), of.run(), of.look(), of.dress());
    }
}
