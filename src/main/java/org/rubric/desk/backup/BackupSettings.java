package org.rubric.desk.backup;

import org.rubric.repository.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rubric.interchange.bundle.ValueFormat;

/// Where the backups of a store go and when the last one was made. A file of this machine beside
/// the
/// store, not part of it: another machine has other folders, and a store that is brought back there
/// is another from then on.
///
/// @param store tells its backups from those of other stores in the same folder
/// @param folder where backups go, once somebody has chosen one
/// @param sequence of the last backup
/// @param made when the last good one was made
public record BackupSettings(
        String store, Optional<String> folder, long sequence, Optional<Instant> made) {
    /// Its name in the folder of the store.
    static final String NAME = "backup.json";

    private static final ValueFormat<BackupSettings> FORMAT = ValueFormat.of(BackupSettings.class);

    /// Those of a store; of one that has none, or whose file is harmed, new ones.
    public static BackupSettings of(Path home) {
        try {
            var kept = FORMAT.read(Files.readAllBytes(home.resolve(NAME)));
            if (kept.store.matches("[0-9a-f]{8}")) return kept;
        } catch (IOException | RuntimeException _) {
            // Nobody has chosen anything, or it cannot be known any more.
        }
        var store = UUID.randomUUID().toString().substring(0, 8);
        return new BackupSettings(store, Optional.empty(), 0, Optional.empty());
    }

    public void keep(Path home) throws IOException {
        var bytes = FORMAT.bytes(this);
        Disk.put(home.resolve(NAME), passing -> Disk.check(bytes, passing), bytes);
    }

    public BackupSettings into(Path chosen) {
        var words = Optional.of(chosen.toAbsolutePath().toString());
        return new BackupSettings(store, words, sequence, made);
    }

    /// None goes anywhere any more by itself.
    public BackupSettings nowhere() {
        return new BackupSettings(store, Optional.empty(), sequence, made);
    }

    public BackupSettings after(Made backup) {
        return counting(backup, Optional.of(backup.head().made()));
    }

    /// One was made that went elsewhere: the next has another number, and the last good one where
    /// they usually go is what it was.
    public BackupSettings beside(Made backup) {
        return counting(backup, made);
    }

    private BackupSettings counting(Made backup, Optional<Instant> last) {
        long now = Math.max(sequence, backup.head().sequence());
        return new BackupSettings(store, folder, now, last);
    }
}
