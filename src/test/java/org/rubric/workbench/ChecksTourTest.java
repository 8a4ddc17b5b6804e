package org.rubric.workbench;

import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;

/// Pictures of the checks: the chosen one, asking for a reason, what is ignored, the filter.
@Tag("tour")
class ChecksTourTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void checks(Theme theme) {
        var name = theme.name().toLowerCase();
        try (var desktop = new Desktop(Sample.draft(), 1280, 800, theme)) {
            desktop.ready();
            desktop.press(KeyCode.F8);
            desktop.press(KeyCode.F8);
            desktop.press(KeyCode.F8, true, false, false);
            Ui.picture(desktop.scene, "20-check-chosen-" + name);
            fire(desktop, button -> "Ignore…".equals(button.getText()));
            Ui.picture(desktop.scene, "21-check-ignore-" + name);
            Ui.run(
                    () ->
                            ((TextInputControl) desktop.scene.getFocusOwner())
                                    .setText("It is cited in the next edition"));
            Ui.picture(desktop.scene, "22-check-reason-" + name);
            desktop.press(KeyCode.ENTER);
            Ui.picture(desktop.scene, "23-check-ignored-" + name);
            desktop.press(KeyCode.F8);
            fire(desktop, button -> "Ignore…".equals(button.getText()));
            Ui.run(
                    () ->
                            ((TextInputControl) desktop.scene.getFocusOwner())
                                    .setText("A short summary is what the group agreed on"));
            desktop.press(KeyCode.ENTER);
            fire(desktop, button -> "2 ignored".equals(button.getText()));
            Ui.picture(desktop.scene, "24-check-again-" + name);
            desktop.press(KeyCode.ESCAPE);
            fire(
                    desktop,
                    button ->
                            button.getAccessibleText() != null
                                    && button.getAccessibleText().startsWith("Shown:"));
            Ui.picture(desktop.scene, "25-check-filter-" + name);
            desktop.press(KeyCode.DOWN);
            desktop.press(KeyCode.DOWN);
            desktop.press(KeyCode.ENTER);
            Ui.picture(desktop.scene, "26-check-notes-" + name);
        }
    }

    private static void fire(Desktop desktop, Predicate<ButtonBase> wanted) {
        Ui.run(
                () ->
                        Stream.of(".button", ".hyperlink")
                                .flatMap(s -> desktop.scene.getRoot().lookupAll(s).stream())
                                .filter(ButtonBase.class::isInstance)
                                .map(ButtonBase.class::cast)
                                .filter(wanted)
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Ui.settle();
    }
}
