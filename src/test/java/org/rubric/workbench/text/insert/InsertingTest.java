package org.rubric.workbench.text.insert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Position;
import org.rubric.document.Remark;
import org.rubric.document.Traits;
import org.rubric.editing.Coding;
import org.rubric.editing.Selection;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Drafts;
import org.rubric.workbench.text.Shown;
import org.rubric.workbench.text.slip.FigureSlip;
import org.rubric.workbench.text.slip.FormulaSlip;
import org.rubric.workbench.text.slip.OpenTextSlip;
import org.rubric.workbench.text.slip.Percent;

class InsertingTest {

    private static Shown shown() {
        return Shown.of(
                Document.of(
                        FrontMatter.EMPTY,
                        List.of(
                                Drafts.clause(
                                        "c",
                                        "Model",
                                        Drafts.paragraph("a", "The gateway reports."),
                                        Drafts.paragraph("b", "The platform listens."),
                                        Drafts.paragraph("d", "")))));
    }

    private static List<Block> body(Shown shown) {
        var clause = (Block.Clause) shown.session.snapshot().document().body().getFirst();
        return clause.body();
    }

    private static <T extends Block> T only(Shown shown, Class<T> kind) {
        return body(shown).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /// A key for whoever has the keyboard.
    private static void key(Shown shown, KeyCode code, boolean shift, boolean alt) {
        Ui.run(
                () -> {
                    var at = shown.stage.getScene().getFocusOwner();
                    Event.fireEvent(
                            at,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "", "", code, shift, false, alt, false));
                });
        Ui.settle();
    }

    private static void key(Shown shown, KeyCode code) {
        key(shown, code, false, false);
    }

    /// Letters for whoever has the keyboard.
    private static void type(Shown shown, String words) {
        for (var letter : words.split(""))
            Ui.run(
                    () ->
                            Event.fireEvent(
                                    shown.stage.getScene().getFocusOwner(),
                                    new KeyEvent(
                                            KeyEvent.KEY_TYPED,
                                            letter,
                                            "",
                                            KeyCode.UNDEFINED,
                                            false,
                                            false,
                                            false,
                                            false)));
        Ui.settle();
    }

    private static Object under(Shown shown) {
        return Ui.on(() -> shown.view.inserting().under().map(u -> (Object) u).orElse("nothing"));
    }

    private static void press(Shown shown, String words) {
        Ui.run(
                () -> {
                    var node = shown.view.inserting().under().orElseThrow();
                    var found = new ArrayList<Button>();
                    for (var one : node.lookupAll(".button"))
                        if (one instanceof Button b && b.getText().startsWith(words)) found.add(b);
                    found.getFirst().fire();
                });
        Ui.settle();
    }

    private static Media river() {
        return Media.of("image/png", Drafts.river());
    }

    private static List<String> refusals(Shown shown) {
        var told = new ArrayList<String>();
        Ui.run(() -> shown.view.inserting().onTold(told::add));
        return told;
    }

    @Test
    void aPictureAsksForCaptionAndDescription() {
        try (var shown = shown()) {
            var start = shown.session.snapshot().document();
            shown.put("a", 3);
            Ui.run(() -> shown.view.inserting().takePicture(river(), "river.png"));
            Ui.settle();
            assertInstanceOf(FigureSlip.class, under(shown));
            type(shown, "A river");
            key(shown, KeyCode.TAB);
            type(shown, "A line with three boxes");
            key(shown, KeyCode.TAB);
            type(shown, "50");
            key(shown, KeyCode.ENTER);
            var figure = only(shown, Exhibit.Figure.class);
            assertEquals("A river", Inline.text(figure.caption().runs()));
            var image = figure.panels().getFirst().image();
            assertEquals("A line with three boxes", image.alternative());
            assertEquals(Percent.COLUMN / 2, image.width());
            assertSame(shown.view, Ui.on(() -> shown.stage.getScene().getFocusOwner()));
            var bar = (ObjectBar) under(shown);
            assertTrue(words(bar).startsWith("Alt text: A line"), words(bar));
            while (Ui.on(() -> shown.session.undo()).isPresent()) {}
            assertSame(start, shown.session.snapshot().document());
        }
    }

    private static String words(Parent bar) {
        return Ui.on(
                () -> {
                    var words = new StringBuilder();
                    for (var child : bar.getChildrenUnmodifiable())
                        if (child instanceof Labeled l) words.append(l.getText()).append(' ');
                    return words.toString();
                });
    }

