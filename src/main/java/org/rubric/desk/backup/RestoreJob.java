package org.rubric.desk.backup;

import org.rubric.repository.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.OutputException;
import org.rubric.interchange.Progress;
import org.rubric.repository.Inventory.Item;
import org.rubric.repository.Repository;
import org.rubric.repository.privacy.Privately;

/// Makes a whole store of a backup beside the one that is there. Nothing of that is touched until
/// the new one was read again; [Swap#settle] then puts it in place.
///
/// @param home folder of the store; it may be open
public record RestoreJob(Path home, Doors doors) {

    /// Makes the store ready, to be put in place by whoever opens it next.
    ///
    /// @return in sentences, what was harmed and is not in it
    /// @throws OutputException if the disk refuses; nothing is left behind
    /// @throws IOException in one sentence if nothing can be read from the backup
    /// @throws java.util.concurrent.CancellationException if the user has cancelled
    public List<String> prepare(Source source, Progress progress) throws IOException {
        var swap = new Swap(home);
        var making = swap.making();
        var told = new ArrayList<String>();
        try (var backup = opened(source)) {
            int drafts = backup.drafts().size();
            begin(swap, backup);
            var steps = new Steps(progress, 0.3, 0.8, drafts);
            told.addAll(new Rebuilding(backup, steps).into(making));
            verify(backup, making, told.isEmpty(), new Steps(progress, 0.8, 1, drafts));
            keepSettings(making);
            Durable.forceAll(making);
            Disk.move(making, swap.ready());
        } catch (Unread e) {
            throw new IOException(Saying.of("not.restored", e.getMessage()), e);
        } catch (IOException e) {
            if (Doors.isShut(e)) throw e;
            throw new OutputException(Saying.of("not.restored", Reason.of(e)), e);
        } finally {
            Disk.remove(making);
        }
        return told;
    }

    private Backup opened(Source source) throws IOException {
        Backup backup;
        try {
            backup = Backup.open(source.file(), doors);
        } catch (IOException e) {
            if (Doors.isShut(e)) throw e;
            throw new Unread(e);
        }
        if (!backup.drafts().isEmpty() || backup.contents().isPresent()) return backup;
        backup.close();
        throw new Unread(new IOException(Saying.of("nothing.whole")));
    }

    private void begin(Swap swap, Backup backup) throws IOException {
        Disk.remove(swap.making());
        swap.drop();
        var folder = swap.making().getParent();
        if (folder.getNameCount() > 0) Privately.folder(folder);
        room(backup, folder);
    }

    private void room(Backup backup, Path folder) throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace();
        if (backup.size() > room)
            throw new IOException(Saying.of("no.room", backup.size() >> 20, room >> 20));
    }

    /// The new store, opened again, has what the backup has.
    private void verify(Backup backup, Path making, boolean whole, Steps steps) throws IOException {
        try (var repository = Repository.open(making, _ -> backup.wrapping().seal());
                var inventory = repository.inventory()) {
            var held = inventory.drafts();
            if (whole && held.size() != backup.drafts().size()) throw unlike();
            for (var card : backup.drafts()) {
                steps.next(Saying.of("verifying"));
                if (!held.contains(card.held())) continue;
                var text = inventory.text(card.held());
                var wanted = Unread.of(() -> backup.text(card));
                if (!text.document().equals(wanted)) throw unlike();
            }
            if (whole && !records(repository).equals(wanted(backup))) throw unlike();
        }
    }

    private static List<Item> records(Repository repository) {
        try (var inventory = repository.inventory()) {
            return inventory.records();
        }
    }

    private static List<Item> wanted(Backup backup) throws IOException {
        var all = new ArrayList<Item>();
        for (var record : backup.contents().map(Contents::records).orElse(List.of())) {
            var bytes = Unread.of(() -> backup.bytes(record.part()));
            all.add(new Item(record.kind(), record.name(), new String(bytes, Parts.CHARSET)));
        }
        return all;
    }

    /// The machine is the same: its row of backups goes on.
    private void keepSettings(Path making) throws IOException {
        if (Files.exists(home.resolve(BackupSettings.NAME))) BackupSettings.of(home).keep(making);
    }

    private static IOException unlike() {
        return new IOException(Saying.of("back"));
    }
}
