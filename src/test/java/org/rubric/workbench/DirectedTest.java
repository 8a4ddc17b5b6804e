package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.document.Document;
import org.rubric.document.Documents;

/// Long titles of languages that run from the right are cut at their end.
class DirectedTest {
    private static final String LONG =
            "متطلبات بوابات استشعار الفيضانات على طول مجرى مائي وتقارير مستوى الماء إلى المنصة";

    private static Document arabic() {
        return Documents.recommendation(
                Documents.clause("a", LONG, Documents.p(LONG)),
                Documents.clause("b", "نطاق", Documents.p(LONG)),
                Documents.clause(
                        "c", "Functions of the platform and of all that is connected to it"));
    }

    /// What is painted of a label.
    private static Optional<Text> painted(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
    }

    private static void assertCutAtItsEnd(Labeled label) {
        var text = painted(label).orElseThrow();
        var shown = text.getText().strip();
        assertTrue(shown.length() < LONG.length() && LONG.startsWith(shown), shown);
        var dots = label.getGraphic();
        assertTrue(dots.isVisible());
        var words = text.localToScene(text.getLayoutBounds());
        assertTrue(right(dots) <= words.getMinX() + 1, "left of " + words);
        assertTrue(words.getMaxX() <= right(label) + 1, "it has room");
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    @Test
    void aLabelIsCutAtItsEnd() {
        var label = Ui.on(() -> Directed.words(new Label(), LONG));
        var stage = Ui.show(new StackPane(label), 200, 60, false);
        Ui.run(() -> assertCutAtItsEnd(label));
        Ui.close(stage);
    }

    @Test
    void whatFitsStandsAtTheLeft() {
        var label = Ui.on(() -> Directed.words(new Label(), "نطاق"));
        var stage = Ui.show(new StackPane(label), 400, 60, false);
        Ui.run(() -> label.setMaxWidth(Double.MAX_VALUE));
        Ui.settle();
        var box = Ui.on(() -> painted(label).map(t -> t.localToScene(t.getLayoutBounds())));
        assertEquals(0, box.orElseThrow().getMinX(), 2);
        assertFalse(Ui.on(() -> label.getGraphic().isVisible()), "no dots");
        Ui.close(stage);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void outlineAndPaletteAreCutSo(Theme theme) {
        try (var desktop = new Desktop(arabic(), 1280, 800, theme)) {
            Ui.await(() -> desktop.write.imprint().isPresent());
            Ui.picture(desktop.scene, "arabic-titles-" + theme.name().toLowerCase(Locale.ROOT));
            Ui.run(() -> assertCutAtItsEnd(title(desktop, ".outline .outline-title")));
            desktop.press(javafx.scene.input.KeyCode.P, true, true, false);
            desktop.type("متطلبات");
            Ui.picture(desktop.scene, "arabic-palette-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Labeled title(Desktop desktop, String selector) {
        return desktop.scene.getRoot().lookupAll(selector).stream()
                .map(Labeled.class::cast)
                .filter(label -> LONG.equals(label.getText()))
                .findFirst()
                .orElseThrow();
    }
}