    @Test
    void laterLeavesTheFigureMuteAndTheBarSaysSo() {
        try (var shown = shown()) {
            shown.put("a", 3);
            Ui.run(() -> shown.view.inserting().takePicture(river(), "river.png"));
            Ui.settle();
            type(shown, "not kept");
            key(shown, KeyCode.ESCAPE);
            var figure = only(shown, Exhibit.Figure.class);
            assertEquals(List.of(), figure.caption().runs());
            assertTrue(words((ObjectBar) under(shown)).startsWith("No alternative text"));
            key(shown, KeyCode.ENTER, false, true);
            assertInstanceOf(FigureSlip.class, under(shown));
        }
    }

    @Test
    void aFigureGetsAPartMovesAndGoes() {
        try (var shown = shown()) {
            shown.put("b", 3);
            Ui.run(() -> shown.view.inserting().takePicture(river(), "river.png"));
            Ui.settle();
            key(shown, KeyCode.ESCAPE);
            Ui.run(() -> shown.view.inserting().addPicture(river(), "second.png"));
            Ui.settle();
            assertEquals(2, only(shown, Exhibit.Figure.class).panels().size());
            shown.type("right part");
            var second = only(shown, Exhibit.Figure.class).panels().getLast();
            assertEquals("right part", Inline.text(second.caption().runs()));
            press(shown, "↑");
            assertSame(only(shown, Exhibit.Figure.class), body(shown).get(1));
            press(shown, "Delete");
            assertEquals(1, only(shown, Exhibit.Figure.class).panels().size());
            press(shown, "Delete");
            assertTrue(body(shown).stream().noneMatch(b -> b instanceof Exhibit.Figure));
        }
    }

    @Test
    void whatIsNoPictureIsRefusedInOneSentence() {
        try (var shown = shown()) {
            shown.put("a", 3);
            var before = shown.session.snapshot();
            var told = refusals(shown);
            var png = Drafts.river();
            var liar = png.clone();
            for (int i = 16; i < 24; i++) liar[i] = (byte) 0x7F;
            var cut = Arrays.copyOf(png, 60);
            var hostile =
                    List.of(
                            Media.of("image/png", liar),
                            Media.of("image/png", cut),
                            Media.of("image/png", new byte[0]),
                            Media.of("image/svg+xml", "<svg".getBytes()),
                            Media.of("image/png", "%PDF-1.7".getBytes()));
            for (var media : hostile)
                Ui.run(() -> shown.view.inserting().takePicture(media, "x.png"));
            Ui.settle();
            assertEquals(hostile.size(), told.size(), told.toString());
            for (var sentence : told) {
                assertTrue(sentence.startsWith("The picture was not taken: "), sentence);
                assertTrue(sentence.length() < 160 && sentence.endsWith("."), sentence);
            }
            assertSame(before, shown.session.snapshot());
        }
    }

    @Test
    void twoDollarsAndEnterAskForAFormula() {
        try (var shown = shown()) {
            var start = shown.session.snapshot().document();
            shown.put("d", 0);
            shown.type("$$");
            shown.press(KeyCode.ENTER);
            var slip = assertInstanceOf(FormulaSlip.class, under(shown));
            type(shown, "\\frac{a}{");
            assertEquals("This { is not closed by a }. (at character 9)", Ui.on(slip::trouble));
            type(shown, "b}");
            assertEquals("", Ui.on(slip::trouble));
            key(shown, KeyCode.ENTER);
            assertEquals("\\frac{a}{b}", only(shown, Exhibit.Equation.class).maths().latex());
            assertEquals(3, body(shown).size());
            key(shown, KeyCode.ENTER);
            shown.type("After");
            assertEquals("After", Inline.text(body(shown).get(3).runs()));
            while (Ui.on(() -> shown.session.undo()).isPresent()) {}
            assertSame(start, shown.session.snapshot().document());
        }
    }

    @Test
    void theFormulaStandsInTheMiddleOfItsPreview() {
        try (var shown = shown()) {
            shown.put("a", 3);
            Ui.run(() -> shown.view.inserting().formula());
            type(shown, "a+b");
            Ui.settle();
            Ui.run(
                    () -> {
                        var slip = shown.view.inserting().under().orElseThrow();
                        var preview = (Region) slip.lookup(".formula-preview");
                        var formula = preview.lookup(".formula").getBoundsInParent();
                        double left = formula.getMinX();
                        double right = preview.getWidth() - formula.getMaxX();
                        assertEquals(left, right, 2, formula + " in " + preview);
                        assertTrue(left > 150, formula + " in " + preview.getWidth());
                    });
        }
    }

    @Test
    void longCodeIsTypedInto() {
        var lines = "    level REAL, -- metres above the local datum\n".repeat(300);
        var code = new Block.Code(Id.of("code"), Traits.NONE, "ASN.1", Inline.plain(lines));
        var document = Document.of(FrontMatter.EMPTY, List.of(code));
        try (var shown = Shown.of(document)) {
            shown.put("code", 6_000);
            shown.type("warm");
            long begin = System.nanoTime();
            for (int i = 0; i < 10; i++) shown.type("x");
            long each = (System.nanoTime() - begin) / 10_000_000;
            System.out.println("A key in 300 lines of code: " + each + " ms");
            assertTrue(each < 500, each + " ms a key");
        }
    }

