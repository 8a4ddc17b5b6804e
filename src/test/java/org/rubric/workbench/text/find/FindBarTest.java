package org.rubric.workbench.text.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Shown;

/// Finding and replacing with the bar as it is used: fields, switches, keys.
class FindBarTest {

    private static Document draft() {
        return Document.of(
                FrontMatter.EMPTY,
                List.of(
                        Documents.clause(
                                "c1",
                                "The gate",
                                Documents.named(
                                        "a",
                                        Documents.p(
                                                "A ", Documents.bold("gate"), "way is no Gate.")),
                                Documents.table("t", "Gates of gate", Documents.row("gate", "x"))),
                        Documents.clause(
                                "c2",
                                "Other",
                                Documents.named(
                                        "n", Documents.note("A gate, see ", Documents.ref("t"))),
                                Documents.named("b", Documents.p("10 km and 20 km")))));
    }

    private static List<Node> nodes(Shown shown, String style) {
        return List.copyOf(shown.view.lookupAll(style));
    }

    private static FindBar bar(Shown shown) {
        return shown.view.finding();
    }

    private static TextField field(Shown shown, int index) {
        return bar(shown).lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .toList()
                .get(index);
    }

    private static void open(Shown shown, boolean replacing, String words) {
        Ui.run(() -> shown.view.find(replacing));
        Ui.run(() -> field(shown, 0).setText(words));
        Ui.settle();
    }

    private static void click(Shown shown, String name) {
        Ui.run(
                () -> {
                    for (var node : bar(shown).lookupAll(".button")) fire(node, name);
                    for (var node : bar(shown).lookupAll(".toggle-button")) fire(node, name);
                });
        Ui.settle();
    }

    private static void fire(Node node, String name) {
        var button = (ButtonBase) node;
        boolean called = name.equals(button.getText()) || name.equals(button.getAccessibleText());
        if (called) button.fire();
    }

    private static List<String> said(Shown shown) {
        return Ui.on(
                () -> {
                    var said = new ArrayList<String>();
                    for (var node : bar(shown).lookupAll(".label"))
                        if (node instanceof Label label
                                && label.isVisible()
                                && !label.getText().isEmpty()) said.add(label.getText());
                    return said;
                });
    }

    private static boolean says(Shown shown, String words) {
        return said(shown).contains(words);
    }

