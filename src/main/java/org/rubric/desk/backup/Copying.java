package org.rubric.desk.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rubric.desk.backup.Manifest.Counts;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.repository.Inventory;
import org.rubric.repository.Inventory.Held;
import org.rubric.repository.Version;

/// Copies an inventory into an archive, one draft in memory at a time. What cannot be read is left
/// out and told: it must not cost the backup of all the rest.
final class Copying {
    private final Inventory inventory;
    private final ArchiveWriter out;
    private final Progress progress;
    private final Set<String> pictures = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final List<String> missing = new ArrayList<>();
    private int drafts;
    private int versions;

    Copying(Inventory inventory, ArchiveWriter out, Progress progress) {
        this.inventory = inventory;
        this.out = out;
        this.progress = progress;
    }

    /// @throws Unread if nothing can be said of the drafts that there are
    /// @throws IOException the disk refuses what is written
    Manifest run(Head head) throws IOException {
        out.open(Head.NAME, Head.FORMAT.bytes(head));
        var key = out.wrapping().key();
        if (key.isPresent()) out.open(Wrapping.KEY, key.get().bytes());
        var held = Unread.of(inventory::drafts);
        var paths = listed(() -> inventory.files(this::harmed));
        var steps = new Steps(progress, 0, 0.6, held.size() + paths.size());
        for (var one : held) {
            steps.next(Saying.of("copying"));
            draft(one);
        }
        var files = files(paths, steps);
        // Values first: what the records name then is among them.
        var values = new ArrayList<String>();
        for (var name : listed(() -> inventory.values(this::harmed)))
            if (value(name)) values.add(name);
        var records = records();
        var contents = Contents.FORMAT.bytes(new Contents(records, files, values));
        out.put(Contents.NAMES.getFirst(), stream -> stream.write(contents));
        out.put(Contents.NAMES.getLast(), stream -> stream.write(contents));
        var counts = new Counts(drafts, versions, pictures.size(), records.size(), files.size());
        if (key.isPresent()) out.open(Wrapping.KEY_AGAIN, key.get().bytes());
        var manifest = new Manifest(head, out.parts(), counts, List.copyOf(missing));
        out.put(Manifest.NAME, stream -> Manifest.FORMAT.put(manifest, stream));
        return manifest;
    }

    /// A sealed piece that does not open does not tell its name either.
    private void harmed(Path file, IOException trouble) {
        if (!(trouble instanceof NoSuchFileException))
            missing.add(Saying.of("missing.piece", file, Reason.of(trouble)));
    }

    private List<String> listed(Unread.Reading<List<String>> names) {
        try {
            return Unread.of(names);
        } catch (Unread e) {
            missing.add(Saying.of("missing.list", e.getMessage()));
            return List.of();
        }
    }

    private void draft(Held held) throws IOException {
        try {
            var text = Unread.of(() -> inventory.text(held));
            var name = name(text.document());
            text(DraftCard.text(held.draft()), text.document());
            if (text.lost() > 0) missing.add(Saying.of("missing.pictures", text.lost(), name));
            var card =
                    new DraftCard(held, name, text.state(), text.changed(), versions(held, name));
            var bytes = DraftCard.FORMAT.bytes(card);
            out.put(DraftCard.part(held.draft()), stream -> stream.write(bytes));
            drafts++;
        } catch (Unread e) {
            // One that was taken out of the list meanwhile is told by the next backup.
            if (!e.isGone()) missing.add(Saying.of("missing.draft", held.draft(), e.getMessage()));
        }
    }

    private static String name(Document document) {
        var identity = document.front().identity();
        var name = identity.name().strip();
        if (!name.isEmpty()) return name;
        return identity.title().isBlank() ? Saying.of("untitled") : identity.title().strip();
    }

    private List<Version> versions(Held held, String name) throws IOException {
        var all = new ArrayList<Version>();
        for (int number : numbers(held, name)) {
            try {
                var kept = Unread.of(() -> inventory.version(held, number));
                text(DraftCard.version(held.draft(), number), kept.document());
                all.add(kept.version());
                versions++;
            } catch (Unread _) {
                missing.add(Saying.of("missing.version", number, name));
            }
        }
        return all;
    }

    private List<Integer> numbers(Held held, String name) {
        try {
            return Unread.of(() -> inventory.versions(held));
        } catch (Unread e) {
            missing.add(Saying.of("missing.versions", name, e.getMessage()));
            return List.of();
        }
    }

    private void text(String part, Document document) throws IOException {
        var shelf = new Pictures();
        var json = Unread.of(() -> written(document, shelf));
        for (var media : shelf.all()) {
            var picture = Pictures.part(media, out.wrapping().seal());
            if (pictures.add(picture)) out.put(picture, stream -> stream.write(media.bytes()));
        }
        out.put(part, stream -> stream.write(json));
    }

    /// What is written was read again before and is what the store has.
    private static byte[] written(Document document, Pictures shelf) throws IOException {
        var format = BundleFormat.beside(shelf);
        var bytes = new ByteArrayOutputStream();
        format.put(document, bytes);
        var json = bytes.toByteArray();
        if (!format.take(new ByteArrayInputStream(json)).equals(document))
            throw new IOException(Saying.of("unlike", name(document)));
        return json;
    }

    private List<Contents.Other> files(List<String> paths, Steps steps) throws IOException {
        var all = new ArrayList<Contents.Other>();
        for (var path : paths) {
            if (path.equals(BackupSettings.NAME) || path.startsWith("inbox/")) continue;
            steps.next(Saying.of("copying"));
            var part = part(path);
            try (var in = Unread.of(() -> inventory.open(path))) {
                out.put(part, stream -> Unread.from(in).transferTo(stream));
                all.add(new Contents.Other(part, path));
            } catch (Unread e) {
                if (!e.isGone()) missing.add(Saying.of("missing.file", path, e.getMessage()));
            }
        }
        return all;
    }

    /// A name that no other file has, wherever the backup is unpacked.
    private String part(String path) {
        boolean sealed = out.wrapping().isSealed();
        var part = Parts.file(path, taken.size(), sealed);
        for (int i = taken.size(); !taken.add(part.toLowerCase(Locale.ROOT)); i++)
            part = Parts.file(path, i, true);
        return part;
    }

    private boolean value(String name) throws IOException {
        try {
            var bytes = Unread.of(() -> inventory.value(name));
            out.put(Parts.value(name, out.wrapping().seal()), stream -> stream.write(bytes));
            return true;
        } catch (Unread e) {
            if (!e.isGone()) missing.add(Saying.of("missing.value", e.getMessage()));
            return false;
        }
    }

    private List<Contents.Record> records() throws IOException {
        var all = new ArrayList<Contents.Record>();
        for (var item : inventory.records()) {
            var part = Parts.record(item.kind(), all.size(), out.wrapping().isSealed());
            out.put(part, stream -> stream.write(item.content().getBytes(Parts.CHARSET)));
            all.add(new Contents.Record(part, item.kind(), item.name()));
        }
        return all;
    }
}
