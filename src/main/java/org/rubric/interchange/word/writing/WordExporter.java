package org.rubric.interchange.word.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Placement;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.Exporter;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.interchange.word.archive.Parcel;
import org.rubric.interchange.word.archive.Spaces;
import org.rubric.interchange.word.archive.Ties;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;
import org.rubric.typesetting.Look;

/// Writes a document as Word file (ISO/IEC 29500, transitional): the styles of the sector's
/// templates, numbers as they stand, references as fields. Beside the text it carries its source,
/// so that a file that nobody has changed opens as the very document; see [Source].
///
/// The same document gives the same bytes. An exporter keeps nothing between two files.
public final class WordExporter implements Exporter {
    private static final Wording WORDS = Wording.in("interchange");
    private final Placement placement;

    /// With contents whose pages are not known until Word counts them.
    public WordExporter() {
        this(Placement.NONE);
    }

    /// @param placement of the same document in the same look, for the pages in its contents
    public WordExporter(Placement placement) {
        this.placement = placement;
    }

    @Override
    public List<Finding> write(Document document, Look look, OutputStream out, Progress progress)
            throws IOException {
        var numbering = Numbering.of(document);
        var resolved = Resolution.of(document, numbering).document();
        var material = new Material(resolved, numbering, look, placement::folio);
        var parcel = new Parcel(out);
        write(material, parcel, progress);
        at(progress, 0.8);
        Source.write(document, material, parcel);
        parcel.finish();
        return material.findings();
    }

    /// All but the source.
    static void write(Material material, Parcel parcel, Progress progress) throws IOException {
        at(progress, 0.1);
        text(material, parcel);
        at(progress, 0.6);
        beside(material, parcel);
        pictures(material, parcel);
    }

    private static void at(Progress progress, double part) {
        if (!progress.at(() -> WORDS.of("step.word"), part))
            throw new CancellationException(WORDS.of("cancelled"));
    }

    /// What a reader of the file sees: the parts by which it is known whether somebody changed it.
    static void text(Material material, Parcel parcel) throws IOException {
        boolean comments = Remarks.any(material);
        boolean source = material.sides().isEmpty();
        boolean draft = material.look().finishing().watermark();
        parcel.xml("[Content_Types].xml", out -> ContentTypes.write(comments, source, draft, out));
        parcel.xml("_rels/.rels", WordExporter::packageTies);
        var ties = new Ties();
        ties.part("styles", "styles.xml");
        ties.part("settings", "settings.xml");
        ties.part("numbering", "numbering.xml");
        ties.part("footnotes", "footnotes.xml");
        ties.part("header", "header1.xml");
        ties.part("footer", "footer1.xml");
        ties.part("footer", "footer2.xml");
        if (draft) ties.part("header", "header2.xml");
        if (source) ties.part("customXml", "../customXml/item1.xml");
        if (comments) ties.part("comments", "comments.xml");
        if (comments) ties.part(Threads.TIE, "commentsExtended.xml");
        parcel.xml("word/document.xml", out -> document(material, ties, out));
        parcel.xml("word/_rels/document.xml.rels", ties::write);
        var below = new Ties();
        parcel.xml("word/footnotes.xml", out -> PartWriter.footnotes(material, below, out));
        if (!below.empty()) parcel.xml("word/_rels/footnotes.xml.rels", below::write);
        if (comments) parcel.xml("word/comments.xml", out -> Remarks.write(material, out));
        if (comments) parcel.xml(Threads.PART, out -> Threads.write(material, out));
    }

    private static void document(Material material, Ties ties, Markup out) {
        out.open("w:document", Spaces.ALL).open("w:body");
        var blocks = new BlockWriter(material, out, ties, false);
        new FrontWriter(material, out, blocks).write();
        blocks.all(material.document().body());
        SectionWriter.section(material, false, out);
        out.close().close();
    }

    private static void beside(Material material, Parcel parcel) throws IOException {
        parcel.xml(
                "word/styles.xml",
                out ->
                        StyleWriter.write(
                                material.look(), material.language(), material.counted(), out));
        parcel.xml("word/settings.xml", out -> PartWriter.settings(material, out));
        parcel.xml("word/numbering.xml", PartWriter::numbering);
        parcel.xml("word/header1.xml", out -> Furniture.head(material, out));
        if (material.look().finishing().watermark())
            parcel.xml("word/header2.xml", out -> Furniture.first(material, out));
        parcel.xml("word/footer1.xml", out -> Furniture.foot(material, false, out));
        parcel.xml("word/footer2.xml", out -> Furniture.foot(material, true, out));
        parcel.xml("docProps/core.xml", out -> PartWriter.core(material, out));
        parcel.xml("docProps/app.xml", PartWriter::application);
    }

    private static void packageTies(Markup out) {
        var ties = new Ties();
        ties.part("officeDocument", "word/document.xml");
        ties.part(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        ties.part("extended-properties", "docProps/app.xml");
        ties.write(out);
    }

    private static void pictures(Material material, Parcel parcel) throws IOException {
        for (var plate : material.plates().entrySet()) {
            if (plate.getValue().ending().isEmpty()) {
                material.note(
                        "word.attachment",
                        material.document().id(),
                        WORDS.of("word.left.attachment", plate.getKey()));
                continue;
            }
            parcel.bytes("word/" + plate.getValue().path(), plate.getValue().media().bytes());
            if (plate.getValue().ending().equals("svg"))
                parcel.bytes(
                        "word/" + plate.getValue().fallback(),
                        Fallback.of(plate.getValue().media()));
        }
    }
}