    @Test
    void escLeavesWhatWas() {
        try (var shown = shown()) {
            shown.put("d", 0);
            shown.type("$$");
            shown.press(KeyCode.ENTER);
            type(shown, "x");
            key(shown, KeyCode.ESCAPE);
            assertEquals("$$", Inline.text(body(shown).get(2).runs()));
        }
    }

    @Test
    void namesAreCompletedAndUnknownOnesTold() {
        try (var shown = shown()) {
            shown.put("a", 3);
            Ui.run(() -> shown.view.inserting().formula());
            var slip = (FormulaSlip) under(shown);
            type(shown, "\\alp");
            key(shown, KeyCode.TAB);
            assertEquals("\\alpha", Ui.on(slip::typed));
            type(shown, " + \\foo");
            assertEquals("\\foo is not known. (at character 10)", Ui.on(slip::trouble));
            key(shown, KeyCode.ENTER);
            assertEquals(
                    "\\alpha + \\foo",
                    only(shown, Exhibit.Equation.class).maths().latex(),
                    "kept as typed");
        }
    }

    @Test
    void aTooLongFormulaIsNotTaken() {
        try (var shown = shown()) {
            shown.put("a", 3);
            Ui.run(() -> shown.view.inserting().formula());
            var slip = (FormulaSlip) under(shown);
            Ui.run(() -> ((TextInputControl) slip.first()).setText("x".repeat(10_001)));
            assertTrue(Ui.on(slip::trouble).contains("10,000"), Ui.on(slip::trouble));
            key(shown, KeyCode.ENTER);
            assertTrue(body(shown).stream().noneMatch(b -> b instanceof Exhibit.Equation));
        }
    }

    @Test
    void meaningsAreTypedSymbolBySymbol() {
        try (var shown = shown()) {
            shown.put("a", 3);
            Ui.run(() -> shown.view.inserting().formula());
            type(shown, "r=h_2/t");
            key(shown, KeyCode.ENTER);
            press(shown, "Add meaning");
            shown.type("rate");
            shown.press(KeyCode.ENTER);
            shown.type("level");
            shown.press(KeyCode.TAB, true, false, false);
            shown.press(KeyCode.TAB);
            shown.type("!");
            shown.press(KeyCode.ENTER);
            shown.type("time");
            var where = only(shown, Exhibit.Equation.class).where();
            var meanings = where.stream().map(w -> Inline.text(w.meaning().runs())).toList();
            assertEquals(List.of("rate", "level!", "time"), meanings);
            press(shown, "Number it always");
            assertTrue(only(shown, Exhibit.Equation.class).numbered());
        }
    }

    @Test
    void arrowsGoOntoAFormulaAndOff() {
        try (var shown = shown()) {
            shown.put("a", 3);
            Ui.run(() -> shown.view.inserting().formula());
            type(shown, "x");
            key(shown, KeyCode.ENTER);
            var id = only(shown, Exhibit.Equation.class).id();
            shown.press(KeyCode.UP);
            assertEquals("a:20", shown.caret());
            shown.press(KeyCode.RIGHT);
            assertEquals(new Selection.Blocks(List.of(id)), shown.session.selection());
            shown.press(KeyCode.RIGHT);
            assertEquals("b:0", shown.caret());
            shown.press(KeyCode.LEFT);
            shown.press(KeyCode.DELETE);
            assertTrue(body(shown).stream().noneMatch(b -> b instanceof Exhibit.Equation));
        }
    }

    @Test
    void dollarsMakeAFormulaOnlyWhenSurely() {
        try (var shown = shown()) {
            shown.put("a", 20);
            shown.type(" Let $x_1$ and $r$ be; it costs $5 or $7, not $USD$.");
            var runs = body(shown).getFirst().runs();
            var formulas = new ArrayList<String>();
            for (var run : runs)
                if (run instanceof Inline.Formula f) formulas.add(f.maths().latex());
            assertEquals(List.of("x_1", "r"), formulas);
            assertTrue(Inline.text(runs).endsWith("$5 or $7, not $USD$."), Inline.text(runs));
        }
    }

    @Test
    void aFormulaInTheLineIsEditedWhereItStands() {
        try (var shown = shown()) {
            shown.put("a", 3);
            Ui.run(() -> shown.view.inserting().formulaInLine());
            type(shown, "y_1");
            key(shown, KeyCode.ENTER);
            assertEquals("a:4", shown.caret());
            key(shown, KeyCode.ENTER, false, true);
            type(shown, "+1");
            key(shown, KeyCode.ENTER);
            var formula = (Inline.Formula) body(shown).getFirst().runs().get(1);
            assertEquals("y_1+1", formula.maths().latex());
        }
    }

