package org.rubric.interchange.word.writing;

import org.rubric.document.Block;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.interchange.word.archive.Spaces;
import org.rubric.interchange.word.archive.Ties;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Part;

/// Writes the small parts of the file: footnotes, settings, numbering, properties.
final class PartWriter {
    private static final String W = Spaces.ALL[1];
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private PartWriter() {}

    static void footnotes(Material material, Ties ties, Markup out) {
        out.open("w:footnotes", Spaces.ALL);
        separator("-1", "separator", "w:separator", out);
        separator("0", "continuationSeparator", "w:continuationSeparator", out);
        var blocks = new BlockWriter(material, out, ties, true);
        for (var note : material.document().apparatus().footnotes()) {
            var number = material.notes().get(note.id());
            out.open("w:footnote", "w:id", "" + number);
            blocks.paragraphs().within(Part.FOOTNOTE, "");
            blocks.changes().around(note, () -> footnote(material, note, blocks, out));
            out.close();
        }
        out.close();
    }

    private static void footnote(
            Material material, Block.Footnote note, BlockWriter blocks, Markup out) {
        mark(material, note, blocks, out);
        blocks.all(note.body());
    }

    /// The note's number stands in a line of its own only where no plain paragraph follows.
    private static void mark(
            Material material, Block.Footnote note, BlockWriter blocks, Markup out) {
        blocks.paragraphs().lead(() -> reference(material, note, out));
        if (note.body().isEmpty() || !(note.body().getFirst() instanceof Block.Paragraph)) {
            blocks.paragraphs().open(Part.BODY);
            blocks.paragraphs().close();
        }
    }

    private static void reference(Material material, Block.Footnote note, Markup out) {
        out.open("w:r").open("w:rPr").value("w:rStyle", "Footnotereference").close();
        var label = material.side().standing(note.id());
        boolean own = !label.isEmpty() && !label.matches("\\d+");
        if (own) out.open("w:t").text(label).close();
        else out.leaf("w:footnoteRef");
        out.close().open("w:r").leaf("w:tab").close();
    }

    private static void separator(String id, String type, String mark, Markup out) {
        out.open("w:footnote", "w:type", type, "w:id", id).open("w:p").open("w:r");
        out.leaf(mark).close().close().close();
    }

    /// Changes are not recorded: who wants that switches it on. The mode is the templates' own:
    /// page numbers of contents stand beyond the indent of their lines, which later ones do not
    /// allow everywhere.
    static void settings(Material material, Markup out) {
        out.open("w:settings", "xmlns:w", W);
        out.value("w:defaultTabStop", "567");
        if (material.look().form() == Look.Form.PUBLISHED) out.leaf("w:evenAndOddHeaders");
        out.value("w:characterSpacingControl", "doNotCompress");
        out.open("w:footnotePr").leaf("w:footnote", "w:id", "-1").leaf("w:footnote", "w:id", "0");
        out.close().open("w:compat");
        out.leaf(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "14");
        out.close().close();
    }

    /// The counting of headings, which the contribution's template leaves to Word.
    static void numbering(Markup out) {
        out.open("w:numbering", "xmlns:w", W);
        out.open("w:abstractNum", "w:abstractNumId", "0");
        out.value("w:multiLevelType", "multilevel");
        var pattern = new StringBuilder();
        for (int level = 0; level < 6; level++) {
            pattern.append(level == 0 ? "%" : ".%").append(level + 1);
            out.open("w:lvl", "w:ilvl", "" + level).value("w:start", "1");
            out.value("w:numFmt", "decimal");
            out.value("w:pStyle", StyleNames.id(Part.named("heading-" + (level + 1))));
            out.value("w:lvlText", pattern.toString()).value("w:lvlJc", "left").close();
        }
        out.close();
        out.open("w:num", "w:numId", "1").value("w:abstractNumId", "0").close().close();
    }

    static void core(Material material, Markup out) {
        var front = material.now().document().front();
        out.open(
                "cp:coreProperties",
                "xmlns:cp",
                CORE,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/");
        property("dc:title", front.identity().title(), out);
        property("dc:creator", creator(material), out);
        property("cp:keywords", String.join(", ", front.overview().keywords()), out);
        property("dc:language", material.language(), out);
        out.close();
    }

    private static String creator(Material material) {
        var front = material.now().document().front();
        if (!front.header().source().isEmpty()) return front.header().source();
        return material.look().form() == Look.Form.PUBLISHED ? "ITU-T" : "";
    }

    private static void property(String name, String words, Markup out) {
        if (!words.isEmpty()) out.open(name).text(words).close();
    }

    static void application(Markup out) {
        out.open(
                "Properties",
                "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        out.open("Application").text("Rubric").close().close();
    }
}
