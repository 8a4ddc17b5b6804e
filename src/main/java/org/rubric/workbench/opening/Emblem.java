package org.rubric.workbench.opening;

import java.util.List;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The icon of the window, for systems that do not know it from the installed program.
public final class Emblem {
    private static final List<Integer> SIZES = List.of(32, 64, 128);

    private Emblem() {}

    /// Puts the icon on a stage; on the JavaFX thread.
    public static void on(Stage stage) {
        for (int size : SIZES)
            stage.getIcons().add(new Image(Emblem.class.getResource(name(size)).toExternalForm()));
    }

    private static String name(int size) {
        return "/icon/rubric-" + size + ".png";
    }
}
