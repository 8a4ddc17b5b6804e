package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Apparatus;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Remark;
import org.rubric.document.Settings;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.line.PictureView;

/// What a screen reader is told.
class SpeechTest {

    private static Object ask(Shown shown, AccessibleAttribute attribute, Object... asked) {
        return Ui.on(() -> shown.view.queryAccessibleAttribute(attribute, asked));
    }

    private static String heard(Shown shown) {
        return ((String) ask(shown, AccessibleAttribute.TEXT)).replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c62/title | 1.2 Reporting, heading level 2",
                "c3/title | 2 Definitions, heading level 1",
                "i1 | a) raise an alarm with the time;, list item",
                "i3 | 1) of the water level sensors;, list item level 2",
                "i4 | – answer the operator., list item",
                "p3 | When the level passes from one stage to the next, the gateway must change the"
                        + " reporting period within one minute. See Table 1-1, reference.",
                "fn1p | Footnote 1: Local datum of the authority in charge."
            })
    void linesAreHeardWithWhatIsSeenBesideThem(String block, String words) {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put(block, 0);
            assertEquals(words, heard(shown));
        }
    }

    @Test
    void cellsAreHeardWithTheirPlace() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("t1a1p", 0);
            var cell = heard(shown);
            assertEquals(
                    "Table 1-1, row 2, column 2, ", cell.substring(0, cell.lastIndexOf(", ") + 2));
            shown.press(KeyCode.UP);
            var header = heard(shown);
            assertEquals(
                    "Table 1-1, row 1, column 2, header, ",
                    header.substring(0, header.lastIndexOf(", ") + 2));
            var table = shown.session.snapshot().document().find(Id.of("t1")).orElseThrow();
            shown.put(table.parts().getFirst().id().value(), 0);
            assertTrue(heard(shown).endsWith("rows"), heard(shown));
        }
    }

    @Test
    void referencesFormulasAndMarksAreHeardAsSuch() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("p2", 0);
            assertTrue(heard(shown).contains("(see clause 1.2, reference and "), heard(shown));
            shown.put("p4", 0);
            assertTrue(heard(shown).contains(" footnote 1 "), heard(shown));
            assertTrue(heard(shown).contains("r sub max"), heard(shown));
            assertTrue(heard(shown).contains("reference to nothing"), heard(shown));
        }
    }

    @Test
    void picturesAndFormulasSayWhatTheyShow() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            var said = new ArrayList<String>();
            for (var block : List.of("p4", "t1a1p", "f1/caption", "e1w1"))
                Ui.run(
                        () -> {
                            shown.view.jump(Id.of(block));
                            shown.view.layout();
                            for (var node : shown.view.lookupAll(".formula"))
                                said.add(((PictureView) node).getAccessibleText());
                        });
            assertTrue(said.stream().anyMatch(s -> s.contains("sub max")), said.toString());
            assertTrue(said.stream().noneMatch(s -> s.contains("\\")), said.toString());
        }
    }

    @Test
    void whatIsNotAgreedIsSaid() {
        var runs =
                List.of(
                        Drafts.text("The period is "),
                        new Inline.Anchor(Id.of("open"), Inline.Edge.START),
                        Drafts.text("ten"),
                        new Inline.Anchor(Id.of("open"), Inline.Edge.END),
                        Drafts.text(" minutes."));
        var block = Drafts.paragraph("a", "").withRuns(runs);
        var apparatus =
                new Apparatus(
                        List.of(), List.of(new Remark.NotAgreed(Id.of("open"), "C05", "no text")));
        var document =
                new Document(
                        Id.of("d"),
                        Settings.COMPUTED,
                        FrontMatter.EMPTY,
                        List.of(block),
                        apparatus,
                        java.util.Map.of());
        try (var shown = Shown.of(document)) {
            shown.put("a", 0);
            assertEquals(
                    "The period is not agreed, begins: ten, not agreed, ends minutes.",
                    heard(shown));
        }
    }

    @Test
    void theCaretIsFollowedLetterByLetter() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("c62/title", 0);
            assertEquals(4, ask(shown, AccessibleAttribute.CARET_OFFSET), "behind the number");
            for (int i = 0; i < 3; i++) shown.press(KeyCode.RIGHT, true, false, false);
            assertEquals(7, ask(shown, AccessibleAttribute.CARET_OFFSET));
            assertEquals(4, ask(shown, AccessibleAttribute.SELECTION_START));
            assertEquals(7, ask(shown, AccessibleAttribute.SELECTION_END));
            int start = (int) ask(shown, AccessibleAttribute.SELECTION_START);
            int end = (int) ask(shown, AccessibleAttribute.SELECTION_END);
            assertEquals("Rep", heard(shown).substring(start, end));
        }
    }

    /// A selection over several paragraphs goes to the end of the one that is heard.
    @Test
    void aLongSelectionEndsWithTheLine() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            Ui.run(
                    () ->
                            shown.view
                                    .selecting()
                                    .select(
                                            new Position(Id.of("p3"), 4),
                                            new Position(Id.of("p1"), 6)));
            assertEquals(6, ask(shown, AccessibleAttribute.SELECTION_START));
            assertEquals(heard(shown).length(), ask(shown, AccessibleAttribute.SELECTION_END));
        }
    }

    @Test
    void rowsJoinToTheWholeLine() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("p1", 100);
            var all = new StringBuilder();
            int rows = 0;
            int caret = (int) ask(shown, AccessibleAttribute.CARET_OFFSET);
            for (; all.length() < heard(shown).length(); rows++) {
                int start = (int) ask(shown, AccessibleAttribute.LINE_START, rows);
                int end = (int) ask(shown, AccessibleAttribute.LINE_END, rows);
                assertEquals(all.length(), start);
                all.append(heard(shown), start, end);
                if (caret >= start && caret < end)
                    assertEquals(rows, ask(shown, AccessibleAttribute.LINE_FOR_OFFSET, caret));
            }
            assertTrue(rows > 1);
            assertEquals(heard(shown), all.toString());
        }
    }

    @Test
    void lettersAreFoundOnTheScreenAndBack() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("p1", 0);
            for (int at : new int[] {0, 5, 40, 90}) {
                var bounds =
                        (Bounds[]) ask(shown, AccessibleAttribute.BOUNDS_FOR_RANGE, at, at + 1);
                assertEquals(1, bounds.length);
                var point = new Point2D(bounds[0].getMinX() + 1, bounds[0].getCenterY());
                assertEquals(at, ask(shown, AccessibleAttribute.OFFSET_AT_POINT, point));
            }
        }
    }

    @Test
    void theViewIsATextAreaAndItsLinesAreTexts() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            assertEquals(AccessibleRole.TEXT_AREA, shown.view.getAccessibleRole());
            assertEquals(true, ask(shown, AccessibleAttribute.EDITABLE));
            Ui.run(
                    () -> {
                        var line =
                                shown.view.places().spot(Id.of("c61/title")).orElseThrow().line();
                        assertEquals(AccessibleRole.TEXT, line.getAccessibleRole());
                        assertEquals(
                                "1.1 General, heading level 2",
                                line.queryAccessibleAttribute(AccessibleAttribute.TEXT));
                    });
        }
    }
}
