package org.rubric.workbench.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.rubric.workbench.Ui;

class WholeTest {
    private static final String LONG = "Requirements of flood sensing gateways";

    @Test
    void whatIsCutIsToldAndNothingElse() {
        var label = Ui.on(() -> Whole.told(new Label(LONG)));
        var stage = Ui.show(new StackPane(label), 600, 100, false);
        assertNull(Ui.on(label::getTooltip), "there is room");
        Ui.run(() -> label.setMaxWidth(120));
        Ui.settle();
        assertEquals(LONG, Ui.on(() -> label.getTooltip().getText()));
        Ui.run(() -> label.setText("Scope"));
        Ui.settle();
        assertNull(Ui.on(label::getTooltip), "the words are short");
        Ui.close(stage);
    }

    @Test
    void anotherTooltipStays() {
        var label = Ui.on(() -> Whole.told(new Label(LONG)));
        Ui.run(() -> label.setTooltip(new Tooltip("Late")));
        Ui.run(() -> label.setMaxWidth(120));
        var stage = Ui.show(new StackPane(label), 600, 100, false);
        assertEquals("Late", Ui.on(() -> label.getTooltip().getText()));
        Ui.close(stage);
    }
}
