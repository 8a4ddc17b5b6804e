package org.rubric.spelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where dictionaries lie on this machine.
public final class Folders {
    private Folders() {}

    /// The program's own folders first, then the system's, then LibreOffice's. Folders that are not
    /// there are named all the same.
    ///
    /// @param home folder of the store; a person puts dictionaries into its `dictionaries`
    public static List<Path> usual(Path home) {
        var folders = new ArrayList<Path>();
        folders.add(own(home));
        var launcher = System.getProperty("jpackage.app-path");
        if (launcher != null) installation(Path.of(launcher), folders);
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var user = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) windows(folders);
        else if (system.startsWith("mac")) mac(user, folders);
        else linux(user, folders);
        return List.copyOf(folders);
    }

    /// Where a person puts dictionaries.
    public static Path own(Path home) {
        return home.resolve("dictionaries");
    }

    private static void installation(Path launcher, List<Path> folders) {
        var bin = launcher.toAbsolutePath().getParent();
        if (bin == null) return;
        folders.add(bin.resolve("dictionaries"));
        folders.add(bin.resolve("app/dictionaries"));
        folders.add(bin.resolve("../lib/app/dictionaries").normalize());
        folders.add(bin.resolve("../app/dictionaries").normalize());
    }

    private static void linux(Path user, List<Path> folders) {
        folders.add(user.resolve(".local/share/hunspell"));
        for (var name : List.of("hunspell", "myspell", "myspell/dicts", "myspell/dictionaries")) {
            folders.add(Path.of("/usr/local/share", name));
            folders.add(Path.of("/usr/share", name));
        }
        folders.add(Path.of("/usr/lib/libreoffice/share/extensions"));
        folders.add(Path.of("/opt/libreoffice/share/extensions"));
    }

    private static void mac(Path user, List<Path> folders) {
        folders.add(user.resolve("Library/Spelling"));
        folders.add(Path.of("/Library/Spelling"));
        folders.add(Path.of("/opt/homebrew/share/hunspell"));
        folders.add(Path.of("/usr/local/share/hunspell"));
        folders.add(Path.of("/Applications/LibreOffice.app/Contents/Resources/extensions"));
    }

    private static void windows(List<Path> folders) {
        for (var variable : List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")) {
            var programs = System.getenv(variable);
            if (programs == null || programs.isBlank()) continue;
            folders.add(Path.of(programs, "LibreOffice", "share", "extensions"));
            folders.add(Path.of(programs, "hunspell"));
        }
    }
}
