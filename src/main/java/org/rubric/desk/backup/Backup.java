package org.rubric.desk.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.rubric.document.Document;
import org.rubric.document.Media;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.bundle.Shelf;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.Seal;

/// A backup, opened to be read. Nothing it says is believed before it was checked.
public final class Backup implements AutoCloseable {
    /// Bytes of one text, record or file.
    private static final long LARGEST = 1L << 28;

    /// Bytes of a card.
    private static final long LONGEST_CARD = 1L << 24;

    /// Bytes of a list of parts or records: a few hundred for each of a hundred thousand.
    private static final long LONGEST_LIST = 1L << 26;

    /// Parts that are never sealed.
    private static final Set<String> OPEN = Set.of(Head.NAME, Wrapping.KEY, Wrapping.KEY_AGAIN);

    private final Archive archive;
    private final Wrapping wrapping;
    private final Head head;
    private final Optional<Manifest> manifest;
    private final Map<String, Manifest.Part> parts;
    private final long size;
    private final Map<String, String> pictures = new HashMap<>();
    private int lost;

    private Backup(Archive archive, Head head, Wrapping wrapping) throws IOException {
        this.archive = archive;
        this.head = head;
        this.wrapping = wrapping;
        manifest = find(Manifest.NAME, Manifest.FORMAT, LONGEST_LIST);
        var listed = manifest.map(Manifest::parts).orElse(List.of());
        size = size(listed);
        parts = byName(listed);
        for (var name : archive.names())
            if (name.startsWith("media/"))
                pictures.put(name.substring("media/".length(), "media/".length() + 64), name);
    }

    private static long size(List<Manifest.Part> listed) throws IOException {
        long size = 0;
        try {
            for (var part : listed) {
                if (part.length() < 0) throw new IOException(Saying.of("hostile.list"));
                size = Math.addExact(size, part.length());
            }
        } catch (ArithmeticException e) {
            throw new IOException(Saying.of("hostile.list"), e);
        }
        return size;
    }

    private static Map<String, Manifest.Part> byName(List<Manifest.Part> listed)
            throws IOException {
        var parts = new HashMap<String, Manifest.Part>();
        for (var part : listed)
            if (parts.put(part.name(), part) != null)
                throw new IOException(Saying.of("hostile.list"));
        return parts;
    }

    /// @param doors open what is sealed
    /// @throws IOException in one sentence if it is no backup, of a newer Rubric, hostile, or the
    ///     passphrase is another
    public static Backup open(Path file, Doors doors) throws IOException {
        Head.of(file);
        var archive = Archive.of(file);
        try {
            Head head;
            try (var in = archive.open(Head.NAME)) {
                head = Head.read(in, file);
            }
            var wrapping = Wrapping.OPEN;
            if (head.isSealed())
                wrapping = doors.wrapping(key(archive), seal -> fits(archive, seal));
            return new Backup(archive, head, wrapping);
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static KeyFile key(Archive archive) throws IOException {
        for (var name : List.of(Wrapping.KEY, Wrapping.KEY_AGAIN))
            try (var in = archive.open(name)) {
                return KeyFile.read(in.readNBytes(1 << 20));
            } catch (IOException _) {
                // Of the other, or it is said below.
            }
        throw new IOException(Saying.of("key.gone"));
    }

    /// Whether a seal opens any of the first parts; some may be harmed.
    private static boolean fits(Archive archive, Seal seal) {
        var sealed = archive.names().stream().filter(name -> !OPEN.contains(name)).limit(8);
        return sealed.anyMatch(
                name -> {
                    try (var in = new OpenedPieces(seal, name, archive.open(name))) {
                        return in.read() >= 0;
                    } catch (IOException | RuntimeException _) {
                        return false;
                    }
                });
    }

    public Head head() {
        return head;
    }

    Wrapping wrapping() {
        return wrapping;
    }

    Optional<Manifest> manifest() {
        return manifest;
    }

    /// Bytes that all parts have together, as far as they say.
    long size() {
        return size;
    }

    /// The parts whose bytes are not those that were written, or that are gone; empty: the backup
    /// is whole.
    List<String> harmed(Steps steps) {
        var harmed = new TreeSet<String>();
        if (manifest.isEmpty()) harmed.add(Manifest.NAME);
        if (!archive.isWhole()) harmed.add(Saying.of("list"));
        for (var part : parts.values()) {
            steps.next(Saying.of("verifying"));
            if (!isWhole(part)) harmed.add(part.name());
        }
        return new ArrayList<>(harmed);
    }

    private boolean isWhole(Manifest.Part part) {
        var digest = Durable.sha256();
        long many = 0;
        var buffer = new byte[1 << 16];
        try (var in = archive.open(part.name())) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                many += got;
                if (many > part.length()) return false;
                digest.update(buffer, 0, got);
            }
        } catch (IOException | RuntimeException _) {
            return false;
        }
        return many == part.length()
                && HexFormat.of().formatHex(digest.digest()).equals(part.sha256());
    }