    private static void key(Node target, KeyCode code, boolean shift, boolean control) {
        Ui.run(
                () ->
                        Event.fireEvent(
                                target,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        shift,
                                        control,
                                        false,
                                        false)));
        Ui.settle();
    }

    private static String words(Shown shown, String id) {
        return Inline.text(
                shown.session.snapshot().document().find(Id.of(id)).orElseThrow().runs());
    }

    @Test
    void everyKindOfTextIsSearched() {
        try (var shown = Shown.of(draft())) {
            open(shown, false, "gate");
            assertTrue(says(shown, "7 places"), said(shown).toString());
            click(shown, "Match capitals and small letters");
            assertTrue(says(shown, "5 places"), said(shown).toString());
            click(shown, "Whole words only");
            assertTrue(says(shown, "4 places"), said(shown).toString());
        }
    }

    @Test
    void theClauseOfTheCaretOrTheSelectionCanBeAllThereIs() {
        try (var shown = Shown.of(draft())) {
            shown.put("b", 0);
            open(shown, false, "gate");
            click(shown, "This clause");
            assertTrue(says(shown, "1 place"), said(shown).toString());
            click(shown, "Whole text");
            assertTrue(says(shown, "7 places"), said(shown).toString());
            Ui.run(
                    () ->
                            shown.view
                                    .selecting()
                                    .select(
                                            new Position(Id.of("a"), 4),
                                            new Position(Id.of("n"), 4)));
            open(shown, true, "gate");
            assertTrue(says(shown, "4 places"), said(shown).toString());
        }
    }

    @Test
    void allAreSeenBeforeTheyAreReplacedAndUndoneAtOnce() {
        try (var shown = Shown.of(draft())) {
            var before = shown.session.snapshot().document();
            open(shown, true, "gate");
            Ui.run(() -> field(shown, 1).setText("door"));
            click(shown, "Replace all…");
            assertTrue(says(shown, "Replaces 7 in 2 clauses"), said(shown).toString());
            assertSame(before, shown.session.snapshot().document());
            click(shown, "Replace 7");
            assertEquals("A doorway is no door.", words(shown, "a"));
            assertEquals("doors of door", words(shown, "t/caption"));
            var runs = shown.session.snapshot().document().find(Id.of("a")).orElseThrow().runs();
            assertEquals(Documents.bold("door"), runs.get(1));
            assertTrue(says(shown, "7 replaced"), said(shown).toString());
            assertEquals("replacing 7 times", Ui.on(() -> shown.session.undo()).orElseThrow());
            assertSame(before, shown.session.snapshot().document());
        }
    }

    @Test
    void onePlaceCanBeLeftOutAndReferencesStay() {
        try (var shown = Shown.of(draft())) {
            open(shown, true, "table");
            click(shown, "Replace all…");
            assertTrue(says(shown, "1 place in references stays"), said(shown).toString());
            assertTrue(says(shown, "Replaces 0 in no clause"), said(shown).toString());
            open(shown, true, "km");
            Ui.run(() -> field(shown, 1).setText("miles"));
            click(shown, "Replace all…");
            var preview = (Preview) nodes(shown, ".replace-preview").getFirst();
            assertEquals(
                    List.of("2: 10 [km → miles] and 20 km", "2: 10 km and 20 [km → miles]"),
                    Ui.on(preview::told));
            Ui.run(() -> preview.tick(0, false));
            click(shown, "Replace 1");
            assertEquals("10 km and 20 miles", words(shown, "b"));
        }
    }

    @Test
    void anExpressionIsOffUntilItIsWantedAndSaysWhatIsWrong() {
        try (var shown = Shown.of(draft())) {
            open(shown, true, "(\\d+) km");
            assertTrue(says(shown, "not found"), said(shown).toString());
            click(shown, "Regular expression; $1 in the new words stands for its first group");
            assertTrue(says(shown, "2 places"), said(shown).toString());
            Ui.run(() -> field(shown, 1).setText("$1000 m"));
            click(shown, "Replace all…");
            click(shown, "Replace 2");
            assertEquals("10000 m and 20000 m", words(shown, "b"));
            Ui.run(() -> field(shown, 0).setText("(gate"));
            assertTrue(
                    said(shown).stream()
                            .anyMatch(
                                    s ->
                                            s.startsWith(
                                                    "The expression cannot be used: Unclosed group")),
                    said(shown).toString());
        }
    }

    @Test
    void anExpressionThatNeverEndsIsEnded() {
        var document = Documents.recommendation(Documents.p("a".repeat(60) + "!"));
        var wording =
                new org.rubric.workbench.text.line.Wording(
                        document, org.rubric.numbering.Numbering.of(document)::label);
        var query = new Query(".*.*.*.*.*.*.*.*c", java.util.Set.of(Query.Option.EXPRESSION));
        long from = System.nanoTime();
        var found = Search.of(document, wording, query, new Scope.Whole());
        assertEquals("it takes too long", found.trouble().orElseThrow());
        assertTrue(System.nanoTime() - from < 3_000_000_000L);
    }

    /// The keys go on while an expression looks in vain.
    @Test
    void aLongSearchHoldsNobodyUpAndIsGivenUpForTheNext() {
        var blocks = new Block[80];
        for (int i = 0; i < blocks.length; i++)
            blocks[i] = Documents.named("p" + i, Documents.p("a".repeat(60) + "! gate"));
        try (var shown = Shown.of(Documents.recommendation(blocks))) {
            open(shown, false, "x");
            click(shown, "Regular expression; $1 in the new words stands for its first group");
            long from = System.nanoTime();
            Ui.run(() -> field(shown, 0).setText(".*.*.*.*.*.*.*.*c"));
            long held = System.nanoTime() - from;
            assertTrue(held < 60_000_000, "held for " + held / 1e6 + " ms");
            Ui.run(() -> field(shown, 0).setText("gate"));
            while (!says(shown, "80 places") && System.nanoTime() - from < 20_000_000_000L)
                Ui.settle();
            assertTrue(says(shown, "80 places"), said(shown).toString());
            assertTrue(System.nanoTime() - from < 1_000_000_000L, "the first was given up");
        }
    }

    @Test
    void whatIsAskedMeanwhileWaitsForTheAnswer() {
        try (var shown = Shown.of(draft())) {
            open(shown, true, "gate");
            Ui.run(
                    () -> {
                        shown.view.finding().search();
                        shown.view.finding().go(true);
                    });
            Ui.await(() -> shown.view.selecting().ends().isPresent());
        }
    }

    @Test
    void keysGoFromPlaceToPlaceEvenWithTheBarAway() {
        try (var shown = Shown.of(draft())) {
            open(shown, false, "km");
            key(field(shown, 0), KeyCode.ENTER, false, false);
            assertEquals("b:3–b:5", shown.selected());
            key(field(shown, 0), KeyCode.ENTER, false, false);
            assertEquals("b:13–b:15", shown.selected());
            key(field(shown, 0), KeyCode.ENTER, true, false);
            assertEquals("b:3–b:5", shown.selected());
            key(field(shown, 0), KeyCode.ESCAPE, false, false);
            assertFalse(Ui.on(() -> bar(shown).isVisible()));
            Ui.run(() -> shown.view.finding().go(true));
            assertEquals("b:13–b:15", shown.selected());
            Ui.run(() -> shown.view.finding().go(false));
            assertEquals("b:3–b:5", shown.selected());
        }
    }

    @Test
    void oneIsReplacedWithItsLookAndTheNextShown() {
        try (var shown = Shown.of(draft())) {
            shown.put("a", 0);
            open(shown, true, "gate");
            click(shown, "Match capitals and small letters");
            key(field(shown, 0), KeyCode.ENTER, false, false);
            assertEquals("a:2–a:6", shown.selected());
            Ui.run(
                    () -> {
                        field(shown, 1).requestFocus();
                        field(shown, 1).setText("door");
                    });
            key(field(shown, 1), KeyCode.ENTER, false, false);
            var runs = shown.session.snapshot().document().find(Id.of("a")).orElseThrow().runs();
            assertEquals(new Inline.Text("door", Marks.of(Marks.Style.BOLD)), runs.get(1));
            assertTrue(shown.selected().startsWith("t/caption:9"), shown.selected());
        }
    }

    @Test
    void nothingInTheBarIsCutOff() {
        try (var shown = Shown.of(draft(), 620, 700)) {
            open(shown, true, "gate");
            click(shown, "Replace all…");
            Ui.picture(shown.stage.getScene(), "find-bar-narrow");
            var cut = new ArrayList<String>();
            Ui.run(
                    () -> {
                        for (var style : List.of(".button", ".toggle-button"))
                            for (var node : bar(shown).lookupAll(style))
                                if (node instanceof Labeled labeled
                                        && node.isVisible()
                                        && node.lookup(".text")
                                                instanceof javafx.scene.text.Text text
                                        && !text.getText().equals(labeled.getText()))
                                    cut.add(labeled.getText().toLowerCase(Locale.ROOT));
                    });
            assertEquals(List.of(), cut);
        }
    }
}
