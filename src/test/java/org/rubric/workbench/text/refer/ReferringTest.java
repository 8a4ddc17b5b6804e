package org.rubric.workbench.text.refer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Shown;
import org.rubric.workbench.text.block.Wish;

/// References made of typed words, gone to, come back from.
class ReferringTest {

    private static Shown shown() {
        return Shown.of(
                Documents.recommendation(
                        Documents.clause(
                                "c1",
                                "General",
                                Documents.named(
                                        "a",
                                        Documents.p("See clause 2 and Table 1-1. Clause 2 says."))),
                        Documents.clause(
                                "c2", "Reporting", Documents.named("b", Documents.p("Words."))),
                        Documents.definition("d", "fill level", "how full it is")));
    }

    private static void select(Shown shown, int from, int to) {
        Ui.run(
                () ->
                        shown.view
                                .selecting()
                                .select(
                                        new Position(Id.of("a"), from),
                                        new Position(Id.of("a"), to)));
    }

    private static boolean link(Shown shown) {
        boolean done =
                Ui.on(
                        () ->
                                shown.view
                                        .links()
                                        .linking()
                                        .link(shown.view.links().picker().candidates()));
        Ui.settle();
        return done;
    }

    private static List<Inline> runs(Shown shown) {
        return shown.session.snapshot().document().find(Id.of("a")).orElseThrow().runs();
    }

    @Test
    void aTypedMentionBecomesLive() {
        try (var shown = shown()) {
            select(shown, 4, 13);
            assertTrue(link(shown));
            var reference = (Inline.CrossReference) runs(shown).get(1);
            assertEquals(Id.of("c2"), reference.target());
            assertEquals(Inline.Form.FULL, reference.form());
            assertEquals(" and Table 1-1. Clause 2 says.", runs(shown).get(2).text());
            select(shown, 21, 29);
            assertTrue(link(shown), "a capital stays");
            var second = (Inline.CrossReference) runs(shown).get(3);
            assertEquals(Inline.Form.CAPITALIZED, second.form());
        }
    }

    @Test
    void aNumberAloneFollowsItsKind() {
        try (var shown = shown()) {
            select(shown, 11, 12);
            assertTrue(link(shown));
            assertEquals(Inline.Form.NUMBER, ((Inline.CrossReference) runs(shown).get(1)).form());
            assertTrue(shown.words("a").startsWith("See clause 2 and"), shown.words("a"));
        }
    }

    @Test
    void whatNamesNothingStays() {
        try (var shown = shown()) {
            select(shown, 17, 26);
            assertFalse(link(shown), "there is no table");
            assertEquals(1, runs(shown).size());
        }
    }

    @Test
    void oneGoesBackAndForth() {
        try (var shown = shown()) {
            shown.put("a", 5);
            Ui.run(() -> shown.view.jump(new Position(Id.of("b"), 2)));
            Ui.settle();
            assertEquals("b:2", shown.caret());
            shown.press(KeyCode.LEFT, false, false, true);
            assertEquals("a:5", shown.caret());
            shown.press(KeyCode.RIGHT, false, false, true);
            assertEquals("b:2", shown.caret());
            shown.press(KeyCode.RIGHT, false, false, true);
            assertEquals("b:2", shown.caret(), "there is nothing further");
            shown.press(KeyCode.LEFT, false, false, true);
            Ui.run(() -> shown.view.jump(Id.of("c2")));
            shown.press(KeyCode.RIGHT, false, false, true);
            assertEquals("c2/title:0", shown.caret(), "a new way ends the old one");
        }
    }

    @Test
    void anAddressIsNoReference() {
        try (var shown = shown()) {
            shown.put("b", 6);
            shown.type(" Write to bins@clause");
            shown.press(KeyCode.ENTER);
            assertEquals("Words. Write to bins@clause", shown.words("b"));
        }
    }

    @Test
    void aTermIsChosenAndItsUsesAreAskedFor() {
        try (var shown = shown()) {
            var asked = new ArrayList<Id>();
            Ui.run(
                    () ->
                            shown.view.addEventHandler(
                                    Wish.USES, wish -> wish.target().ifPresent(asked::add)));
            shown.put("b", 6);
            shown.type(" The @fill");
            shown.press(KeyCode.ENTER);
            var runs = shown.session.snapshot().document().find(Id.of("b")).orElseThrow().runs();
            assertEquals(Id.of("d"), ((Inline.TermUse) runs.getLast()).target());
            shown.press(KeyCode.F12, true, false, false);
            assertEquals(List.of(Id.of("d")), asked);
            shown.put("c2/title", 0);
            shown.press(KeyCode.F12, true, false, false);
            assertEquals(Id.of("c2"), asked.getLast(), "of the clause that the caret is in");
        }
    }

    /// The author's words stay, and a reference that is live stays so.
    @Test
    void aLocatorCountsStepsAndLeavesLiveReferences() {
        var words =
                Documents.named(
                        "a", Documents.p("See ", Documents.ref("c2"), ". As in clause 7.2 of"));
        var live = Documents.named("b", Documents.p("As stated in ", Documents.ref("c2"), " of"));
        try (var shown =
                Shown.of(
                        Documents.recommendation(
                                Documents.clause("c1", "General", words, live),
                                Documents.clause("c2", "Reporting", Documents.p("Words.")),
                                Documents.reference("r", "ITU-T Y.4000", "Overview.")))) {
            shown.put("a", 26);
            shown.type(" [4000");
            shown.press(KeyCode.ENTER);
            assertEquals(
                    "See clause 2. As in clause 7.2 of [ITU-T Y.4000]",
                    shown.words("a").replace('\u00a0', ' '));
            assertEquals("clause 7.2", ((Inline.Citation) runs(shown).getLast()).locator());
            shown.put("b", 17);
            shown.type(" [4000");
            shown.press(KeyCode.ENTER);
            assertEquals(
                    "As stated in clause 2 of [ITU-T Y.4000]",
                    shown.words("b").replace('\u00a0', ' '));
        }
    }
}
