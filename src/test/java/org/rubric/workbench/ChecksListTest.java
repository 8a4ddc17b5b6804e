package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Finding;

/// The list of checks: how much it shows, and going through it by keys.
class ChecksListTest {

    @Test
    void showsErrorsOnlyOrNotesTooAndGoesThroughThemBothWays() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            assertEquals(List.of("REF-02", "FRT-02", "NRM-04"), codes(desktop));
            desktop.press(KeyCode.F8);
            assertEquals("REF-02", chosen(desktop));
            desktop.press(KeyCode.F8, true, false, false);
            assertEquals("NRM-04", chosen(desktop));
            desktop.press(KeyCode.F8);
            assertEquals("REF-02", chosen(desktop));
            filter(desktop, 2);
            assertEquals(List.of("REF-02", "FRT-02", "NRM-04", "STR-05"), codes(desktop));
            assertEquals("REF-02", chosen(desktop), "stays chosen");
            filter(desktop, 0);
            assertEquals(List.of("REF-02"), codes(desktop));
            desktop.press(KeyCode.F8);
            assertEquals("REF-02", chosen(desktop), "round and round");
        }
    }

    /// Chooses from the menu of the heading, by keys.
    private static void filter(Desktop desktop, int row) {
        Ui.run(
                () ->
                        desktop.scene.getRoot().lookupAll(".checks .heading-button").stream()
                                .map(Button.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Ui.settle();
        for (int i = 0; i < row; i++) desktop.press(KeyCode.DOWN);
        desktop.press(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Finding> list(Desktop desktop) {
        return (ListView<Finding>) desktop.scene.getRoot().lookup(".checks .list-view");
    }

    private static List<String> codes(Desktop desktop) {
        return Ui.on(() -> list(desktop).getItems().stream().map(Finding::code).toList());
    }

    private static String chosen(Desktop desktop) {
        return Ui.on(() -> list(desktop).getSelectionModel().getSelectedItem().code());
    }
}
