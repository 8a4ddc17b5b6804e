package org.rubric.interchange.word.writing;

import org.rubric.interchange.word.style.Tags;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Part;
import org.rubric.typesetting.Style;

/// Writes styles.xml: the measures of a look under the names of the sector's templates.
final class StyleWriter {
    private static final String SPACE =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Look look;
    private final Markup out;
    private final boolean numbered;

    private StyleWriter(Look look, Markup out, boolean numbered) {
        this.look = look;
        this.out = out;
        this.numbered = numbered;
    }

    /// @param language of the text
    /// @param numbered whether Word counts the headings
    static void write(Look look, String language, boolean numbered, Markup out) {
        out.open("w:styles", "xmlns:w", SPACE);
        var writer = new StyleWriter(look, out, numbered);
        writer.defaults(language);
        StyleNames.all().forEach(writer::style);
        writer.section();
        writer.characters();
        writer.table();
        out.close();
    }

    private void defaults(String language) {
        out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        font("Times New Roman");
        out.value("w:sz", "24").value("w:szCs", "24");
        var tag = language.isEmpty() ? "en-GB" : language;
        if (Tags.leftward(tag)) out.leaf("w:lang", "w:val", tag, "w:bidi", tag);
        else if (Tags.eastern(tag)) out.leaf("w:lang", "w:val", tag, "w:eastAsia", tag);
        else out.leaf("w:lang", "w:val", tag);
        out.close().close().open("w:pPrDefault").close().close();
    }

    private void style(String name, Part part) {
        boolean normal = part == Part.BODY;
        var id = StyleNames.id(name);
        if (normal) out.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
        else out.open("w:style", "w:type", "paragraph", "w:styleId", id);
        out.value("w:name", name);
        if (!normal) {
            out.value("w:basedOn", "Normal");
            if (passing(part)) out.value("w:next", "Normal");
        }
        out.leaf("w:qFormat");
        var style = look.styles().style(part);
        out.open("w:pPr");
        paragraph(style, part);
        out.close().open("w:rPr");
        letters(style, part);
        out.close().close();
    }

    private void section() {
        var id = StyleNames.id(StyleNames.SECTION);
        out.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        out.value("w:name", StyleNames.SECTION).value("w:basedOn", "Heading1");
        out.value("w:next", "Normal").leaf("w:qFormat").close();
    }

    private static boolean passing(Part part) {
        return outline(part) >= 0 || part == Part.BOLD_TITLE || part == Part.TITLE;
    }

    private static int outline(Part part) {
        if (part == Part.ANNEX_TITLE) return 0;
        int level = part.ordinal() - Part.HEADING_1.ordinal();
        return level >= 0 && level < 6 ? level : -1;
    }

    private void paragraph(Style style, Part part) {
        var keep = style.keep();
        if (keep.next()) out.leaf("w:keepNext");
        if (keep.lines()) out.leaf("w:keepLines");
        if (keep.page()) out.leaf("w:pageBreakBefore");
        int outline = outline(part);
        if (numbered && outline >= 0 && part != Part.ANNEX_TITLE) {
            out.open("w:numPr").value("w:ilvl", "" + outline);
            out.value("w:numId", "1").close();
        }
        if (part == Part.EDITORS_NOTE) box();
        tabs(style, part);
        var spacing = style.spacing();
        out.leaf(
                "w:spacing",
                "w:before",
                twips(spacing.before()),
                "w:after",
                twips(spacing.after()));
        indents(style.indents());
        out.value("w:jc", alignment(style.alignment()));
        if (outline >= 0) out.value("w:outlineLvl", "" + outline);
    }

    private void box() {
        out.open("w:pBdr");
        for (var side : new String[] {"w:top", "w:left", "w:bottom", "w:right"})
            out.leaf(side, "w:val", "single", "w:sz", "4", "w:space", "4", "w:color", "707070");
        out.close();
    }

    private void tabs(Style style, Part part) {
        int measure = (int) Math.round(look.sheet().measure() * 20);
        switch (part) {
            case EQUATION -> stops("center", measure / 2, "right", measure);
            case CONTENTS_1, CONTENTS_2, CONTENTS_3 -> {
                out.open("w:tabs");
                out.leaf("w:tab", "w:val", "left", "w:pos", twips(style.indents().tab()));
                int dots = measure - 851;
                out.leaf("w:tab", "w:val", "left", "w:leader", "dot", "w:pos", "" + dots);
                out.leaf("w:tab", "w:val", "right", "w:pos", "" + measure).close();
            }
            case WHERE -> stops("right", 1814, "left", 1985);
            case IMPRINT -> stops("center", measure / 2, "right", measure);
            default -> {
                if (style.indents().first() < 0) {
                    out.open("w:tabs");
                    out.leaf("w:tab", "w:val", "left", "w:pos", twips(style.indents().tab()));
                    out.close();
                }
            }
        }
    }

    private void stops(String one, int first, String other, int second) {
        out.open("w:tabs").leaf("w:tab", "w:val", one, "w:pos", "" + first);
        out.leaf("w:tab", "w:val", other, "w:pos", "" + second).close();
    }

    private void indents(Style.Indents indents) {
        double first = indents.first();
        out.leaf(
                "w:ind",
                "w:left",
                twips(indents.left()),
                "w:right",
                twips(indents.right()),
                first < 0 ? "w:hanging" : "w:firstLine",
                twips(Math.abs(first)));
    }

    private static String alignment(Style.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }

    private void letters(Style style, Part part) {
        var cut = style.cut();
        switch (cut.family()) {
            case SERIF -> {}
            case SANS -> font("Arial");
            case MONO -> font("Courier New");
        }
        // Said of every style: each is based on Normal, and Word's own switch off what is below.
        if (cut.bold()) out.leaf("w:b").leaf("w:bCs");
        if (cut.italic()) out.leaf("w:i").leaf("w:iCs");
        int colour = part == Part.COVER_UNION ? 0x808080 : cut.colour();
        if (colour != 0) out.value("w:color", "%06X".formatted(colour));
        if (part == Part.COVER_UNION) out.value("w:spacing", "100");
        if (part == Part.COVER_NAME) out.value("w:spacing", "40");
        var size = String.valueOf(Math.round(cut.size() * 2));
        out.value("w:sz", size).value("w:szCs", size);
    }

    private void font(String name) {
        out.leaf("w:rFonts", "w:ascii", name, "w:hAnsi", name, "w:cs", name);
    }

    private void characters() {
        character("Footnote_reference", "footnote reference");
        out.value("w:position", "6").value("w:sz", "18").close().close();
        character("Hyperlink", "Hyperlink");
        out.value("w:color", "0000FF").value("w:u", "single").close().close();
        character("Annotation_reference", "annotation reference");
        out.value("w:sz", "16").close().close();
    }

    private void character(String id, String name) {
        out.open("w:style", "w:type", "character", "w:styleId", id.replace("_", ""));
        out.value("w:name", name).open("w:rPr");
    }

    private void table() {
        out.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        out.value("w:name", "Normal Table").open("w:tblPr").open("w:tblCellMar");
        for (var side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
            boolean across = side.equals("w:left") || side.equals("w:right");
            out.leaf(side, "w:w", across ? "108" : "0", "w:type", "dxa");
        }
        out.close().close().close();
    }

    /// Twips of points.
    static String twips(double points) {
        return String.valueOf(Math.round(points * 20));
    }
}
