package org.rubric.workbench.version;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.rubric.repository.Version;

/// A version under the name it was last given. The version itself never changes.
///
/// @param decided whether a meeting decided on it, so that its name stays too
record NamedVersion(Version version, String name, boolean decided) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    String time() {
        return LocalDateTime.ofInstant(version.made(), ZoneId.systemDefault()).format(TIME);
    }
}
