package org.rubric.interchange.word.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipInputStream;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Media;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.bundle.Shelf;
import org.rubric.interchange.word.archive.Parcel;
import org.rubric.interchange.word.archive.Ties;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.archive.Xml;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;
import org.rubric.typesetting.Look;

/// The source that a Word file of ours carries as custom XML, so that what Word has no word for is
/// not lost. It is believed only as far as it says what a reader of the file sees: written again,
/// it must give the text of the file letter for letter. A text that somebody changed in Word is
/// read as any other.
public final class Source {
    private static final Wording WORDS = Wording.in("interchange");
    private static final String PART = "customXml/item1.xml";
    private static final String SPACE = "urn:rubric:source:1";
    private static final String DATA =
            "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    private static final int MOST = 128 << 20;

    private Source() {}

    /// @param document as it is, not resolved
    static void write(Document document, Material material, Parcel parcel) throws IOException {
        var packed = packed(document, material);
        if (packed.isEmpty())
            material.warn("word.source", document.id(), WORDS.of("word.left.source"));
        var shelved = new HashMap<String, String>();
        for (var plate : material.plates().values())
            if (!plate.ending().isEmpty())
                shelved.putIfAbsent(plate.media().digest(), "word/" + plate.path());
        parcel.xml(
                PART,
                out -> {
                    out.open("rubric", "xmlns", SPACE, "look", material.look().name());
                    shelved.entrySet().stream()
                            .sorted(Map.Entry.comparingByValue())
                            .forEach(
                                    e ->
                                            out.leaf(
                                                    "media",
                                                    "digest",
                                                    e.getKey(),
                                                    "part",
                                                    e.getValue()));
                    material.told()
                            .forEach(
                                    (id, folio) ->
                                            out.leaf("page", "of", id.value(), "folio", folio));
                    out.open("source").text(packed).close().close();
                });
        parcel.xml(
                "customXml/itemProps1.xml",
                out -> {
                    out.open(
                            "ds:datastoreItem",
                            "ds:itemID",
                            "{7B1F0C52-5A0E-4E0B-9C55-2B0C7A3E51D1}",
                            "xmlns:ds",
                            DATA);
                    out.open("ds:schemaRefs").leaf("ds:schemaRef", "ds:uri", SPACE).close();
                    out.close();
                });
        var ties = new Ties();
        ties.part("customXmlProps", "itemProps1.xml");
        parcel.xml("customXml/_rels/item1.xml.rels", ties::write);
    }

    private static String packed(Document document, Material material) {
        var kept = new HashMap<String, Media>();
        document.media()
                .forEach(
                        (name, media) -> {
                            if (material.plate(name).filter(p -> !p.ending().isEmpty()).isPresent())
                                kept.put(name, media);
                        });
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            BundleFormat.beside(new Parts(Map.of(), Optional.empty()))
                    .put(document.withMedia(kept), zip);
        } catch (IOException e) {
            // Nothing but the document itself can be at fault: the bytes go to memory.
            return "";
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /// The document of which the file is the faithful picture; empty: the file has none, or its
    /// text is another.
    public static Optional<Document> of(WordPackage file) throws IOException {
        var found = found(file);
        var look = Look.named(found.look);
        if (look.isEmpty() || found.source.isEmpty()) return Optional.empty();
        try {
            var document = unpacked(found, file);
            return same(document, look.get(), found, file)
                    ? Optional.of(document)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // Not ours, or damaged: what the reader sees counts.
            return Optional.empty();
        }
    }

    /// The document that the file was written from, whatever became of its text since; empty: the
    /// file has none. Not to be shown: it may say what the page does not.
    public static Optional<Document> before(WordPackage file) throws IOException {
        var found = found(file);
        if (found.source.isEmpty()) return Optional.empty();
        try {
            return Optional.of(unpacked(found, file));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Found found(WordPackage file) throws IOException {
        var found = new Found();
        var xml = file.xml(PART);
        if (xml.isEmpty()) return found;
        try (var cursor = xml.get()) {
            cursor.root(name -> found.read(name, cursor));
            return found;
        } catch (IOException e) {
            return new Found();
        }
    }

    private static final class Found {
        private final Map<String, String> parts = new HashMap<>();
        private final Map<String, String> folios = new HashMap<>();
        private String look = "";
        private String source = "";

        void read(String root, Xml xml) throws IOException {
            if (!root.endsWith("rubric")) return;
            look = xml.attribute("look");
            xml.children(
                    name -> {
                        if (name.endsWith("media"))
                            parts.put(xml.attribute("digest"), xml.attribute("part"));
                        if (name.endsWith("page"))
                            folios.put(xml.attribute("of"), xml.attribute("folio"));
                        if (name.endsWith("source")) source = xml.text();
                    });
        }
    }

    private static Document unpacked(Found found, WordPackage file) throws IOException {
        var bytes = Base64.getDecoder().decode(found.source.strip());
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            var all = zip.readNBytes(MOST);
            return BundleFormat.beside(new Parts(found.parts, Optional.of(file)))
                    .take(new ByteArrayInputStream(all));
        }
    }

    /// Pictures are parts of the file, by digest.
    private record Parts(Map<String, String> parts, Optional<WordPackage> file) implements Shelf {
        @Override
        public void put(Media media) {}

        @Override
        public Media take(String type, String digest) throws IOException {
            var bytes = file.orElseThrow().bytes(parts.getOrDefault(digest, ""), MOST);
            var media = Media.of(type, bytes.orElseThrow(() -> new IOException("No " + digest)));
            if (!media.digest().equals(digest)) throw new IOException("Another picture");
            return media;
        }
    }

    private static boolean same(Document document, Look look, Found found, WordPackage file)
            throws IOException {
        var numbering = Numbering.of(document);
        var resolved = Resolution.of(document, numbering).document();
        var again = new ByteArrayOutputStream();
        var parcel = new Parcel(again);
        Function<Id, String> folios = id -> found.folios.getOrDefault(id.value(), "");
        WordExporter.text(new Material(resolved, numbering, look, folios), parcel);
        parcel.finish();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(again.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var stands = file.bytes(entry.getName(), MOST);
                if (stands.isEmpty() || !Arrays.equals(stands.get(), zip.readAllBytes()))
                    return false;
            }
        }
        return true;
    }
}
