package org.rubric.workbench.text.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Drafts;

class LineViewTest {

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

    /// JavaFX 26 throws when it wraps a right-to-left run; the view must not.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "يجب على البوابة أن تبلغ عن مستوى الماء كل عشر دقائق وأن تحفظ القراءات الأخيرة",
                "البوابة gateway تبلغ platform عن مستوى الماء water level كل 10 دقائق",
                "השער נדרש לדווח על מפלס המים כל עשר דקות gateway ולשמור את הקריאות",
                "The gateway reports مستوى الماء every ten minutes."
            })
    void rightToLeftTextWrapsAtEveryWidth(String words) {
        var setting = Ui.on(LineViewTest::setting);
        Ui.run(
                () -> {
                    var line = new LineView(() -> {});
                    line.show(Drafts.paragraph("a", words), Manner.BODY, setting);
                    for (int width = 80; width <= 400; width++) {
                        double height = line.arrange(width);
                        assertTrue(height >= 24, words + " at " + width);
                        for (int step = 0; step <= words.length(); step += 7)
                            line.caret(step, false);
                    }
                });
    }

    /// The wave stands under the words of its own visual line, also where a formula is in the line.
    @Test
    void aWaveStandsUnderItsWords() {
        var setting = Ui.on(LineViewTest::setting);
        Block block = Drafts.everyKind().find(Id.of("p4")).orElseThrow();
        Ui.run(
                () -> {
                    var line = new LineView(() -> {});
                    line.show(block, Manner.BODY, setting);
                    line.arrange(496);
                    line.mark(
                            List.of(
                                    new Finding(
                                            "NRM-04",
                                            Severity.WARNING,
                                            block.id(),
                                            new Finding.Range(100, 110),
                                            "")));
                    var wave =
                            line.getChildrenUnmodifiable().stream()
                                    .filter(Path.class::isInstance)
                                    .filter(n -> n.getStyleClass().contains("wave-warning"))
                                    .findFirst()
                                    .orElseThrow()
                                    .getBoundsInParent();
                    var words = line.range(100, 110).getFirst();
                    assertTrue(wave.getMinY() > words.getMinY() + words.getHeight() / 2);
                    assertTrue(wave.getMaxY() < words.getMaxY() + 4);
                    assertEquals(words.getMinX(), wave.getMinX(), 2);
                });
    }

    @Test
    void theSameWordsAreNotSetAgain() {
        var setting = Ui.on(LineViewTest::setting);
        Ui.run(
                () -> {
                    var line = new LineView(() -> {});
                    assertTrue(line.show(Drafts.paragraph("a", "One."), Manner.BODY, setting));
                    assertEquals(
                            false, line.show(Drafts.paragraph("a", "One."), Manner.BODY, setting));
                    assertTrue(line.show(Drafts.paragraph("a", "Two."), Manner.BODY, setting));
                });
    }
}
