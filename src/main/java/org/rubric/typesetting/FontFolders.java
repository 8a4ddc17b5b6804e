package org.rubric.typesetting;

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
    static List<Path> installed() {
        var folders = new ArrayList<Path>();
        var launcher = System.getProperty("jpackage.app-path");
        if (launcher != null) beside(Path.of(launcher), folders);
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var user = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) windows(user, folders);
        else if (system.startsWith("mac")) mac(user, folders);
        else linux(user, folders);
        return List.copyOf(folders);
    }

    private static void beside(Path launcher, List<Path> folders) {
        var bin = launcher.toAbsolutePath().getParent();
        if (bin == null) return;
        folders.add(bin.resolve("fonts"));
        folders.add(bin.resolve("app/fonts"));
        folders.add(bin.resolve("../lib/app/fonts").normalize());
        folders.add(bin.resolve("../app/fonts").normalize());
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
