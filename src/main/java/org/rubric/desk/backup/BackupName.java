package org.rubric.desk.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a backup in a row of them is called: `rubric-backup-STORE-SEQUENCE-DAY-TIME.zip`. Names
/// sort
/// by sequence, whatever the clock said.
record BackupName(String store, long sequence) {
    private static final Pattern NAME =
            Pattern.compile("rubric-backup-([0-9a-f]{8})-(\\d{6,12})-\\d{8}-\\d{4}\\.zip");
    private static final Pattern PASSING =
            Pattern.compile("rubric-backup-([0-9a-f]{8})-.*\\.zip\\.part");

    static Optional<BackupName> of(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) return Optional.empty();
        return Optional.of(new BackupName(name.group(1), Long.parseLong(name.group(2))));
    }

    /// Whether a backup of that store was being written there when the program ended.
    static boolean isLeft(Path file, String store) {
        var name = PASSING.matcher(file.getFileName().toString());
        return name.matches() && name.group(1).equals(store);
    }

    String at(Instant time, ZoneId zone) {
        var stamp = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT).withZone(zone);
        return String.format(
                Locale.ROOT, "rubric-backup-%s-%06d-%s.zip", store, sequence, stamp.format(time));
    }
}
