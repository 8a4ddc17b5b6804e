package org.rubric.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubric.repository.Inventory.Item;
import org.rubric.repository.Inventory.Kept;
import org.rubric.repository.Inventory.Text;
import org.rubric.repository.Refill;

/// Makes a store of a backup, in an empty folder. What is harmed is left out and told.
final class Rebuilding {
    private static final String AUTHOR = "Rubric";

    private final Backup backup;
    private final Doors doors;
    private final Steps steps;
    private final List<String> told = new ArrayList<>();

    Rebuilding(Backup backup, Doors doors, Steps steps) {
        this.backup = backup;
        this.doors = doors;
        this.steps = steps;
    }

    /// @return in sentences, what could not be brought back
    List<String> into(Path folder) throws IOException {
        Files.createDirectories(folder);
        var key = backup.wrapping().key();
        if (key.isPresent())
            Durable.write(folder.resolve(key.get().name()), out -> out.write(key.get().bytes()));
        files(folder);
        try (var repository = doors.store(folder, backup.wrapping())) {
            var refill = repository.refill();
            for (var card : backup.drafts()) {
                steps.next(Saying.of("restoring"));
                draft(card, refill);
            }
            values(refill);
            refill.records(records(), AUTHOR);
        }
        if (backup.lost() > 0) told.add(Saying.of("lost.pictures", backup.lost()));
        return told;
    }

    private void draft(DraftCard card, Refill refill) throws IOException {
        try {
            var text = new Text(card.state(), card.changed(), backup.text(card), 0);
            refill.draft(card.held(), text, versions(backup, card, told));
        } catch (IOException | IllegalArgumentException e) {
            told.add(e.getMessage());
        }
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
        for (var name : backup.in("values/")) {
            try {
                var bytes = backup.bytes("values/" + name);
                refill.value(name, () -> bytes);
            } catch (IOException _) {
                told.add(Saying.of("lost.value"));
            }
        }
    }

    private List<Item> records() {
        var contents = backup.contents();
        if (contents.isEmpty()) told.add(Saying.of("lost.contents"));
        var all = new ArrayList<Item>();
        for (var record : contents.map(Contents::records).orElse(List.of())) {
            try {
                var text = new String(backup.bytes(record.part()), Parts.CHARSET);
                all.add(new Item(record.kind(), record.name(), text));
            } catch (IOException _) {
                told.add(Saying.of("lost.record", record.kind(), record.name()));
            }
        }
        return all;
    }

    /// Only names that lead into the folder: what a backup says is not believed.
    private void files(Path folder) throws IOException {
        for (var file : backup.contents().map(Contents::files).orElse(List.of())) {
            var into = folder.resolve(file.path()).normalize();
            if (!Parts.isPath(file.path()) || !into.startsWith(folder)) {
                told.add(Saying.of("lost.file", file.path()));
                continue;
            }
            Files.createDirectories(into.getParent());
            try (var in = backup.open(file.part())) {
                Durable.write(into, in::transferTo);
            } catch (IOException e) {
                Files.deleteIfExists(into);
                if (Files.getFileStore(folder).getUsableSpace() < 1 << 20) throw e;
                told.add(Saying.of("lost.file", file.path()));
            }
        }
    }
}
