package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Severity;
import org.rubric.document.Traits;
import org.rubric.editing.Coding;
import org.rubric.workbench.Ui;

/// Code of thousands of lines, such as a module of ASN.1 in an annex: it is written in like a few
/// lines of it.
class LongCodeTest {
    private static final int LONG = 2000;

    /// Letters of every line of [#lines].
    private static final int WIDE = 46;

    private static String lines(int from, int to) {
        var lines = new ArrayList<String>();
        for (int i = from; i < to; i++)
            lines.add(
                    String.format(
                            Locale.ROOT, "  report%05d [%05d] Level OPTIONAL, -- of it", i, i));
        return String.join("\n", lines);
    }

    private static Document draft(String code) {
        var block = new Block.Code(Id.of("code"), Traits.NONE, "ASN.1", Inline.plain(code));
        return Document.of(
                FrontMatter.EMPTY,
                List.of(Drafts.paragraph("a", "Before."), block, Drafts.paragraph("z", "After.")));
    }

    private static Shown shown(int from, int to) {
        return Shown.of(draft(lines(from, to)));
    }

    private static String code(Shown shown) {
        return shown.session
                .snapshot()
                .document()
                .find(Id.of("code"))
                .map(found -> Inline.text(found.runs()))
                .orElse("gone");
    }

    private static Object ask(Shown shown, AccessibleAttribute attribute, Object... asked) {
        return Ui.on(() -> shown.view.queryAccessibleAttribute(attribute, asked));
    }

    /// The words that the toolkit was given so far, by the node that shows them.
    private static Map<Text, String> set(Shown shown) {
        var found = new IdentityHashMap<Text, String>();
        Ui.run(
                () -> {
                    var spot = shown.view.places().spot(Id.of("code")).orElseThrow();
                    collect(spot.line(), found);
                });
        return found;
    }

    private static void collect(Node node, Map<Text, String> found) {
        if (node instanceof Text text) found.put(text, text.getText());
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }

    private static List<Integer> setAgain(Map<Text, String> before, Map<Text, String> after) {
        var lengths = new ArrayList<Integer>();
        after.forEach(
                (text, words) -> {
                    if (!words.equals(before.get(text))) lengths.add(words.length());
                });
        return lengths;
    }

    /// A key sets only the words near it again, also Enter and taking back.
    @Test
    void aKeySetsFewWordsAgain() {
        try (var shown = shown(0, LONG)) {
            for (int line : new int[] {0, 19, 20, 999, LONG - 1}) {
                shown.put("code", line * (WIDE + 1) + 5);
                few(shown, () -> shown.type("x"));
                few(shown, () -> shown.press(KeyCode.ENTER));
                few(shown, () -> shown.press(KeyCode.BACK_SPACE));
                few(shown, () -> Ui.run(() -> shown.session.undo()));
            }
        }
    }

    private static void few(Shown shown, Runnable key) {
        var before = set(shown);
        var words = code(shown);
        key.run();
        assertTrue(!words.equals(code(shown)));
        var again = setAgain(before, set(shown));
        assertTrue(!again.isEmpty() && again.size() <= 3, again.toString());
        assertTrue(again.stream().allMatch(length -> length < 41 * (WIDE + 4)), again.toString());
    }

    /// The caret, what is selected, what lies at a point and what a screen reader is told of ten
    /// lines are the same alone and inside the long code.
    @Test
    void linesAreHeardAndHitInALongCodeAsAlone() {
        int from = 795;
        try (var few = shown(from, from + 10);
                var many = shown(0, LONG)) {
            int before = from * (WIDE + 1);
            for (int at : new int[] {0, 5, WIDE, WIDE + 1, 4 * (WIDE + 1) + WIDE, 5 * (WIDE + 1)}) {
                few.put("code", at);
                many.put("code", before + at);
                alike(few, many, at, before);
                var keys = new KeyCode[] {KeyCode.DOWN, KeyCode.END, KeyCode.UP, KeyCode.HOME};
                for (var key : keys) {
                    few.press(key, true, false, false);
                    many.press(key, true, false, false);
                    assertEquals(offset(few.caret()) + before, offset(many.caret()), key + "");
                    alike(few, many, offset(few.caret()), before);
                }
            }
        }
    }

    private static int offset(String caret) {
        return Integer.parseInt(caret.substring(caret.indexOf(':') + 1));
    }

