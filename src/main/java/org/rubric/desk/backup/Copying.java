package org.rubric.desk.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rubric.desk.backup.Manifest.Counts;
import org.rubric.document.Document;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.repository.Inventory;
import org.rubric.repository.Inventory.Held;
import org.rubric.repository.RepositoryException;
import org.rubric.repository.Version;

/// Copies an inventory into an archive, one draft in memory at a time.
final class Copying {
    private final Inventory inventory;
    private final ArchiveWriter out;
    private final Steps steps;
    private final Set<String> pictures = new HashSet<>();
    private final List<String> missing = new ArrayList<>();
    private int drafts;
    private int versions;

    Copying(Inventory inventory, ArchiveWriter out, Steps steps) {
        this.inventory = inventory;
        this.out = out;
        this.steps = steps;
    }

    /// @param left names of files that are not copied
    Manifest run(Head head, Set<String> left) throws IOException {
        out.open(Head.NAME, Head.FORMAT.bytes(head));
        var key = out.wrapping().key();
        if (key.isPresent()) out.open(Wrapping.KEY, key.get().bytes());
        for (var held : inventory.drafts()) {
            steps.next(Saying.of("copying"));
            draft(held);
        }
        var files = files(left);
        // Values first: what the records name then is among them.
        var values = inventory.values();
        for (var name : values) value(name);
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

    private void draft(Held held) throws IOException {
        try {
            var text = inventory.text(held);
            var name = name(text.document());
            if (text.lost() > 0) missing.add(Saying.of("missing.pictures", text.lost(), name));
            text(DraftCard.text(held.draft()), text.document());
            var card =
                    new DraftCard(held, name, text.state(), text.changed(), versions(held, name));
            var bytes = DraftCard.FORMAT.bytes(card);
            out.put(DraftCard.part(held.draft()), stream -> stream.write(bytes));
            drafts++;
        } catch (RepositoryException e) {
            // One that was taken out of the list meanwhile is told by the next backup.
            if (e.kind() != RepositoryException.Kind.MISSING)
                missing.add(Saying.of("missing.draft", held.draft(), e.getMessage()));
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
        for (int number : inventory.versions(held)) {
            try {
                var kept = inventory.version(held, number);
                text(DraftCard.version(held.draft(), number), kept.document());
                all.add(kept.version());
                versions++;
            } catch (RepositoryException _) {
                missing.add(Saying.of("missing.version", number, name));
            }
        }
        return all;
    }

    /// What is written was read again before and is what the store has.
    private void text(String part, Document document) throws IOException {
        var shelf = new Pictures();
        var format = BundleFormat.beside(shelf);
        var bytes = new ByteArrayOutputStream();
        format.put(document, bytes);
        var json = bytes.toByteArray();
        if (!format.take(new ByteArrayInputStream(json)).equals(document))
            throw new IOException(Saying.of("unlike", name(document)));
        for (var media : shelf.all()) {
            var picture = Pictures.part(media, out.wrapping().seal());
            if (pictures.add(picture)) out.put(picture, stream -> stream.write(media.bytes()));
        }
        out.put(part, stream -> stream.write(json));
    }

    private List<Contents.Other> files(Set<String> left) throws IOException {
        var all = new ArrayList<Contents.Other>();
        for (var path : inventory.files()) {
            if (left.contains(path)) continue;
            steps.next(Saying.of("copying"));
            var part = Parts.file(path, all.size(), out.wrapping().isSealed());
            try (var in = inventory.open(path)) {
                out.put(part, in::transferTo);
                all.add(new Contents.Other(part, path));
            } catch (NoSuchFileException _) {
                continue;
            }
        }
        return all;
    }

    private void value(String name) throws IOException {
        var bytes = inventory.value(name);
        out.put(Parts.value(name, out.wrapping().seal()), stream -> stream.write(bytes));
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
