package org.rubric.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.rubric.document.Id;
import org.rubric.repository.files.KeptFiles;
import org.rubric.repository.privacy.Privately;
import org.rubric.repository.seal.Piece;
import org.rubric.repository.seal.Seal;

/// Writes a store anew under another seal, in another folder; each file is read back. The database
/// and the index are left out, for they are made again from the rest.
///
/// @param from what opens there
/// @param to is empty, or holds nothing of a store
record Transcription(Path from, Seal opening, Path to, Seal sealing) {
    private static final List<String> VOLUMES = List.of("drafts", "removed");
    private static final List<String> FILES = List.of("meetings", "cover", "template");
    private static final String KEPT = "kept ";

    /// In the folder of a volume: files of its that could not be read, as they were.
    static final String UNREAD = "damaged-unread";

    /// Beside what was written: there is no database yet, and that is no loss.
    static final String FOLLOWS = "store.follows.db";

    /// Everything in a home folder that is the store's and would be plain.
    static List<Path> plain(Path home) throws IOException {
        var all = new ArrayList<Path>();
        try (var files = Files.list(home)) {
            files.filter(file -> isPlain(file.getFileName().toString())).forEach(all::add);
        }
        return all;
    }

    private static boolean isPlain(String name) {
        return VOLUMES.contains(name)
                || FILES.contains(name)
                || name.equals("index")
                || name.matches("records(-\\d+)?|store.*\\.db");
    }

    void run() throws IOException {
        Privately.folder(to.resolve("drafts"));
        volume(Records.address(from), to.resolve("records"), "");
        for (var room : VOLUMES) {
            for (var file : Disk.files(from.resolve(room))) kept(file);
            for (var folder : Disk.folders(from.resolve(room))) {
                var name = folder.getFileName().toString();
                if (!Drawer.isDraft(name)) kept(folder);
                else volume(new Address(UUID.fromString(name), folder), place(folder), name);
            }
        }
        for (var folder : Disk.folders(from))
            if (folder.getFileName().toString().startsWith("records-")) kept(folder);
        files();
        Disk.put(to.resolve(FOLLOWS), _ -> {}, new byte[0]);
    }

    private void files() throws IOException {
        try (var there = KeptFiles.unlent(from, opening);
                var here = KeptFiles.unlent(to, sealing)) {
            for (var file : there.all(FILES)) {
                var bytes = there.read(file.folder(), file.name());
                here.keep(file.folder(), file.name(), bytes);
                same(bytes, here.read(file.folder(), file.name()));
            }
        }
    }

    private Path place(Path file) {
        return to.resolve(from.relativize(file).toString());
    }

    /// @param draft empty: the records
    private void volume(Address address, Path folder, String draft) throws IOException {
        if (!Files.isDirectory(address.folder())) return;
        if (!address.isUnborn()) {
            Privately.folder(folder);
            new Generations(address, new Address(address.id(), folder)).run();
        }
        for (var file : Disk.files(address.folder()))
            if (!address.files().contains(file)) kept(file);
        for (var inner : Disk.folders(address.folder()))
            switch (inner.getFileName().toString()) {
                case "media" -> pieces(inner, "picture ");
                case "values" -> pieces(inner, "value ");
                case "versions" -> versions(address.id(), inner, "version " + Id.of(draft));
                default -> kept(inner);
            }
    }

    /// Snapshots and journals in order; the hash goes on over what is sealed now.
    private final class Generations {
        private final Address address;
        private final Address target;
        private long last = -1;
        private long oldHash;
        private long newHash;

        Generations(Address address, Address target) {
            this.address = address;
            this.target = target;
        }

        void run() throws IOException {
            var snapshots = address.snapshots();
            var journals = address.journals();
            var bases = new TreeSet<>(snapshots);
            bases.addAll(journals);
            for (long base : bases) {
                if (snapshots.contains(base)) snapshot(base);
                if (journals.contains(base)) journal(base);
            }
        }

        private void snapshot(long base) throws IOException {
            SnapshotFile file;
            byte[] plain;
            var tag = SealedBook.stateOf(address.id());
            try {
                file = SnapshotFile.read(address.id(), address.snapshot(base));
                plain = Piece.opened(opening, tag, file.payload());
            } catch (IOException _) {
                // The generation before leads to the same state, or nothing does.
                unread(address.snapshot(base));
                return;
            }
            if (last != base) newHash = file.hash();
            oldHash = file.hash();
            last = base;
            var place = target.snapshot(base);
            new SnapshotFile(base, newHash, new Piece(tag, plain).sealed(sealing))
                    .write(address.id(), place);
            var back = SnapshotFile.read(address.id(), place).payload();
            same(plain, Piece.opened(sealing, tag, back));
        }