    private static void alike(Shown few, Shown many, int at, int before) {
        var words = (String) ask(few, AccessibleAttribute.TEXT);
        var all = (String) ask(many, AccessibleAttribute.TEXT);
        var code = words.substring(0, 10 * (WIDE + 1) - 1);
        assertTrue(all.startsWith(code, before));
        assertEquals(words.substring(code.length()), all.substring(code(many).length()));
        assertEquals(
                before + (int) ask(few, AccessibleAttribute.CARET_OFFSET),
                ask(many, AccessibleAttribute.CARET_OFFSET));
        int row = (int) ask(few, AccessibleAttribute.LINE_FOR_OFFSET, at);
        int deep = (int) ask(many, AccessibleAttribute.LINE_FOR_OFFSET, before + at);
        assertEquals(before / (WIDE + 1), deep - row);
        for (var edge : List.of(AccessibleAttribute.LINE_START, AccessibleAttribute.LINE_END))
            if (row < 9)
                assertEquals(before + (int) ask(few, edge, row), ask(many, edge, deep), edge + "");
        var small = box(few, at);
        var large = box(many, before + at);
        assertEquals(small.getWidth(), large.getWidth(), 0.01);
        assertEquals(small.getMinX() - left(few), large.getMinX() - left(many), 0.01);
        for (var shown : List.of(few, many)) {
            var box = shown == few ? small : large;
            var middle = new Point2D(box.getMinX() + 2, (box.getMinY() + box.getMaxY()) / 2);
            int found = (int) ask(shown, AccessibleAttribute.OFFSET_AT_POINT, middle);
            assertEquals(shown == few ? at : before + at, found);
        }
        assertEquals(chosen(few), chosen(many), 0.5);
    }

    private static Bounds box(Shown shown, int at) {
        return ((Bounds[]) ask(shown, AccessibleAttribute.BOUNDS_FOR_RANGE, at, at + 1))[0];
    }

    private static double left(Shown shown) {
        return Ui.on(() -> shown.view.localToScreen(0, 0).getX());
    }

    /// Height of what is selected.
    private static double chosen(Shown shown) {
        return Ui.on(
                () ->
                        shown.view.lookupAll(".selected-words").stream()
                                .mapToDouble(node -> node.getBoundsInLocal().getHeight())
                                .max()
                                .orElse(0));
    }

    /// What lies under words stays under them when lines come in far above.
    @Test
    void wavesStayUnderTheirWords() {
        try (var shown = shown(0, LONG)) {
            int at = 1000 * (WIDE + 1) + 2;
            shown.put("code", at);
            wave(shown, at);
            double before = lift(shown, at);
            shown.press(KeyCode.HOME);
            shown.press(KeyCode.ENTER);
            wave(shown, at + 1);
            assertEquals(before, lift(shown, at + 1), 1.1);
        }
    }

    private static void wave(Shown shown, int at) {
        var range = new Finding.Range(at, at + 11);
        var finding = new Finding("NRM-04", Severity.WARNING, Id.of("code"), range, "Of it");
        Ui.run(() -> shown.view.mark(List.of(finding)));
        Ui.settle();
    }

    /// From the words of a finding to the wave under them.
    private static double lift(Shown shown, int at) {
        return Ui.on(
                () -> {
                    var line = shown.view.places().spot(Id.of("code")).orElseThrow().line();
                    var wave = line.lookup(".wave-warning").getBoundsInParent();
                    var words = line.range(at, at + 11).getFirst();
                    assertEquals(words.getMinX(), wave.getMinX(), 2);
                    return wave.getMaxY() - words.getMaxY();
                });
    }

    /// A page at a time from the first line to the last, and what is in the window is seen.
    @Test
    void pagesLeadThroughAllOfIt() {
        try (var shown = shown(0, 400)) {
            shown.put("code", 0);
            int last = -1;
            for (int i = 0; i < 20 && offset(shown.caret()) > last; i++) {
                last = offset(shown.caret());
                shown.press(KeyCode.PAGE_DOWN);
                if (!shown.caret().startsWith("code")) break;
                assertTrue(Ui.on(() -> shown.view.selecting().box().isPresent()));
            }
            assertTrue(last > 350 * (WIDE + 1), "As far as " + last);
            Ui.picture(shown.stage.getScene(), "code-long");
        }
    }

    private static Document numbered(String code) {
        var block = new Block.Code(Id.of("code"), Traits.NONE, "ASN.1", true, Inline.plain(code));
        return Document.of(
                FrontMatter.EMPTY,
                List.of(Drafts.paragraph("a", "Before."), block, Drafts.paragraph("z", "After.")));
    }

