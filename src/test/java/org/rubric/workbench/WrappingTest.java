package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.rubric.Gateways;

/// Labels that wrap take text of every script.
class WrappingTest {

    private static int failures(List<String> sentences) {
        return Ui.on(
                () -> {
                    var label = new Label();
                    label.setWrapText(true);
                    var stage = new javafx.stage.Stage();
                    stage.setScene(new javafx.scene.Scene(new javafx.scene.layout.Pane(label)));
                    label.applyCss();
                    int failed = 0;
                    for (var sentence : sentences) {
                        label.setText(sentence);
                        for (int width = 200; width < 700; width += 20)
                            try {
                                label.resize(width, label.prefHeight(width));
                                label.layout();
                            } catch (ArrayIndexOutOfBoundsException _) {
                                failed++;
                            }
                    }
                    return failed;
                });
    }

    @Test
    void noSentenceOfAnArabicDraftBreaksALabel() {
        var sentences =
                Gateways.lines(Gateways.arabic()).stream()
                        .map(line -> "“" + Gateways.words(line) + "” is too long.")
                        .toList();
        assertTrue(failures(sentences) > 0, "The toolkit wraps Arabic now: Wrapping can go");
        assertEquals(0, failures(sentences.stream().map(Wrapping::safe).toList()));
    }

    @Test
    void otherWordsAreNotTouched() {
        var words = "The gateway reports 水位 — see ITU-T Y.4000.";
        assertEquals(words, Wrapping.safe(words));
        var arabic = Wrapping.safe("See مستوى الماء now.");
        assertEquals("See مستوى\u00A0الماء\nnow.", arabic);
        var rows = Wrapping.safe("يجب على البوابة أن تبلغ عن مستوى الماء كل عشر دقائق").split("\n");
        assertTrue(rows.length > 1);
        for (var row : rows) assertTrue(row.length() <= 24, row);
    }
}
