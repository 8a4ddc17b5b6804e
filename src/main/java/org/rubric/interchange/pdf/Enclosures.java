package org.rubric.interchange.pdf;

import org.rubric.interchange.wording.Words;
import org.rubric.interchange.pdf.file.Deflate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.rubric.document.Media;
import org.rubric.drawing.formula.MathMl;
import org.rubric.typesetting.Element;

/// Files within the file: what the whole document carries, and each formula as MathML beside its
/// element (ISO 19005-3, 6.8). The same content is stored once.
final class Enclosures {
    private static final COSName FILESPEC = COSName.getPDFName("Filespec");
    private static final COSName UF = COSName.getPDFName("UF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFile");
    static final COSName AF = COSName.getPDFName("AF");

    private final COSDocument document;
    private final boolean open;
    private final TreeMap<String, COSBase> files = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();
    private final COSArray associated = new COSArray();
    private final Map<String, COSDictionary> formulas = new HashMap<>();

    Enclosures(COSDocument document, Edition edition) throws IOException {
        this.document = document;
        this.open = edition.standard().attaches();
        if (!open) return;
        for (var attachment : edition.attachments()) {
            var file = file(attachment, free(attachment.name()));
            files.put(String.format(Locale.ROOT, "%03d", files.size()), file);
            associated.add(file);
        }
    }

    /// Adds what belongs to the catalogue.
    void declare(COSDictionary catalogue, COSDictionary names) {
        if (files.isEmpty()) return;
        names.setItem(COSName.getPDFName("EmbeddedFiles"), KeyedTree.ofNames(files));
        catalogue.setItem(AF, associated);
    }

    /// Sets a formula's MathML beside its element.
    ///
    /// @param display on a line of its own
    void formula(Element element, boolean display, COSDictionary node) throws IOException {
        var latex = element.attributes().actual();
        if (!open || latex.isEmpty()) return;
        var markup = MathMl.of(latex, element.attributes().alternative(), display);
        var file = formulas.get(markup);
        if (file == null) {
            var content =
                    Media.of("application/mathml+xml", markup.getBytes(StandardCharsets.UTF_8));
            var name = "formula-" + (formulas.size() + 1) + ".mml";
            file =
                    file(
                            new Attachment(
                                    name,
                                    Words.of("pdf.formula"),
                                    Attachment.Relation.SUPPLEMENT,
                                    content),
                            name);
            formulas.put(markup, file);
        }
        var beside = new COSArray();
        beside.setDirect(true);
        beside.add(file);
        node.setItem(AF, beside);
    }

    private COSDictionary file(Attachment attachment, String name) throws IOException {
        var content = attachment.content();
        var stream = document.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(Deflate.bytes(content.bytes()));
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        stream.setItem(COSName.TYPE, EMBEDDED);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName(content.type()));
        var size = new COSDictionary();
        size.setDirect(true);
        size.setInt(COSName.SIZE, content.size());
        stream.setItem(COSName.PARAMS, size);
        var embedded = new COSDictionary();
        embedded.setDirect(true);
        embedded.setItem(COSName.F, stream);
        embedded.setItem(UF, stream);
        var file = new COSDictionary();
        file.setItem(COSName.TYPE, FILESPEC);
        file.setString(COSName.F, name);
        file.setString(UF, name);
        file.setString(COSName.DESC, attachment.description());
        file.setItem(RELATIONSHIP, COSName.getPDFName(attachment.relation().word()));
        file.setItem(COSName.EF, embedded);
        return file;
    }

    /// A name without a folder that no other attachment has.
    private String free(String wanted) {
        var bare = wanted.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", "-").strip();
        if (bare.isEmpty()) bare = "file";
        int point = bare.lastIndexOf('.') > 0 ? bare.lastIndexOf('.') : bare.length();
        var name = bare;
        for (int i = 2; !taken.add(name); i++)
            name = bare.substring(0, point) + "-" + i + bare.substring(point);
        return name;
    }
}
