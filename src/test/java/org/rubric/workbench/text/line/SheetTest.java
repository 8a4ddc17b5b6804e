package org.rubric.workbench.text.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.workbench.Ui;

/// A long text that is set in stretches lies where the toolkit sets it in one.
class SheetTest {
    private static final double WIDTH = 476;
    private static final Manner CODE = Manner.CODE;

    private static Setting setting() {
        var document = Document.of(FrontMatter.EMPTY, List.of());
        return new Setting(
                document,
                new Wording(document, _ -> Optional.empty()),
                new Typography(),
                new Pictures(Runnable::run, Runnable::run, 1),
                Manner.BODY,
                false);
    }

    private static Block code(String words) {
        return new Block.Code(Id.of("code"), Traits.NONE, "", Inline.plain(words));
    }

    /// Lines as code has them: short, empty, too long for the window. No tabs, words longer than
    /// a row or letters of another face: the toolkit breaks lines with those elsewhere in a text
    /// of thousands of letters than in the same line alone.
    private static String line(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> "}";
            case 2 -> "    <level unit=\"mm\">3</level>";
            case 3 -> "  -- " + "the level of the water as read ".repeat(2 + random.nextInt(4));
            case 4 -> "x ".repeat(random.nextInt(60));
            case 5 -> "    données OCTET STRING, -- é à";
            case 6 -> "  ";
            default -> "  report" + random.nextInt(100_000) + " [0] Level OPTIONAL,";
        };
    }

    private static StringBuilder lines(Random random, int count) {
        var words = new StringBuilder(line(random));
        for (int i = 1; i < count; i++) words.append('\n').append(line(random));
        return words;
    }

    private static LineView view(String words, Setting setting, double width) {
        var view = new LineView(() -> {});
        view.show(code(words), CODE, setting);
        view.arrange(width);
        return view;
    }

    /// The same words as the toolkit sets them by itself.
    private static TextFlow flow(String words, Setting setting, double width) {
        var text = new Text(words);
        text.setFont(setting.typography().font(CODE.family(), CODE.size(), false, false));
        var flow = new TextFlow(text);
        flow.setLineSpacing(CODE.spacing());
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        return flow;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aLongTextLiesAsInOneFlow(int seed) {
        var setting = Ui.on(SheetTest::setting);
        var random = new Random(seed);
        var words = lines(random, 90 + random.nextInt(200)).toString();
        for (double width : new double[] {WIDTH, 300})
            Ui.run(() -> agree(view(words, setting, width), words, setting, width, random));
    }

    /// Whatever is put in and taken out, it lies as if it had been set anew.
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
    void editsLeaveItAsInOneFlow(int seed) {
        var setting = Ui.on(SheetTest::setting);
        var random = new Random(seed);
        var words = lines(random, 120);
        Ui.run(
                () -> {
                    var view = view(words.toString(), setting, WIDTH);
                    for (int i = 0; i < 60; i++) {
                        edit(words, random);
                        view.show(code(words.toString()), CODE, setting);
                        view.arrange(WIDTH);
                        if (i % 6 == 5) agree(view, words.toString(), setting, WIDTH, random);
                    }
                });
    }

    private static void edit(StringBuilder words, Random random) {
        int at = random.nextInt(words.length() + 1);
        int far = Math.min(words.length(), at + random.nextInt(random.nextInt(12) == 0 ? 3000 : 9));
        switch (random.nextInt(5)) {
            case 0 -> words.insert(at, '\n');
            case 1 -> words.insert(at, 'x');
            case 2 -> words.delete(at, far);
            case 3 -> words.insert(at, lines(random, 1 + random.nextInt(60)));
            default -> words.replace(at, far, ' ' + line(random));
        }
    }

    private static void agree(
            LineView view, String words, Setting setting, double width, Random random) {
        var whole = flow(words, setting, width);
        double lead = CODE.spacing() / 2;
        assertEquals(whole.getHeight() + CODE.spacing(), view.getHeight(), 1.01);
        var info = whole.getLayoutInfo();
        assertEquals(info.getTextLineCount(), view.rows());
        for (int row = 0; row < view.rows(); row++) {
            var line = info.getTextLine(row, false);
            assertEquals(new Finding.Range(line.start(), line.end()), view.rowSteps(row));
            same(List.of(line.bounds()), List.of(view.row(row)), lead);
        }
        for (int i = 0; i < 120; i++) {
            int at = place(words, random);
            caret(whole, view, at, lead);
            int to = Math.min(words.length(), at + random.nextInt(300));
            same(Shapes.boxes(whole.getRangeShape(at, to, false)), view.range(at, to), lead);
            hit(whole, view, random, lead);
        }
        int all = words.length();
        same(Shapes.boxes(whole.getRangeShape(0, all, false)), view.range(0, all), lead);
    }

    /// Often beside a line feed, where stretches meet.
    private static int place(String words, Random random) {
        int at = random.nextInt(words.length() + 1);
        int feed = words.indexOf('\n', at);
        return random.nextBoolean() || feed < 0 ? at : feed + random.nextInt(2);
    }

    private static void caret(TextFlow whole, LineView view, int at, double lead) {
        for (boolean upstream : new boolean[] {false, true}) {
            var shape =
                    upstream && at > 0
                            ? whole.getCaretShape(at - 1, false)
                            : whole.getCaretShape(at, true);
            var box = Shapes.boxes(shape).getFirst();
            var caret = view.caret(at, upstream);
            assertEquals(box.getMinX(), caret.getMinX(), 0.01, "Caret at " + at);
            double middle = (box.getMinY() + box.getMaxY()) / 2 + lead;
            assertEquals(middle, (caret.getMinY() + caret.getMaxY()) / 2, 0.7, "Caret at " + at);
            int row = view.rowOf(at, upstream);
            assertTrue(middle > view.row(row).getMinY() - 1, "Row of " + at);
            assertTrue(middle < view.row(row).getMaxY() + 1, "Row of " + at);
        }
    }

    /// Not where rows meet: the toolkit counts heights in few digits.
    private static void hit(TextFlow whole, LineView view, Random random, double lead) {
        double x = random.nextDouble() * (view.getWidth() + 40) - 20;
        var row = view.row(random.nextInt(view.rows()));
        double y = row.getMinY() + 0.4 + random.nextDouble() * (row.getHeight() - 0.8);
        var info = whole.getHitInfo(new Point2D(x, y - lead));
        var hit = view.hit(x, y);
        assertEquals(info.getInsertionIndex(), hit.position().offset(), x + ", " + y);
        boolean ends = false;
        for (int i = 0; i < view.rows() - 1; i++)
            ends |= view.rowSteps(i).to() == info.getInsertionIndex();
        assertEquals(!info.isLeading() && ends, hit.upstream(), x + ", " + y);
    }

    private static void same(List<Rectangle2D> wanted, List<Rectangle2D> found, double lead) {
        assertEquals(wanted.size(), found.size(), () -> wanted + " but " + found);
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(wanted.get(i).getMinX(), found.get(i).getMinX(), 0.01);
            assertEquals(wanted.get(i).getMaxX(), found.get(i).getMaxX(), 0.01);
            assertEquals(wanted.get(i).getMinY() + lead, found.get(i).getMinY(), 0.2);
            assertEquals(wanted.get(i).getMaxY() + lead, found.get(i).getMaxY(), 0.2);
        }
    }

    /// Lines that run both ways too, which are set word by word.
    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void linesLieInALongTextAsInAShortOne(int seed) {
        var setting = Ui.on(SheetTest::setting);
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        for (int i = 0; i < 150; i++)
            lines.add(
                    switch (i % 6) {
                        case 1 -> "<name>مستوى الماء (1-6) level</name>";
                        case 0 -> "    网关 OCTET STRING, -- é à 👍🏽 水位";
                        case 3 -> "\t<level unit=\"mm\">\t3</level>";
                        case 4 -> "x".repeat(i);
                        default -> line(random);
                    });
        Ui.run(
                () -> {
                    var view = view(String.join("\n", lines), setting, WIDTH);
                    for (int from = 1; from + 30 < lines.size(); from += 13) {
                        var words = String.join("\n", lines.subList(from, from + 30));
                        int before = String.join("\n", lines.subList(0, from)).length() + 1;
                        within(view(words, setting, WIDTH), view, before);
                    }
                });
    }

    private static void within(LineView few, LineView many, int before) {
        int first = many.rowOf(before, false);
        double down = many.row(first).getMinY() - few.row(0).getMinY();
        for (int at = 0; at < few.passage().steps(); at++) {
            var wanted = few.caret(at, false);
            var found = many.caret(before + at, false);
            assertEquals(wanted.getMinX(), found.getMinX(), 0.01);
            assertEquals(wanted.getMinY() + down, found.getMinY(), 1.1);
            int row = few.rowOf(at, false);
            assertEquals(first + row, many.rowOf(before + at, false));
            int to = Math.min(at + 7, few.passage().steps());
            same(few.range(at, to), many.range(before + at, before + to), down);
            var box = few.row(row);
            double y = (box.getMinY() + box.getMaxY()) / 2;
            var hit = few.hit(wanted.getMinX() + 3, y);
            var deep = many.hit(wanted.getMinX() + 3, y + down);
            assertEquals(before + hit.position().offset(), deep.position().offset());
            assertEquals(hit.upstream(), deep.upstream());
        }
    }

    /// What is selected and letters in the making go over the place where stretches meet.
    @Test
    void whatLiesUnderTheWordsGoesOverStretches() {
        var setting = Ui.on(SheetTest::setting);
        Ui.run(
                () -> {
                    var words = "abc\n".repeat(200);
                    var view = view(words, setting, WIDTH);
                    view.select(Optional.of(new Finding.Range(0, words.length())));
                    var selected = view.getChildrenUnmodifiable().getFirst();
                    assertEquals(view.row(199).getMaxY(), selected.getBoundsInLocal().getMaxY(), 3);
                    view.compose(new Composed(400, "xyz", 2));
                    view.arrange(WIDTH);
                    assertEquals(words.length() + 3, view.passage().text().length());
                    var caret = view.caret(400, false);
                    assertEquals(view.composedAt(2), caret);
                    assertEquals(100, view.rowOf(400, false));
                    var middle = new Point2D(caret.getMinX(), caret.getMinY() + 5);
                    assertEquals(2, view.composedAt(middle));
                    view.compose(Composed.NOTHING);
                    view.arrange(WIDTH);
                    assertEquals(words, view.passage().text());
                    assertEquals(0, view.caret(400, false).getMinX(), 0.01);
                });
    }
}
