package org.rubric.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubric.repository.Inventory.Item;
import org.rubric.repository.Inventory.Kept;
import org.rubric.repository.Inventory.Text;
import org.rubric.repository.Protection;
import org.rubric.repository.Refill;
import org.rubric.repository.Repository;
import org.rubric.repository.privacy.Privately;

/// Makes a store of a backup, in an empty folder. What is harmed is left out and told.
final class Rebuilding {
    private static final String AUTHOR = "Rubric";

    /// Bytes that a few records and the frame around them take at most.
    private static final long ROOM = 1 << 20;

    private final Backup backup;
    private final Steps steps;
    private final List<String> told = new ArrayList<>();

    Rebuilding(Backup backup, Steps steps) {
        this.backup = backup;
        this.steps = steps;
    }

    /// @return in sentences, what could not be brought back
    List<String> into(Path folder) throws IOException {
        Privately.folder(folder);
        var wrapping = backup.wrapping();
        if (wrapping.key().isPresent()) new Protection(folder).lay(wrapping.key().get());
        try (var repository = Repository.open(folder, _ -> wrapping.seal())) {
            var refill = repository.refill();
            for (var card : backup.drafts()) {
                steps.next(Saying.of("restoring"));
                draft(card, refill);
            }
            values(refill);
            steps.next(Saying.of("restoring"));
            var records = records();
            room(records, folder);
            refill.records(records, AUTHOR);
            // Last: a file that lies among the drafts must not stand for one.
            told.addAll(new LaidFiles(backup, folder, repository.files()).lay());
        }
        if (backup.lost() > 0) told.add(Saying.of("lost.pictures", backup.lost()));
        return told;
    }

    /// Records are not refused where the disk is full: they wait until there is room.
    private static void room(List<Item> records, Path folder) throws IOException {
        long needed = ROOM;
        for (var record : records) needed += 3L * record.content().length();
        long room = Files.getFileStore(folder).getUsableSpace();
        if (room < needed) throw new IOException(Saying.of("no.room", needed >> 20, room >> 20));
    }

    /// Only what cannot be read is left out. What cannot be written ends the job: a full disk is no
    /// reason to have fewer documents.
    private void draft(DraftCard card, Refill refill) throws IOException {
        Text text;
        try {
            text = new Text(card.state(), card.changed(), backup.text(card), 0);
        } catch (IOException e) {
            told.add(e.getMessage());
            return;
        }
        refill.draft(card.held(), text, versions(backup, card, told));
    }

    /// The versions that can be read.
    static List<Kept> versions(Backup backup, DraftCard card, List<String> told) {
        var all = new ArrayList<Kept>();
        for (var version : card.versions()) {
            try {
                all.add(new Kept(version, backup.version(card, version.number())));
            } catch (IOException _) {
                told.add(Saying.of("lost.version", version.number(), card.name()));
            }
        }
        return all;
    }

    private void values(Refill refill) throws IOException {
        for (var name : backup.values()) {
            byte[] bytes;
            try {
                bytes = Unread.of(() -> backup.value(name));
            } catch (Unread _) {
                told.add(Saying.of("lost.value"));
                continue;
            }
            refill.value(name, () -> bytes);
        }
    }

    private List<Item> records() {
        var contents = backup.contents();
        if (contents.isEmpty()) told.add(Saying.of("lost.contents"));
        var all = new ArrayList<Item>();
        for (var record : contents.map(Contents::records).orElse(List.of())) {
            try {
                var bytes = Unread.of(() -> backup.bytes(record.part()));
                var text = new String(bytes, Parts.CHARSET);
                all.add(new Item(record.kind(), record.name(), text));
            } catch (IOException _) {
                told.add(Saying.of("lost.record", record.kind(), record.name()));
            }
        }
        return all;
    }
}
