package org.rubric.workbench;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rubric.workbench.write.WritePlace;

/// The text alone: rows and panes are hidden until F11 or Esc brings them back.
final class Focusing {
    private final Workbench workbench;
    private final WritePlace write;
    private boolean alone;

    Focusing(Workbench workbench, WritePlace write) {
        this.workbench = workbench;
        this.write = write;
        workbench
                .root()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (!alone || event.getCode() != KeyCode.ESCAPE) return;
                            turn();
                            event.consume();
                        });
    }

    /// Whether the place *Write* is in front, where it is of use.
    boolean possible() {
        return workbench.front().filter(place -> place == write).isPresent();
    }

    void turn() {
        alone = !alone;
        workbench.bare(alone);
        write.sight().alone(alone);
        write.split().refocus();
    }

    /// Brings rows and panes back.
    void end() {
        if (alone) turn();
    }
}
