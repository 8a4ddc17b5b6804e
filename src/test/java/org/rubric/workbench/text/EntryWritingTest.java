package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.editing.Commands;
import org.rubric.workbench.Ui;

class EntryWritingTest {

    private static Block reference(String id, String tag, String entry) {
        var line = Block.Line.of(Id.of(id).part("entry"), entry);
        return new Block.Reference(Id.of(id), Traits.NONE, tag, line);
    }

    private static Document cited() {
        return Document.of(
                FrontMatter.EMPTY,
                List.of(
                        Drafts.clause(
                                "c1",
                                "Scope",
                                Drafts.line(
                                        "p",
                                        Drafts.text("See "),
                                        new Inline.Citation(
                                                Id.of("r1"),
                                                "",
                                                "",
                                                org.rubric.document.Marks.NONE))),
                        new Clause(
                                Id.of("b"),
                                Traits.NONE,
                                Clause.Kind.BIBLIOGRAPHY,
                                Block.Line.of(Id.of("b/title"), "Bibliography"),
                                List.of(
                                        reference("r1", "b-One", "First"),
                                        reference("r2", "b-Two", "Second")))));
    }

    private static TextField field(Shown shown) {
        return (TextField) Ui.on(() -> shown.view.lookup(".field-in-place"));
    }

    private static boolean editing(Shown shown) {
        var field = field(shown);
        return Ui.on(() -> shown.view.getScene().getFocusOwner() == field);
    }

