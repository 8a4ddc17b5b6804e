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
                        for (int width = 100; width < 700; width += 25)
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
        System.out.println("Bare labels that threw: " + failures(sentences));
        assertEquals(0, failures(sentences.stream().map(Wrapping::safe).toList()));
    }

    @Test
    void otherWordsAreNotTouched() {
        var words = "The gateway reports 水位 — see ITU-T Y.4000.";
        assertEquals(words, Wrapping.safe(words));
        var arabic = Wrapping.safe("See مستوى الماء now.");
        assertEquals("See مستوى الماء now.", arabic.replaceAll("[\u200E\u202B\u202C]", ""));
        assertTrue(arabic.startsWith("See \u202B") && arabic.endsWith("\u202C now."));
    }
}
