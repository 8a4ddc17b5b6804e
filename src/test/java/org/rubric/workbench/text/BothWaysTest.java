package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Gateways;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.caret.Moves;
import org.rubric.workbench.text.caret.Segments;

/// Caret, words and erasing in the scripts of the world, and an Arabic draft on its own side.
class BothWaysTest {

    private static Document of(String... words) {
        var blocks = new ArrayList<org.rubric.document.Block>();
        for (int i = 0; i < words.length; i++)
            blocks.add(Drafts.paragraph("abc".substring(i, i + 1), words[i]));
        return Document.of(FrontMatter.EMPTY, blocks);
    }

    /// Right goes right, letter by letter, until the visual line ends; left comes back.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The gateway reports مستوى الماء every ten minutes.",
                "تبلغ البوابة gateway عن مستوى الماء كل 10 min (ITU-T Y.4000) دائماً.",
                "השער נדרש לדווח gateway על מפלס המים",
                "السلام لا بأس",
                "مُسْتَوَى الْمَاءِ"
            })
    void arrowsGoAsTheEyeHasIt(String words) {
        try (var shown = Shown.of(of(words, "Next."))) {
            boolean right = Ui.on(() -> line(shown).rightToLeft());
            shown.put("a", right ? words.length() : 0);
            var there = walk(shown, true);
            assertTrue(there.size() >= words.length() * 2 / 3, "places: " + there.size());
            shown.put("a", right ? 0 : words.length());
            var back = walk(shown, false);
            assertEquals(there.size(), back.size(), 2);
        }
    }

    private static org.rubric.workbench.text.line.LineView line(Shown shown) {
        return shown.view.places().spot(Id.of("a")).orElseThrow().line();
    }

    private static List<Double> walk(Shown shown, boolean toRight) {
        return Ui.on(
                () -> {
                    var xs = new ArrayList<Double>();
                    var hit = shown.view.selecting().caret().orElseThrow();
                    var moves = new Moves(shown.view.places());
                    for (int i = 0; i < 200; i++) {
                        double x = shown.view.places().caret(hit).orElseThrow().getMinX();
                        if (!xs.isEmpty())
                            assertTrue(
                                    toRight ? x > xs.getLast() : x < xs.getLast(),
                                    xs.getLast() + " → " + x + " at " + hit);
                        xs.add(x);
                        var next = moves.beside(hit, toRight);
                        if (!next.position().block().equals(Id.of("a")) || next.equals(hit)) break;
                        hit = next;
                    }
                    assertTrue(xs.size() < 200, "it never ends");
                    return xs;
                });
    }

    /// In every paragraph of the Arabic draft Left goes through to the next one.
    @Test
    void leftGoesThroughTheWholeArabicDraft() {
        try (var shown = Shown.of(Gateways.arabic())) {
            shown.put("scope/title", 0);
            Ui.run(
                    () -> {
                        var moves = new Moves(shown.view.places());
                        var hit = shown.view.selecting().caret().orElseThrow();
                        var seen = new java.util.LinkedHashSet<Id>();
                        for (int i = 0; i < 4000 && seen.size() < 24; i++) {
                            seen.add(hit.position().block());
                            var next = moves.beside(hit, false);
                            assertTrue(!next.equals(hit), "it stops at " + hit);
                            hit = next;
                        }
                        assertEquals(24, seen.size(), seen.toString());
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a👩‍🔬b,1,6",
        "🇨🇭🇫🇷,0,4",
        "e\u0301x,0,2",
        "नमस्ते,2,6",
        "각x,0,1",
        "\u1112\u1161\u11ABx,0,3",
        "กำลัง,0,2"
    })
    void aReadersCharacterIsOneStep(String words, int from, int to) {
        try (var shown = Shown.of(of(words))) {
            shown.put("a", from);
            shown.press(KeyCode.RIGHT);
            assertEquals("a:" + to, shown.caret());
            shown.press(KeyCode.LEFT);
            assertEquals("a:" + from, shown.caret());
            shown.press(KeyCode.DELETE);
            assertEquals(
                    words.substring(0, from) + words.substring(to), text(shown), "erased forward");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a👩‍🔬,a",
        "🇨🇭🇫🇷,🇨🇭",
        "👍🏽,''",
        "e\u0301,''",
        "각,''",
        "नमस्ते,नमस्त",
        "กำ,ก",
        "مُ,م",
        "水位,水"
    })
    void backspaceTakesWhatItsWritersExpect(String words, String left) {
        try (var shown = Shown.of(of(words + "x"))) {
            shown.put("a", words.length());
            shown.press(KeyCode.BACK_SPACE);
            assertEquals(left + "x", text(shown));
        }
    }

    private static String text(Shown shown) {
        return Inline.text(
                shown.session.snapshot().document().find(Id.of("a")).orElseThrow().runs());
    }

    @ParameterizedTest
    @CsvSource({
        "测量水位,0,2",
        "The gateway reports,4,12",
        "مستوى الماء الآن,0,6",
        "เกตเวย์รายงาน,0,7",
        "수위를 보고한다,0,4"
    })
    void aWordIsJumpedOver(String words, int from, int to) {
        try (var shown = Shown.of(of(words))) {
            shown.put("a", from);
            boolean right = Ui.on(() -> line(shown).rightToLeft());
            shown.press(right ? KeyCode.LEFT : KeyCode.RIGHT, false, true, false);
            assertEquals("a:" + to, shown.caret());
            shown.press(right ? KeyCode.RIGHT : KeyCode.LEFT, false, true, false);
            assertEquals("a:" + from, shown.caret());
        }
    }

    @ParameterizedTest
    @CsvSource({"测量水位,3,2,4", "مستوى الماء,8,6,11", "The gateway.,11,4,11", "a 12,3,2,4"})
    void twoClicksTakeAWord(String words, int at, int from, int to) {
        try (var shown = Shown.of(of(words))) {
            var range = Ui.on(() -> Segments.wordAt(line(shown).passage(), at));
            assertEquals(from + "–" + to, range.from() + "–" + range.to());
        }
    }

    @Test
    void homeIsAtTheRightAndDownKeepsTheColumn() {
        try (var shown = Shown.of(Gateways.arabic())) {
            var block = "scope/p1";
            shown.put(block, 10);
            shown.press(KeyCode.HOME);
            assertEquals(block + ":0", shown.caret());
            double column = x(shown);
            double edge =
                    Ui.on(() -> shown.view.flow().columnLeft() + shown.view.flow().columnWidth());
            assertEquals(edge, column, 1);
            shown.press(KeyCode.DOWN);
            assertEquals(column, x(shown), 1);
            assertTrue(shown.caret().startsWith(block + ":"), shown.caret());
            shown.put(block, 30);
            double before = x(shown);
            shown.press(KeyCode.DOWN);
            assertEquals(before, x(shown), 12);
            shown.press(KeyCode.UP);
            assertEquals(block + ":30", shown.caret());
        }
    }

    private static double x(Shown shown) {
        return Ui.on(
                () ->
                        shown.view
                                .places()
                                .caret(shown.view.selecting().caret().orElseThrow())
                                .orElseThrow()
                                .getMinX());
    }

    /// Numbers hang to the right of the column, markers in its indent, columns run from the right.
    @Test
    void anArabicDraftStandsOnItsOwnSide() {
        try (var shown = Shown.of(Gateways.arabic())) {
            Ui.run(() -> shown.view.jump(Id.of("reporting")));
            Ui.settle();
            var flow = Ui.on(() -> shown.view.flow());
            Ui.run(
                    () -> {
                        double left = flow.columnLeft();
                        double right = left + flow.columnWidth();
                        var title = flow.live(Id.of("reporting/title")).orElseThrow();
                        for (var node : title.getChildrenUnmodifiable())
                            if (node instanceof Text number)
                                assertTrue(
                                        title.getLayoutX() + number.getLayoutX() >= right + 8,
                                        "the number hangs at the right");
                        var item = flow.live(Id.of("reporting/item1")).orElseThrow();
                        var words = item.lines().getFirst();
                        assertEquals(
                                flow.columnWidth() - 32,
                                words.getLayoutX() + words.getWidth(),
                                1,
                                "the item is indented from the right");
                        var table = flow.live(Id.of("periods")).orElseThrow();
                        var lines = table.lines();
                        var first = shown.view.places().origin(lines.get(1));
                        var second = shown.view.places().origin(lines.get(2));
                        assertTrue(
                                first.getX() > second.getX(), "the first column is at the right");
                        assertEquals(
                                left,
                                shown.view.places().origin(lines.getFirst()).getX(),
                                1,
                                "the caption is as wide as the column");
                    });
            shown.put("reporting/item1", 0);
            assertTrue(shown.words("reporting/p1").contains("الجدول\u00A0\u200E6-1"));
        }
    }

    @Test
    void aMiddlePlaceIsReachedFromBothSides() {
        try (var shown = Shown.of(of("abc אבג def"))) {
            shown.put("a", 3);
            shown.press(KeyCode.RIGHT);
            shown.press(KeyCode.RIGHT);
            shown.press(KeyCode.BACK_SPACE);
            assertEquals(10, text(shown).length(), "one letter is gone: " + text(shown));
        }
    }
}