    private static void fieldKey(Shown shown, KeyCode code, boolean shift) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
        var field = field(shown);
        Ui.run(() -> Event.fireEvent(field, event));
        Ui.settle();
    }

    private static void write(Shown shown, String words) {
        var field = field(shown);
        Ui.run(() -> field.setText(words));
    }

    private static List<Block> list(Shown shown) {
        return ((Clause) shown.session.snapshot().document().body().getLast()).body();
    }

    @Test
    void aTagIsEditedInItsPlaceAndCitationsFollow() {
        try (var shown = Shown.of(cited())) {
            shown.put("r1/entry", 2);
            shown.press(KeyCode.TAB, true, false, false);
            assertTrue(editing(shown));
            assertEquals("b-One", field(shown).getText());
            write(shown, "IETF RFC 8259");
            fieldKey(shown, KeyCode.TAB, false);
            assertEquals("b-IETF RFC 8259", ((Block.Reference) list(shown).getFirst()).tag());
            assertEquals("See [b-IETF\u00A0RFC\u00A08259]", shown.words("p"));
            assertEquals("r1/entry:5", shown.caret());
            shown.press(KeyCode.TAB);
            assertTrue(editing(shown));
            assertEquals("b-Two", field(shown).getText());
            fieldKey(shown, KeyCode.ESCAPE, false);
            assertEquals("b-Two", ((Block.Reference) list(shown).get(1)).tag());
            assertEquals("tag", Ui.on(shown.session::undo).get());
        }
    }

    @Test
    void enterMakesAReferenceThatBeginsWithItsTag() {
        try (var shown = Shown.of(cited())) {
            shown.put("r2/entry", 6);
            shown.press(KeyCode.ENTER);
            assertTrue(editing(shown));
            assertEquals("b-", field(shown).getText());
            write(shown, "b-Three");
            fieldKey(shown, KeyCode.ENTER, false);
            shown.type("Third");
            var third = (Block.Reference) list(shown).get(2);
            assertEquals("b-Three", third.tag());
            assertEquals("Third", Inline.text(third.entry().runs()));
        }
    }

    @Test
    void tabGoesThroughADefinitionAndEnterBeginsTheNext() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("def/term", 3);
            shown.press(KeyCode.TAB);
            assertEquals("def/source:0–def/source:14", shown.selected());
            shown.press(KeyCode.TAB);
            assertTrue(shown.selected().startsWith("def/text:0–"), shown.selected());
            shown.press(KeyCode.RIGHT);
            shown.press(KeyCode.ENTER);
            shown.type("gauge");
            shown.press(KeyCode.ENTER);
            shown.type("a scale");
            var clause = (Clause) shown.session.snapshot().document().find(Id.of("c3")).get();
            var second = (Block.Definition) clause.body().get(1);
            assertEquals("gauge", Inline.text(second.term().runs()));
            assertEquals("a scale", Inline.text(second.text().runs()));
        }
    }

    @Test
    void abbreviationsGoOnByTabAndEnter() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("abbrSNTP/a", 0);
            shown.press(KeyCode.TAB);
            assertTrue(shown.selected().startsWith("abbrSNTP/x:0–"), shown.selected());
            shown.press(KeyCode.TAB);
            shown.type("UTC");
            shown.press(KeyCode.TAB);
            shown.type("Coordinated Universal Time");
            shown.press(KeyCode.ENTER);
            var clause = (Clause) shown.session.snapshot().document().find(Id.of("c4")).get();
            assertEquals(4, clause.body().size());
            shown.press(KeyCode.ENTER);
            shown.press(KeyCode.ENTER);
            clause = (Clause) shown.session.snapshot().document().find(Id.of("c4")).get();
            assertInstanceOf(Block.Paragraph.class, clause.body().get(3));
        }
    }

    private static Shown line() {
        return Shown.of(Document.of(FrontMatter.EMPTY, List.of(Drafts.paragraph("a", ""))));
    }

    private static Block first(Shown shown) {
        return shown.session.snapshot().document().body().getFirst();
    }

    @Test
    void noteAndASpaceBeginANote() {
        try (var shown = line()) {
            shown.put("a", 0);
            shown.type("NOTE – Levels");
            assertInstanceOf(Block.Note.class, first(shown));
            assertEquals("Levels", Inline.text(first(shown).runs()));
            shown.press(KeyCode.ENTER);
            assertInstanceOf(
                    Block.Paragraph.class, shown.session.snapshot().document().body().get(1));
            shown.type("NOTE 2 – More");
            var second = shown.session.snapshot().document().body().get(1);
            assertEquals("More", Inline.text(second.runs()));
            var label = shown.session.snapshot().numbering().label(second.id());
            assertEquals("NOTE\u00A02", label.orElseThrow().standing());
        }
        try (var shown = line()) {
            shown.put("a", 0);
            shown.type("NOTE 1 - x");
            assertEquals("x", Inline.text(first(shown).runs()));
            Ui.run(() -> shown.session.undo());
        }
        try (var shown = line()) {
            shown.put("a", 0);
            shown.type("EXAMPLE A bridge");
            assertInstanceOf(Block.Example.class, first(shown));
        }
    }

    @Test
    void undoingAShorthandLeavesWhatWasTyped() {
        try (var shown = line()) {
            shown.put("a", 0);
            shown.type("- ");
            assertInstanceOf(Block.Item.class, first(shown));
            assertEquals("list", Ui.on(shown.session::undo).get());
            assertEquals("- ", Inline.text(first(shown).runs()));
        }
    }

    @Test
    void listsGoInAndOutAndOnWithoutMarker() {
        try (var shown = line()) {
            shown.put("a", 0);
            shown.type("a) one");
            shown.press(KeyCode.ENTER, true, false, false);
            shown.type("goes on");
            var second = (Block.Paragraph) shown.session.snapshot().document().body().get(1);
            assertEquals(Block.Paragraph.Role.CONTINUED_1, second.role());
            shown.press(KeyCode.ENTER);
            shown.press(KeyCode.ENTER);
            var third = (Block.Paragraph) shown.session.snapshot().document().body().get(2);
            assertEquals(Block.Paragraph.Role.BODY, third.role());
            shown.type("• two");
            assertInstanceOf(Block.Item.class, shown.session.snapshot().document().body().get(2));
        }
    }

    @Test
    void anIdentifierIsEditedInItsPlace() {
        try (var shown = line()) {
            shown.put("a", 0);
            shown.type("The gateway is required to report.");
            Ui.run(() -> shown.view.perform(Commands.requirement()));
            assertTrue(Ui.on(() -> shown.view.handles().fields().editHere()));
            Ui.settle();
            write(shown, "FG-R01");
            fieldKey(shown, KeyCode.ENTER, false);
            shown.press(KeyCode.ENTER);
            var next = (Block.Requirement) shown.session.snapshot().document().body().get(1);
            assertEquals("FG-R02", next.identifier());
        }
    }
}