    /// The drafts in it that can be read, by name.
    public List<DraftCard> drafts() {
        var all = new ArrayList<DraftCard>();
        for (var name : archive.names())
            if (name.endsWith("/about.json"))
                find(name, DraftCard.FORMAT, LONGEST_CARD)
                        .filter(card -> isOf(name, card.held().draft().value()))
                        .ifPresent(all::add);
        all.sort(
                java.util.Comparator.comparing(DraftCard::name)
                        .thenComparing(c -> c.held().draft().value()));
        return all;
    }

    /// Whether a card lies where that of its draft does, and a store could have such a draft.
    private static boolean isOf(String name, String draft) {
        try {
            return name.equals("drafts/" + UUID.fromString(draft) + "/about.json")
                    && name.contains(draft);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// The text of a draft. A picture that is gone has no bytes.
    ///
    /// @throws IOException in one sentence if it is harmed
    public Document text(DraftCard card) throws IOException {
        return document(DraftCard.text(card.held().draft()), card.name());
    }

    /// The text of a version of a draft.
    public Document version(DraftCard card, int number) throws IOException {
        return document(DraftCard.version(card.held().draft(), number), card.name());
    }

    private Document document(String part, String name) throws IOException {
        try (var in = new ByteArrayInputStream(bytes(part))) {
            return BundleFormat.beside(new Taking()).take(in);
        } catch (IOException | RuntimeException e) {
            throw new IOException(Saying.of("draft.harmed", name), e);
        }
    }

    /// How many pictures of the texts that were read could not be.
    int lost() {
        return lost;
    }

    Optional<Contents> contents() {
        return Contents.NAMES.stream()
                .map(name -> find(name, Contents.FORMAT, LONGEST_LIST))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Names of the values in it. A seal hides them, and only the contents tell.
    List<String> values() {
        if (wrapping.isSealed()) return contents().map(Contents::values).orElse(List.of());
        return archive.names().stream()
                .filter(name -> name.startsWith("values/"))
                .map(name -> name.substring("values/".length()))
                .sorted()
                .toList();
    }

    byte[] value(String name) throws IOException {
        return bytes(Parts.value(name, wrapping.seal()));
    }

    /// A part as it was before it was sealed, if not a bit of it is another.
    byte[] bytes(String part) throws IOException {
        return bytes(part, LARGEST);
    }

    private byte[] bytes(String part, long most) throws IOException {
        var digest = Durable.sha256();
        var bytes = new ByteArrayOutputStream();
        var raw = new DigestInputStream(new Bounded(archive.open(part), length(part)), digest);
        try (raw) {
            new Bounded(wrapping.from(part, raw), most).transferTo(bytes);
            raw.transferTo(OutputStream.nullOutputStream());
        }
        var known = parts == null ? null : parts.get(part);
        if (known != null && !known.sha256().equals(HexFormat.of().formatHex(digest.digest())))
            throw new IOException(Saying.of("sum"));
        return bytes.toByteArray();
    }

    /// A part as it was before it was sealed, never longer than it says or a sealed one may be.
    InputStream open(String part) throws IOException {
        var raw = new Bounded(archive.open(part), length(part));
        if (!wrapping.isSealed()) return raw;
        try {
            return new Bounded(wrapping.from(part, raw), LARGEST);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /// What the list of parts does not have is not in the backup.
    private long length(String part) throws IOException {
        if (parts == null || manifest.isEmpty()) return LARGEST;
        var known = parts.get(part);
        if (known == null) throw new NoSuchFileException(part);
        return known.length();
    }

    private <T> Optional<T> find(String part, ValueFormat<T> format, long most) {
        if (!archive.names().contains(part)) return Optional.empty();
        try {
            return Optional.of(format.read(bytes(part, most)));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /// The pictures in the backup.
    private final class Taking implements Shelf {
        @Override
        public void put(Media media) {
            throw new IllegalArgumentException("A backup that is read is not written");
        }

        @Override
        public Media take(String type, String digest) {
            try {
                var media =
                        Media.of(
                                type,
                                bytes(pictures.getOrDefault(wrapping.seal().name(digest), "")));
                if (media.digest().equals(digest)) return media;
            } catch (IOException | RuntimeException _) {
                // Counted below.
            }
            lost++;
            return Media.of(type, new byte[0]);
        }
    }
}
