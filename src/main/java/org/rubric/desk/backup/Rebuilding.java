package org.rubric.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubric.repository.Inventory;
import org.rubric.repository.Inventory.Item;
import org.rubric.repository.Inventory.Kept;
import org.rubric.repository.Inventory.Text;
import org.rubric.repository.Protection;
import org.rubric.repository.Refill;
import org.rubric.repository.Repository;
import org.rubric.repository.files.KeptFiles;

/// Makes a store of a backup, in an empty folder. What is harmed is left out and told.
final class Rebuilding {
    private static final String AUTHOR = "Rubric";

    private final Backup backup;
    private final Steps steps;
    private final List<String> told = new ArrayList<>();

    Rebuilding(Backup backup, Steps steps) {
        this.backup = backup;
        this.steps = steps;
    }

    /// @return in sentences, what could not be brought back
    List<String> into(Path folder) throws IOException {
        Files.createDirectories(folder);
        var wrapping = backup.wrapping();
        if (wrapping.key().isPresent()) new Protection(folder).lay(wrapping.key().get());
        else files(folder, KeptFiles.plain(folder));
        try (var repository = Repository.open(folder, _ -> wrapping.seal())) {
            if (wrapping.isSealed()) files(folder, repository.files());
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
        for (var name : backup.values()) {
            try {
                var bytes = backup.value(name);
                refill.value(name, () -> bytes);
            } catch (IOException | IllegalArgumentException _) {
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

    /// Only names that lead into the folder, and not to where a protected store would lie: what a
    /// backup says is not believed.
    private void files(Path folder, KeptFiles kept) throws IOException {
        for (var file : backup.contents().map(Contents::files).orElse(List.of())) {
            var into = folder.resolve(file.path()).normalize();
            if (!Parts.isPath(file.path())
                    || file.path().startsWith("sealed")
                    || !into.startsWith(folder)) {
                told.add(Saying.of("lost.file", file.path()));
                continue;
            }
            try {
                if (isKept(file.path())) keep(file, kept);
                else plain(file.part(), into);
            } catch (IOException e) {
                Files.deleteIfExists(into);
                if (Files.getFileStore(folder).getUsableSpace() < 1 << 20) throw e;
                told.add(Saying.of("lost.file", file.path()));
            }
        }
    }

    /// Whether a file is sealed like the documents.
    private boolean isKept(String path) {
        return backup.wrapping().isSealed() && path.contains("/") && !Inventory.isBeside(path);
    }

    private void keep(Contents.Other file, KeptFiles kept) throws IOException {
        int name = file.path().lastIndexOf('/');
        var bytes = backup.bytes(file.part());
        kept.keep(file.path().substring(0, name), file.path().substring(name + 1), bytes);
    }

    private void plain(String part, Path into) throws IOException {
        Files.createDirectories(into.getParent());
        try (var in = backup.open(part)) {
            Durable.write(into, in::transferTo);
        }
    }
}
