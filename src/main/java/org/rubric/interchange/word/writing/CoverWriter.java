package org.rubric.interchange.word.writing;

import java.util.List;
import java.util.function.Function;
import org.rubric.document.Document;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.typesetting.Part;
import org.rubric.typesetting.furniture.PublishedName;

/// Writes the cover of a published text on the grid of seven rows that it has on the page too, in a
/// section of its own without running feet. Artwork and emblem are the Union's: their columns are
/// left free.
final class CoverWriter {
    /// Of the columns and the rows, in twips.
    private static final List<Integer> WIDTHS = List.of(1418, 10, 2520, 2029, 3971);

    private static final int UNION = 1418;
    private static final int EMPTY = 992;
    private static final int SECTOR = 974;
    private static final int SERIES = 3402;
    private static final int TITLE = 4536;
    private static final int LINE = 1418;
    private static final String RULE = "12";

    private final Material material;
    private final Markup out;
    private final ParagraphWriter paragraphs;

    CoverWriter(Material material, Markup out, BlockWriter blocks) {
        this.material = material;
        this.out = out;
        this.paragraphs = blocks.paragraphs();
    }

    void write() {
        open();
        row(UNION);
        cell(0, 1, "", false);
        cell(1, 4, "center", false, new Said(Part.COVER_UNION, _ -> say("union")));
        out.close();
        row(EMPTY);
        cell(0, 5, "", false);
        out.close();
        row(0);
        cell(0, 2, "", false);
        cell(2, 1, "", false, new Said(Part.COVER_NAME, _ -> say("sector").replace('\u2011', '-')));
        cell(3, 2, "", false, new Said(Part.COVER_NUMBER, document -> name(document).number()));
        out.close();
        row(SECTOR);
        cell(0, 2, "", false);
        cell(2, 2, "", false, new Said(Part.COVER_SECTOR, _ -> say("cover.sector")));
        cell(
                4,
                1,
                "",
                false,
                new Said(Part.COVER_DATE, document -> name(document).addition()),
                new Said(Part.COVER_DATE, document -> name(document).date()));
        out.close();
        row(SERIES);
        cell(0, 1, "", false);
        cell(
                1,
                4,
                "bottom",
                true,
                new Said(Part.COVER_SERIES, document -> document.front().identity().series()));
        out.close();
        wide(TITLE, "", document -> name(document).title(), Part.COVER_TITLE);
        wide(LINE, "bottom", document -> name(document).line(), Part.COVER_LINE);
        out.close();
        SectionWriter.cover(material, out);
    }

    /// A paragraph that both versions of a redline may say differently.
    private record Said(Part part, Function<Document, String> words) {}

    private static PublishedName name(Document document) {
        return PublishedName.of(document);
    }

    private String say(String phrase) {
        return material.phrases().say(phrase).replace('|', '\n');
    }

    private void wide(int height, String at, Function<Document, String> words, Part part) {
        row(height);
        cell(0, 1, "", false);
        cell(1, 4, at, false, new Said(part, words));
        out.close();
    }

    private void open() {
        int all = WIDTHS.stream().mapToInt(Integer::intValue).sum();
        out.open("w:tbl").open("w:tblPr");
        out.leaf("w:tblW", "w:w", "" + all, "w:type", "dxa");
        out.leaf("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        for (var width : WIDTHS) out.leaf("w:gridCol", "w:w", "" + width);
        out.close();
    }

    private void row(int height) {
        out.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        if (height > 0) out.leaf("w:trHeight", "w:val", "" + height, "w:hRule", "atLeast");
        out.close();
    }

    private void cell(int from, int span, String at, boolean ruled, Said... lines) {
        int width = WIDTHS.subList(from, from + span).stream().mapToInt(w -> w).sum();
        out.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + width, "w:type", "dxa");
        if (span > 1) out.value("w:gridSpan", "" + span);
        if (ruled) {
            out.open("w:tcBorders");
            out.leaf(
                    "w:bottom", "w:val", "single", "w:sz", RULE, "w:space", "0", "w:color", "auto");
            out.close();
        }
        if (!at.isEmpty()) out.value("w:vAlign", at);
        out.close();
        for (var line : lines) paragraph(line);
        // An empty line stands between the series and the rule.
        if (lines.length == 0 || ruled) out.open("w:p").close();
        out.close();
    }

    private void paragraph(Said line) {
        paragraphs.open(line.part());
        paragraphs.runs().told(side -> line.words().apply(side.document()));
        paragraphs.close();
    }
}
