package org.rubric.workbench.text.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Shown;

/// Labels that the margin has no room for.
class WideLabelTest {

    private static Shown shown(double width) {
        return Shown.of(
                Documents.recommendation(
                        Documents.clause("c1", "Scope", Documents.p("Words.")),
                        Documents.appendix("a", "Siting of sensors", Documents.p("More."))),
                width,
                700);
    }

    private static Bounds box(Shown shown, String label) {
        return Ui.on(
                () ->
                        shown.view.lookupAll(".number").stream()
                                .map(Text.class::cast)
                                .filter(t -> t.getText().replace('\u00a0', ' ').equals(label))
                                .map(t -> t.localToScene(t.getLayoutBounds()))
                                .findFirst()
                                .orElseThrow());
    }

    private static Bounds title(Shown shown, String block) {
        return Ui.on(
                () -> {
                    var line = shown.view.places().spot(Id.of(block)).orElseThrow().line();
                    return line.localToScene(line.getLayoutBounds());
                });
    }

    @ParameterizedTest
    @ValueSource(doubles = {672, 393, 900})
    void anAppendixStandsOverItsTitle(double width) {
        try (var shown = shown(width)) {
            var label = box(shown, "Appendix I");
            var title = title(shown, "a/title");
            assertTrue(label.getMinX() >= 8, "clear of the edge: " + label);
            assertTrue(label.getMaxY() <= title.getMinY() + 4, label + " over " + title);
            assertEquals(title.getMinX(), label.getMinX(), 1);
        }
    }

    @Test
    void aNumberStandsBesideIt() {
        try (var shown = shown(672)) {
            assertTrue(box(shown, "1").getMaxX() < title(shown, "c1/title").getMinX());
        }
    }
}