    @Test
    void codeTakesTabsAndSignsAsTheyAre() {
        try (var shown = shown()) {
            shown.put("d", 0);
            Ui.run(() -> shown.view.perform(Coding.code()));
            shown.type("a @[");
            shown.press(KeyCode.ENTER);
            shown.press(KeyCode.TAB);
            shown.type("b");
            assertEquals("a @[\n    b", Inline.text(body(shown).get(2).runs()));
            press(shown, "XML");
            assertEquals("XML", ((Block.Code) body(shown).get(2)).notation());
            press(shown, "Numbers");
            Ui.picture(shown.stage.getScene(), "code-bar");
            assertTrue(((Block.Code) body(shown).get(2)).numbered());
            press(shown, "No numbers");
            assertFalse(((Block.Code) body(shown).get(2)).numbered());
            shown.press(KeyCode.ENTER);
            shown.press(KeyCode.ENTER);
            shown.type("out");
            assertEquals("out", Inline.text(body(shown).get(3).runs()));
        }
    }

    @Test
    void aFootnoteIsWrittenAndLeft() {
        try (var shown = shown()) {
            shown.put("a", 11);
            Ui.run(() -> shown.view.inserting().footnote());
            Ui.settle();
            shown.type("A device.");
            var note = shown.session.snapshot().document().apparatus().footnotes().getFirst();
            assertEquals("A device.", Inline.text(note.body().getFirst().runs()));
            shown.press(KeyCode.LEFT, false, false, true);
            assertEquals("a:12", shown.caret());
            assertEquals("The gateway1 reports.", shown.words("a"));
            shown.press(KeyCode.BACK_SPACE);
            assertEquals(0, shown.session.snapshot().document().apparatus().footnotes().size());
            Ui.run(() -> shown.session.undo());
            assertEquals(1, shown.session.snapshot().document().apparatus().footnotes().size());
        }
    }

    @Test
    void backspaceInAnEmptyFootnoteTakesItOut() {
        try (var shown = shown()) {
            shown.put("a", 11);
            Ui.run(() -> shown.view.inserting().footnote());
            Ui.settle();
            shown.press(KeyCode.BACK_SPACE);
            assertEquals("The gateway reports.", shown.words("a"));
            assertEquals("a:11", shown.caret());
        }
    }

    @Test
    void textNotAgreedIsMarkedToldAndAgreed() {
        try (var shown = shown()) {
            Ui.run(
                    () ->
                            shown.view
                                    .selecting()
                                    .select(
                                            new Position(Id.of("a"), 4),
                                            new Position(Id.of("b"), 12)));
            Ui.run(() -> shown.view.inserting().notAgreed());
            assertInstanceOf(OpenTextSlip.class, under(shown));
            type(shown, "C05");
            key(shown, KeyCode.TAB);
            type(shown, "no agreement");
            key(shown, KeyCode.ENTER);
            var remarks = shown.session.snapshot().document().apparatus().remarks();
            var remark = (Remark.NotAgreed) remarks.getFirst();
            assertEquals("C05", remark.contribution());
            assertEquals("no agreement", remark.reason());
            assertEquals("The [gateway reports.", shown.words("a"));
            assertEquals("The platform] listens.", shown.words("b"));
            assertTrue(words((ObjectBar) under(shown)).startsWith("Not agreed · C05"));
            press(shown, "Agreed");
            assertEquals("The gateway reports.", shown.words("a"));
            assertEquals(0, shown.session.snapshot().document().apparatus().remarks().size());
        }
    }

    @Test
    void withNothingSelectedItIsSaid() {
        try (var shown = shown()) {
            var told = refusals(shown);
            shown.put("a", 4);
            Ui.run(() -> shown.view.inserting().notAgreed());
            assertEquals(List.of("select the text that is not agreed first"), told);
        }
    }

    @Test
    void theTextBelowMakesRoom() {
        try (var shown = shown()) {
            shown.put("a", 3);
            double before = Ui.on(() -> top(shown, "b"));
            Ui.run(() -> shown.view.inserting().formula());
            Ui.settle();
            double slip = Ui.on(() -> shown.view.inserting().under().orElseThrow().getHeight());
            assertTrue(Ui.on(() -> top(shown, "b")) >= before + slip);
            key(shown, KeyCode.ESCAPE);
            Ui.settle();
            assertEquals(before, Ui.on(() -> top(shown, "b")));
            assertFalse(Ui.on(() -> shown.view.inserting().under().isPresent()));
        }
    }

    private static double top(Shown shown, String block) {
        var spot = shown.view.places().spot(Id.of(block)).orElseThrow();
        return shown.view.places().origin(spot.line()).getY();
    }
}
