package org.rubric.desk;

import java.nio.file.Path;
import java.util.Locale;

/// Where a person's documents lie when nobody says otherwise.
public final class Home {
    private Home() {}

    /// The platform's place for application data, never a folder that a sync tool watches.
    public static Path usual() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var user = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) {
            var local = System.getenv("LOCALAPPDATA");
            return (local == null ? user.resolve("AppData/Local") : Path.of(local))
                    .resolve("Rubric");
        }
        if (system.startsWith("mac")) return user.resolve("Library/Application Support/Rubric");
        var data = System.getenv("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? user.resolve(".local/share") : Path.of(data))
                .resolve("rubric");
    }
}
