package org.rubric.typesetting.fonts;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where fonts lie on this machine.
public final class FontFolders {
    private FontFolders() {}

    /// The program's own folders first, then the system's. Folders that are not there are named all
    /// the same.
    ///
    /// @param home folder of the store; a person puts fonts into its `fonts`
    public static List<Path> usual(Path home) {
        var folders = new ArrayList<Path>();
        folders.add(home.resolve("fonts"));
        folders.addAll(installed());
        return List.copyOf(folders);
    }

    /// Without a store.
    public static List<Path> installed() {
        var folders = new ArrayList<Path>();
        beside(folders);
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var user = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) windows(user, folders);
        else if (system.startsWith("mac")) mac(user, folders);
        else linux(user, folders);
        return List.copyOf(folders);
    }

    /// The folder `fonts` beside the program's jar and one step above it.
    private static void beside(List<Path> folders) {
        var source = FontFolders.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) return;
        try {
            var folder = Path.of(source.getLocation().toURI()).getParent();
            for (int i = 0; i < 2 && folder != null; i++, folder = folder.getParent())
                folders.add(folder.resolve("fonts"));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException _) {
            // The program does not lie in a folder.
            return;
        }
    }

    private static void linux(Path user, List<Path> folders) {
        folders.add(user.resolve(".local/share/fonts"));
        folders.add(user.resolve(".fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/usr/share/fonts"));
    }

    private static void mac(Path user, List<Path> folders) {
        folders.add(user.resolve("Library/Fonts"));
        folders.add(Path.of("/Library/Fonts"));
        folders.add(Path.of("/System/Library/Fonts"));
    }

    private static void windows(Path user, List<Path> folders) {
        folders.add(user.resolve("AppData/Local/Microsoft/Windows/Fonts"));
        var windows = System.getenv("WINDIR");
        folders.add(Path.of(windows == null ? "C:\\Windows" : windows, "Fonts"));
    }
}
