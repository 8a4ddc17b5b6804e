package org.rubric.desk.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.rubric.document.Document;
import org.rubric.document.Media;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.bundle.Shelf;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.archive.Xml;
import org.rubric.interchange.word.writing.Source;

/// The source in a Word file that another program wrote anew: its pictures have other names there,
/// and are those of the draft.
record Carried(Document draft) implements Shelf {
    private static final int MOST = 128 << 20;

    Optional<Document> in(WordPackage file) throws IOException {
        var whole = Source.before(file);
        return whole.isPresent() ? whole : unpacked(file);
    }

    private Optional<Document> unpacked(WordPackage file) throws IOException {
        var part = file.xml("customXml/item1.xml");
        if (part.isEmpty()) return Optional.empty();
        try (var xml = part.get()) {
            var packed = packed(xml);
            if (packed.isEmpty()) return Optional.empty();
            var bytes = Base64.getMimeDecoder().decode(packed);
            try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                var all = new ByteArrayInputStream(zip.readNBytes(MOST));
                return Optional.of(BundleFormat.beside(this).take(all));
            }
        } catch (IOException | IllegalArgumentException _) {
            // Not ours, or damaged: the draft serves instead.
            return Optional.empty();
        }
    }

    private static String packed(Xml xml) throws IOException {
        var packed = new String[] {""};
        xml.root(
                root -> {
                    if (root.endsWith("rubric"))
                        xml.children(
                                name -> {
                                    if (name.endsWith("source")) packed[0] = xml.text();
                                });
                });
        return packed[0].strip();
    }

    @Override
    public void put(Media media) {}

    @Override
    public Media take(String type, String digest) {
        for (var media : draft.media().values()) if (media.digest().equals(digest)) return media;
        return Media.of(type, new byte[0]);
    }
}