        private void journal(long base) throws IOException {
            if (base != last) {
                unread(address.journal(base));
                return;
            }
            var scan = JournalScan.of(address, base, oldHash);
            if (scan.end() < scan.size()) unread(address.journal(base));
            var tag = SealedBook.changeOf(address.id());
            var frames = new ArrayList<Frame>();
            long start = newHash;
            for (var frame : scan.good()) {
                byte[] plain;
                try {
                    plain = Piece.opened(opening, tag, frame.payload());
                } catch (IOException _) {
                    unread(address.journal(base));
                    break;
                }
                var piece = new Piece(tag, plain).sealed(sealing);
                oldHash = frame.hash();
                newHash = Frame.roll(newHash, piece);
                last = frame.sequence();
                frames.add(new Frame(last, frame.forced(), newHash, piece));
            }
            try (var journal = JournalFile.create(target, base)) {
                if (!frames.isEmpty()) journal.write(frames);
            }
            var back = JournalScan.of(target, base, start).good();
            if (back.size() != frames.size()) throw different();
        }
    }

    private void unread(Path file) throws IOException {
        kept(file, place(file).resolveSibling(UNREAD).resolve(file.getFileName().toString()));
    }

    /// Files that are called by what is in them.
    private void pieces(Path folder, String kind) throws IOException {
        for (var file : Disk.files(folder)) {
            var name = file.getFileName().toString();
            var bytes = Files.readAllBytes(file);
            if (!name.matches("[0-9a-f]{64}")) {
                kept(file);
                continue;
            }
            Piece piece;
            try {
                piece =
                        opening.isNone()
                                ? new Piece(kind + name, bytes)
                                : Piece.read(opening, bytes);
            } catch (IOException _) {
                kept(file, place(file).resolveSibling(name + ".damaged"));
                continue;
            }
            var meant = piece.tag().substring(kind.length());
            if (!piece.tag().startsWith(kind) || !meant.matches("[0-9a-f]{64}")) throw different();
            put(place(folder).resolve(sealing.name(meant)), piece);
        }
    }

    private void versions(UUID volume, Path folder, String tag) throws IOException {
        for (var file : Disk.files(folder)) {
            if (!file.getFileName().toString().matches("version-\\d{6}")) {
                kept(file);
                continue;
            }
            SnapshotFile version;
            byte[] plain;
            try {
                version = SnapshotFile.read(volume, file);
                plain = Piece.opened(opening, tag, version.payload());
            } catch (IOException _) {
                kept(file);
                continue;
            }
            var place = place(file);
            Privately.folder(place.getParent());
            var piece = new Piece(tag, plain).sealed(sealing);
            new SnapshotFile(version.sequence(), version.hash(), piece).write(volume, place);
            same(plain, Piece.opened(sealing, tag, SnapshotFile.read(volume, place).payload()));
        }
    }

    /// What was set aside: whole, whatever it is. Rests of writing stay behind.
    private void kept(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            for (var inner : Disk.files(file)) kept(inner);
            for (var inner : Disk.folders(file)) kept(inner);
            return;
        }
        if (!file.toString().endsWith(".tmp")) kept(file, place(file));
    }

    private void kept(Path file, Path place) throws IOException {
        var name = to.relativize(place).toString().replace('\\', '/');
        put(place, new Piece(KEPT + name, aside(name, Files.readAllBytes(file))));
    }

    /// What was set aside while the store was protected is sealed inside and stays so.
    private byte[] aside(String name, byte[] bytes) {
        try {
            return Piece.opened(opening, KEPT + name, bytes);
        } catch (IOException _) {
            return bytes;
        }
    }

    private void put(Path place, Piece piece) throws IOException {
        Privately.folder(place.getParent());
        Disk.put(place, _ -> {}, piece.sealed(sealing));
        same(piece.content(), Piece.opened(sealing, piece.tag(), Files.readAllBytes(place)));
    }

    private static void same(byte[] meant, byte[] back) throws IOException {
        if (!Arrays.equals(meant, back)) throw different();
    }

    private static IOException different() {
        return new IOException(RepositoryException.words("disk.other"));
    }
}
