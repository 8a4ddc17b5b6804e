package org.rubric.workbench.help;

import javafx.scene.input.KeyCombination;
import org.rubric.desk.guide.KeyName;

/// Keys of the window by the names that help has for them.
final class Keyed {
    private Keyed() {}

    static String of(KeyCombination keys) {
        return KeyName.of(keys.getName());
    }
}
