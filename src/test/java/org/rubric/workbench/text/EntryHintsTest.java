package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.workbench.Ui;

/// What belongs in the lines of a new entry is said in grey until something does.
class EntryHintsTest {

    private static Block definition(String term, String source, String text) {
        var id = Id.of("d");
        return new Block.Definition(
                id,
                Traits.NONE,
                Block.Line.of(id.part("term"), Inline.plain(term)),
                Block.Line.of(id.part("source"), Inline.plain(source)),
                Block.Line.of(id.part("text"), Inline.plain(text)),
                List.of());
    }

    private static Shown shown(Block... blocks) {
        return Shown.of(Documents.recommendation(Documents.clause("c3", "Definitions", blocks)));
    }

    private static List<String> hints(Shown shown) {
        return Ui.on(
                () ->
                        shown.view.lookupAll(".hint").stream()
                                .filter(Node::isVisible)
                                .map(node -> ((Text) node).getText())
                                .filter(words -> !words.isEmpty())
                                .toList());
    }

    @Test
    void aNewDefinitionSaysWhatBelongsWhere() {
        try (var shown = shown(definition("", "", ""))) {
            assertEquals(
                    List.of("Term", "Source, e.g. [ITU-T Y.4000]", "What it means"), hints(shown));
            shown.put("d/term", 0);
            shown.type("gate");
            assertEquals(List.of("Source, e.g. [ITU-T Y.4000]", "What it means"), hints(shown));
            shown.press(KeyCode.TAB);
            shown.press(KeyCode.TAB);
            shown.type("A door.");
            assertEquals(List.of(), hints(shown), "a term of one's own has no source");
        }
    }

    @Test
    void theHintsDoNotOverlap() {
        try (var shown = shown(definition("", "", ""))) {
            var boxes =
                    Ui.on(
                            () ->
                                    shown.view.lookupAll(".hint").stream()
                                            .map(n -> n.localToScene(n.getLayoutBounds()))
                                            .toList());
            for (var one : boxes)
                for (var other : boxes)
                    assertTrue(one == other || !one.intersects(other), one + " " + other);
        }
    }

    @Test
    void abbreviationsAndReferencesSayItToo() {
        var id = Id.of("r");
        var reference =
                new Block.Reference(
                        id, Traits.NONE, "ITU-T Y.1", Block.Line.of(id.part("entry"), ""));
        try (var shown = shown(Documents.abbreviation("", ""), reference)) {
            assertEquals(
                    List.of(
                            "Abbreviation",
                            "What it stands for",
                            "Designation (year), title of the text"),
                    hints(shown));
        }
    }

    @Test
    void whatIsWrittenHasNone() {
        try (var shown =
                shown(definition("gate", "", "A door."), Documents.abbreviation("A", "B"))) {
            assertEquals(List.of(), hints(shown));
        }
    }
}
