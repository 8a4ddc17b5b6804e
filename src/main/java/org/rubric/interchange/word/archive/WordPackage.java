package org.rubric.interchange.word.archive;

import org.rubric.interchange.wording.Words;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// An open Word file: its parts by name, read under guard (ISO/IEC 29500-2). Not thread-safe.
public final class WordPackage implements Closeable {
    private static final int MOST_PARTS = 20_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Budget budget = new Budget();
    private String main = "";

    private WordPackage(ZipFile zip) {
        this.zip = zip;
    }

    /// @throws IOException in one sentence when the file is no zip archive, damaged, protected with
    ///     a password, of the old binary format, no Word text, or has parts outside the package
    public static WordPackage open(Path file) throws IOException {
        Signature.check(file);
        try {
            var opened = new WordPackage(new ZipFile(file.toFile()));
            try {
                opened.list();
                opened.findMain();
                return opened;
            } catch (IOException | RuntimeException e) {
                opened.close();
                throw e;
            }
        } catch (ZipException | EOFException e) {
            throw new IOException(Words.of("word.file.damaged"), e);
        }
    }

    /// The name of the part that holds the text, such as `word/document.xml`.
    public String main() {
        return main;
    }

    public boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /// From now on the parts of a folder are not there.
    ///
    /// @param folder whatever its case, such as `customXml/`
    public void hide(String folder) {
        parts.keySet().removeIf(name -> name.startsWith(key(folder)));
    }

    /// A cursor before the first element of a part; empty when there is no such part.
    public Optional<Xml> xml(String part) throws IOException {
        var entry = parts.get(key(part));
        if (entry == null) return Optional.empty();
        return Optional.of(Xml.of(stream(entry)));
    }

    /// The bytes of a part; empty when there is none or it is larger than allowed.
    public Optional<byte[]> bytes(String part, int most) throws IOException {
        var entry = parts.get(key(part));
        if (entry == null || entry.getSize() > most) return Optional.empty();
        try (var in = stream(entry)) {
            var bytes = in.readNBytes(most);
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        }
    }

    /// What a part points to.
    public Relations relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var name = folder + "_rels/" + part.substring(slash) + ".rels";
        var xml = xml(name);
        if (xml.isEmpty()) return Relations.NONE;
        try (var cursor = xml.get()) {
            return Relations.read(cursor, folder);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Budget.Guarded stream(ZipEntry entry) throws IOException {
        try {
            return budget.guard(zip.getInputStream(entry), entry);
        } catch (EOFException | ZipException e) {
            throw Budget.damaged(entry.getName(), e);
        }
    }

    private void list() throws IOException {
        if (zip.size() > MOST_PARTS) throw new IOException(Words.of("word.file.parts"));
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (escapes(entry.getName())) throw new IOException(Words.of("word.file.outside"));
            if (!entry.isDirectory()) parts.put(key(entry.getName()), entry);
        }
    }

    private void findMain() throws IOException {
        if (!has("[Content_Types].xml")) throw new IOException(Words.of("word.file.other"));
        var target = relations("").ofType("officeDocument");
        main = target.isEmpty() ? "word/document.xml" : target.getFirst();
        if (!has(main)) throw new IOException(Words.of("word.file.other"));
        try (var types = xml("[Content_Types].xml").orElseThrow()) {
            if (!ContentTypes.read(types).of(main).contains("word"))
                throw new IOException(Words.of("word.file.other"));
        }
    }

    private static boolean escapes(String name) {
        var path = name.replace('\\', '/');
        if (path.startsWith("/") || path.contains(":")) return true;
        for (var step : path.split("/")) if (step.equals("..")) return true;
        return false;
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /// Whether the file exists as one; asked first so that the message can say so.
    static void requireFile(Path file) throws IOException {
        if (!Files.isRegularFile(file))
            throw new IOException(Words.of("file.missing", file.getFileName()));
    }
}
