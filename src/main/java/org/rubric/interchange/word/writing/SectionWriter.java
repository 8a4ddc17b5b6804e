package org.rubric.interchange.word.writing;

import org.rubric.interchange.word.archive.Markup;
import org.rubric.typesetting.Look;

/// Writes what a section's pages are like: paper, margins, running heads.
final class SectionWriter {
    private SectionWriter() {}

    /// A paragraph that ends a section of pages.
    static void paragraph(Material material, boolean turned, Markup out) {
        out.open("w:p").open("w:pPr");
        section(material, turned, out);
        out.close().close();
    }

    /// A paragraph that ends the cover.
    static void cover(Material material, Markup out) {
        out.open("w:p").open("w:pPr").open("w:sectPr");
        if (material.look().finishing().watermark()) marked(out);
        size(Look.FRONT, false, out);
        margins(Look.FRONT, out);
        out.close().close().close();
    }

    static void section(Material material, boolean turned, Markup out) {
        var sheet = turned ? material.look().sheet().turned() : material.look().sheet();
        out.open("w:sectPr");
        boolean published = material.look().form() == Look.Form.PUBLISHED;
        boolean draft = material.look().finishing().watermark();
        if (published) {
            if (draft) marked(out);
            out.leaf("w:footerReference", "w:type", "even", "r:id", "rId" + Furniture.FOOT_EVEN);
            out.leaf("w:footerReference", "w:type", "default", "r:id", "rId" + Furniture.FOOT_ODD);
        } else {
            if (draft) head("first", Furniture.HEAD_FIRST, out);
            head("default", Furniture.HEAD, out);
        }
        if (turned) out.value("w:type", "nextPage");
        size(sheet, turned, out);
        margins(sheet, out);
        if (material.look().finishing().lineNumbers())
            out.leaf("w:lnNumType", "w:countBy", "1", "w:restart", "newPage");
        if (!published && !turned) out.leaf("w:titlePg");
        out.close();
    }

    /// Every page of a text that is published has the mark, odd or even.
    private static void marked(Markup out) {
        head("even", Furniture.HEAD, out);
        head("default", Furniture.HEAD, out);
    }

    private static void head(String pages, int part, Markup out) {
        out.leaf("w:headerReference", "w:type", pages, "r:id", "rId" + part);
    }

    private static void size(Look.Sheet sheet, boolean turned, Markup out) {
        var wide = StyleWriter.twips(sheet.width());
        var high = StyleWriter.twips(sheet.height());
        if (turned) out.leaf("w:pgSz", "w:w", wide, "w:h", high, "w:orient", "landscape");
        else out.leaf("w:pgSz", "w:w", wide, "w:h", high);
    }

    private static void margins(Look.Sheet sheet, Markup out) {
        var margin = StyleWriter.twips(sheet.margin());
        out.leaf(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                StyleWriter.twips(sheet.head()),
                "w:footer",
                StyleWriter.twips(sheet.foot()),
                "w:gutter",
                "0");
    }
}
