package org.rubric.workbench;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// Something that can be done: the same for toolbar, key and palette.
///
/// @param key of its name in the messages
/// @param shortcut as JavaFX writes it, such as `Shortcut+B`; empty: none
/// @param possible whether it can be done now
public record Action(
        String key,
        Optional<Ikon> icon,
        Optional<KeyCombination> shortcut,
        BooleanSupplier possible,
        Runnable run) {

    public static Action of(
            String key, Ikon icon, String shortcut, BooleanSupplier possible, Runnable run) {
        return new Action(
                key,
                Optional.of(icon),
                Optional.of(shortcut).filter(s -> !s.isEmpty()).map(KeyCombination::valueOf),
                possible,
                run);
    }

    /// Does it if it can be done now; answers whether it was.
    public boolean tryRun() {
        if (!possible.getAsBoolean()) return false;
        run.run();
        return true;
    }
}