    /// All numbers from top to bottom, and where the first of them stands.
    private static String numbers(Shown shown) {
        return Ui.on(
                () ->
                        shown.view.lookupAll(".line-number").stream()
                                .map(Text.class::cast)
                                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                                .map(text -> text.getText().replaceAll("\\s+", " ").strip())
                                .collect(Collectors.joining(" ")));
    }

    private static String counted(int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    /// Numbers stand on their lines, also behind a line that is wrapped, and move with Enter and
    /// undo; a few nodes show them.
    @Test
    void linesAreNumberedOnRequest() {
        try (var shown = Shown.of(numbered(lines(0, 300)))) {
            assertEquals(counted(300), numbers(shown));
            assertTrue(Ui.on(() -> shown.view.lookupAll(".line-number").size()) < 40);
            shown.put("code", 100 * (WIDE + 1) + 5);
            shown.press(KeyCode.ENTER);
            assertEquals(counted(301), numbers(shown));
            level(shown, 150);
            Ui.run(() -> shown.session.undo());
            Ui.settle();
            assertEquals(counted(300), numbers(shown));
            Ui.picture(shown.stage.getScene(), "code-numbered");
            Ui.run(() -> shown.view.perform(Coding.number()));
            Ui.settle();
            assertEquals("", numbers(shown));
        }
    }

    @Test
    void aWrappedLineHasOneNumber() {
        var code = "short\n" + "long ".repeat(60).strip() + "\n\nend";
        try (var shown = Shown.of(numbered(code))) {
            assertEquals(counted(4), numbers(shown));
            var rows =
                    Ui.on(
                            () ->
                                    shown.view.lookupAll(".line-number").stream()
                                            .map(node -> ((Text) node).getText())
                                            .findFirst()
                                            .orElseThrow()
                                            .split("\n", -1)
                                            .length);
            assertTrue(rows > 5, rows + " rows");
            Ui.picture(shown.stage.getScene(), "code-numbered-wrapped");
        }
    }

    /// A number lies as high as the letters of its line.
    private static void level(Shown shown, int line) {
        Ui.run(
                () -> {
                    var view = shown.view.places().spot(Id.of("code")).orElseThrow().line();
                    var row = view.row(line);
                    double y = row.getMinY() + row.getHeight() / 2;
                    boolean found = false;
                    for (var node : view.lookupAll(".line-number")) {
                        var box = node.getBoundsInParent();
                        if (y < box.getMinY() || y > box.getMaxY()) continue;
                        var rows = ((Text) node).getText().split("\n", -1);
                        int at = (int) ((y - box.getMinY()) / (box.getHeight() / rows.length));
                        found |= rows[at].strip().equals(Integer.toString(line + 1));
                        assertTrue(box.getMaxX() < 0, "left of the words: " + box);
                    }
                    assertTrue(found, "number " + (line + 1));
                });
    }

    /// What the FX thread spends on a key in the middle; printed, as machines differ.
    @Test
    void aKeyIsMeasured() {
        var said = new StringBuilder("FX CPU ms in code of " + LONG + " lines, median (99 %):");
        try (var shown = shown(0, LONG)) {
            shown.put("code", LONG / 2 * (WIDE + 1) + 5);
            var root = Ui.on(() -> shown.view.getScene().getRoot());
            note(said, "key", Sample.layout(60, root, _ -> shown.view.type("e")));
            note(said, "and pulse", Sample.pulse(40, _ -> shown.view.type("e")));
            note(said, "Enter", Sample.layout(40, root, _ -> shown.key(KeyCode.ENTER)));
            note(said, "undo", Sample.layout(40, root, _ -> shown.session.undo()));
            note(said, "down", Sample.layout(60, root, _ -> shown.key(KeyCode.DOWN)));
            note(said, "left", Sample.layout(60, root, _ -> shown.key(KeyCode.LEFT)));
            note(said, "scroll", Sample.pulse(60, _ -> shown.view.flow().scroll(40)));
            Ui.run(() -> shown.view.reveal(at(3), at(LONG * WIDE)));
            Ui.settle();
            var wider = Sample.layout(40, root, i -> shown.view.reveal(at(3), at(80_000 + i)));
            note(said, "selecting all", wider);
            assertEquals(LONG, code(shown).split("\n").length, "Undo took every Enter back");
        }
        System.out.println(said);
    }

    private static Position at(int offset) {
        return new Position(Id.of("code"), offset);
    }

    private static void note(StringBuilder said, String what, Sample sample) {
        said.append(
                String.format(
                        Locale.ROOT, " %s %.1f (%.1f);", what, sample.median(), sample.high()));
    }
}
