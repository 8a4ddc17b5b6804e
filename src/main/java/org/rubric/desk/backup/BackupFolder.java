package org.rubric.desk.backup;

import org.rubric.repository.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.OutputException;
import org.rubric.interchange.Progress;
import org.rubric.repository.privacy.Privately;

/// A folder with a row of backups of a store, perhaps on a drive that is not always there. Other
/// stores may have theirs in it; what is not ours by name and content is never touched.
///
/// @param store as [BackupSettings#store] has it
public record BackupFolder(Path folder, String store) {

    /// Makes the next backup of the row; then those go that the rotation gives up, but only if this
    /// one has everything in it.
    ///
    /// @param after the sequence is greater than this, too
    public Made next(BackupJob job, long after, Rotation rotation, Progress progress)
            throws IOException {
        try {
            Privately.folder(folder);
            sweep();
        } catch (IOException e) {
            throw new OutputException(Saying.of("not.folder", folder, Reason.of(e)), e);
        }
        long last = after;
        for (var one : row()) last = Math.max(last, one.sequence());
        var zone = ZoneId.systemDefault();
        var name = new BackupName(store, last + 1).at(Instant.now(), zone);
        var made = job.run(folder.resolve(name), last + 1, progress);
        if (made.missing().isEmpty()) rotate(rotation, zone);
        return made;
    }

    /// What the end of the program left half-written.
    private void sweep() throws IOException {
        for (var file : files()) if (BackupName.isLeft(file, store)) Files.deleteIfExists(file);
    }

    /// The backups of this store in the folder.
    private List<Rotation.One> row() throws IOException {
        var row = new ArrayList<Rotation.One>();
        for (var file : files())
            if (isOurs(file)) {
                var head = Head.of(file);
                row.add(new Rotation.One(head.sequence(), head.made()));
            }
        return row;
    }

    private void rotate(Rotation rotation, ZoneId zone) throws IOException {
        var kept = rotation.kept(row(), zone);
        for (var file : files())
            if (isOurs(file) && !kept.contains(Head.of(file).sequence()))
                Files.deleteIfExists(file);
        Disk.force(folder);
    }

    /// By its name and by what it says of itself.
    private boolean isOurs(Path file) {
        var name = BackupName.of(file);
        if (name.isEmpty() || !name.get().store().equals(store)) return false;
        try {
            var head = Head.of(file);
            return head.origin().store().equals(store) && head.sequence() == name.get().sequence();
        } catch (IOException _) {
            return false;
        }
    }

    private List<Path> files() throws IOException {
        var all = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "rubric-backup-*")) {
            for (var file : files)
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) all.add(file);
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        return all;
    }
}
