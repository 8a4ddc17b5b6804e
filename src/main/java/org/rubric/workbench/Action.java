package org.rubric.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// Something that can be done: the same for toolbar, key and palette.
///
/// @param key of its name in the messages
/// @param shortcut empty: none
/// @param possible whether it can be done now
public record Action(
        String key,
        Face face,
        Optional<KeyCombination> shortcut,
        BooleanSupplier possible,
        Runnable run) {

    /// How it looks in the tool row.
    public sealed interface Face {
        /// An icon alone.
        record Icon(Ikon ikon) implements Face {}

        /// Letters alone, such as x².
        record Letters(String letters) implements Face {}

        /// An icon and its name.
        record Named(Ikon ikon) implements Face {}

        /// An icon and its name, marked while it is what is in front.
        record Turned(Ikon ikon, BooleanSupplier on) implements Face {}

        /// An icon, its name, and a list of what it stands for.
        record Drop(Ikon ikon, List<Action> actions) implements Face {
            public Drop {
                actions = List.copyOf(actions);
            }
        }

        /// Not in the tool row.
        record Hidden() implements Face {}
    }

    /// @param shortcut as JavaFX writes it, such as `Shortcut+B`; empty: none
    public static Action of(
            String key, Face face, String shortcut, BooleanSupplier possible, Runnable run) {
        var keys =
                shortcut.isEmpty()
                        ? Optional.<KeyCombination>empty()
                        : Optional.of(KeyCombination.valueOf(shortcut));
        return new Action(key, face, keys, possible, run);
    }

    /// Does it if it can be done now; answers whether it was.
    public boolean tryRun() {
        if (!possible.getAsBoolean()) return false;
        run.run();
        return true;
    }
}
