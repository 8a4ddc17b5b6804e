package org.rubric.repository;

import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.bundle.ValueFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rubric.repository.seal.Piece;
import org.rubric.repository.seal.Seal;
import org.rubric.repository.privacy.Privately;

/// The folder of one draft: its volume, its pictures, its kept versions. On a thread of ours only.
///
/// @param draft the name of the folder
record Drawer(Id draft, Path folder, MediaFolder media, Seal seal) {
    private static final Pattern VERSION = Pattern.compile("version-(\\d{6})");

    /// A version's file.
    record Kept(Version version, Document document) {}

    static Drawer in(Path drafts, Id draft, Seal seal) {
        var folder = drafts.resolve(draft.value());
        return new Drawer(draft, folder, new MediaFolder(folder.resolve("media"), seal), seal);
    }

    /// The drafts that have a folder there; other folders are none of ours.
    static List<Id> all(Path drafts) throws IOException {
        try (var folders = Files.list(drafts)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(Drawer::isDraft)
                    .map(Id::of)
                    .toList();
        }
    }

    static boolean isDraft(String name) {
        try {
            return UUID.fromString(name).toString().equals(name);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    UUID uuid() {
        return UUID.fromString(draft.value());
    }

    Address address() {
        return new Address(uuid(), folder);
    }

    /// The last good state, without mending anything.
    Recovery<DraftState> read(OptionalLong witness) throws IOException {
        return Recovery.of(address(), book((_, _) -> {}), witness);
    }

    /// How the draft is written.
    Book<DraftState> book(Book.Told<DraftState> told) {
        var book = DraftBook.of(media, told);
        if (seal.isNone()) return book;
        return new SealedBook<>(book, uuid(), seal);
    }

    List<Integer> versions() throws IOException {
        var kept = folder.resolve("versions");
        if (!Files.isDirectory(kept)) return List.of();
        try (var files = Files.list(kept)) {
            return files.map(file -> VERSION.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> Integer.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        }
    }

    void keep(Kept kept) throws IOException {
        var file = version(kept.version().number());
        Privately.folder(file.getParent());
        Disk.force(folder);
        var payload = ValueFormat.of(Kept.class, media).bytes(kept);
        var piece = new Piece(versionOf(draft), payload).sealed(seal);
        new SnapshotFile(kept.version().number(), 0, piece).write(uuid(), file);
    }

    Kept kept(int number) throws IOException {
        var file = version(number);
        if (!Files.exists(file))
            throw new RepositoryException(
                    RepositoryException.Kind.MISSING,
                    RepositoryException.words("missing.version", number));
        var piece = SnapshotFile.read(uuid(), file).payload();
        var payload = Piece.opened(seal, versionOf(draft), piece);
        return ValueFormat.of(Kept.class, media).read(payload);
    }

    static String versionOf(Id draft) {
        return "version " + draft;
    }

    private Path version(int number) {
        return folder.resolve("versions")
                .resolve(String.format(Locale.ROOT, "version-%06d", number));
    }
}
