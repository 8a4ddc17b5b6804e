package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.rubric.catalogue.OwnWording;

/// What can be done in every place of the window.
final class WindowActions {
    private final Window window;
    private final BooleanSupplier open;

    /// @param open whether a draft is open
    WindowActions(Window window, BooleanSupplier open) {
        this.window = window;
        this.open = open;
    }

    List<Action> all() {
        var all = new ArrayList<>(usual());
        for (var language : OwnWording.languages())
            if (!language.equals("en"))
                all.add(always("new." + language, "", () -> window.create(language)));
        return all;
    }

    private List<Action> usual() {
        var focusing = window.focusing();
        return List.of(
                always("new", "Shortcut+N", () -> window.create("en")),
                always("open", "Shortcut+O", window::choose),
                of("pdf", "Shortcut+P", open, () -> window.export(false)),
                of("word", "Shortcut+Shift+S", open, () -> window.export(true)),
                of("version", "Shortcut+S", open, window::keepVersion),
                of("versions", "Shortcut+Shift+H", open, window::versions),
                of("changes.since", "", open, window::versions),
                of("changes.file", "", open, () -> window.older().choose(window.scene())),
                of("focus", "F11", focusing::possible, focusing::turn),
                always("theme", "Shortcut+Shift+L", window::changeTheme),
                always("start.show", "", window::leave),
                always("help", "F1", window::help));
    }

    private static Action always(String key, String keys, Runnable run) {
        return of(key, keys, () -> true, run);
    }

    private static Action of(String key, String keys, BooleanSupplier can, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, can, run);
    }
}
