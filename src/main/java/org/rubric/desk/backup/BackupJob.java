package org.rubric.desk.backup;

import org.rubric.repository.Disk;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rubric.desk.OutputException;
import org.rubric.desk.Product;
import org.rubric.desk.backup.Head.Origin;
import org.rubric.interchange.Progress;
import org.rubric.repository.Repository;
import org.rubric.repository.RepositoryException;
import org.rubric.repository.privacy.Privately;

/// Everything the store holds, in one file, while it is open and worked in. Run it on a thread of
/// its own: it waits for the disk.
///
/// @param home folder of the store
/// @param origin store of which it is a backup
public record BackupJob(Repository repository, Path home, String origin, Wrapping wrapping) {

    /// Writes the file whole or not at all, and reads it back before it gets its name.
    ///
    /// @param sequence from 1, one more for each backup of this store
    /// @throws OutputException if it cannot be written; nothing is left behind
    /// @throws java.util.concurrent.CancellationException if the user has cancelled
    public Made run(Path target, long sequence, Progress progress) throws IOException {
        var place = target.toAbsolutePath();
        var passing = place.resolveSibling(place.getFileName() + ".part");
        try (var inventory = repository.inventory()) {
            Privately.folder(place.getParent());
            discard(passing);
            Manifest manifest;
            try (var out = new ArchiveWriter(passing, wrapping)) {
                var head = head(Unread.of(inventory::drafts), sequence);
                manifest = new Copying(inventory, out, progress).run(head);
                out.finish();
            }
            new Verification(manifest).run(passing, wrapping, progress);
            Disk.move(passing, place);
            return new Made(place, manifest.head(), Files.size(place), manifest.missing());
        } catch (Unread e) {
            if (e.getCause() instanceof RepositoryException store) throw store;
            throw new IOException(Saying.of("not.read", e.getMessage()), e);
        } catch (IOException e) {
            throw new OutputException(Saying.of("not.made", target, Reason.of(e)), e);
        } finally {
            discard(passing);
        }
    }

    /// What cannot be removed now is removed before the next one. A link is somebody else's.
    private static void discard(Path passing) {
        try {
            if (Files.isRegularFile(passing, NOFOLLOW_LINKS)) Files.deleteIfExists(passing);
        } catch (IOException _) {
            return;
        }
    }

    private Head head(java.util.List<org.rubric.repository.Inventory.Held> held, long sequence)
            throws IOException {
        int drafts = (int) held.stream().filter(each -> !each.removed()).count();
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var by = new Origin("Rubric " + Product.version(), origin);
        var key = wrapping.key().map(_ -> Wrapping.KEY);
        return new Head(Head.form(wrapping.isSealed()), by, now, sequence, drafts, key);
    }
}
