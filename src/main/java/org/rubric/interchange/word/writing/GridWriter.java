package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.typesetting.Part;

/// Writes tables (ISO/IEC 29500-1, 17.4): merged cells as `gridSpan` and `vMerge`, header rows that
/// repeat, notes in a last row across.
final class GridWriter {
    private static final Wording WORDS = Wording.in("interchange");
    private static final int MOST_COLUMNS = 63;

    private final Material material;
    private final Markup out;
    private final ParagraphWriter paragraphs;
    private final BlockWriter blocks;
    private int nested;

    GridWriter(Material material, Markup out, ParagraphWriter paragraphs, BlockWriter blocks) {
        this.material = material;
        this.out = out;
        this.paragraphs = paragraphs;
        this.blocks = blocks;
    }

    /// On a page of its own that is turned, where the table asks for it.
    void turned(Table table, Runnable content) {
        boolean turn = table.frame().landscape() && nested == 0;
        if (turn) SectionWriter.paragraph(material, false, out);
        content.run();
        if (turn) SectionWriter.paragraph(material, true, out);
    }

    /// @param marked whether the bookmark of the table is still to be written
    void table(Table table, boolean marked) {
        var places = Places.of(table.rows());
        var widths = widths(table.frame().widths(), places.columns());
        boolean layout = table.frame().use() == Table.Use.LAYOUT;
        open(widths, layout);
        nested++;
        for (int i = 0; i < places.rows().size(); i++) {
            boolean header = i < table.frame().headerRows();
            boolean first = i == 0 && marked;
            var row = places.rows().get(i);
            Runnable mark =
                    () -> {
                        if (first) paragraphs.runs().bookmark(table.id(), () -> {});
                    };
            blocks.changes().around(table.rows().get(i), () -> row(row, widths, header, mark));
        }
        if (places.rows().isEmpty()) blank(widths);
        if (!table.notes().isEmpty())
            material.either(side -> hasNotes(table, side), () -> notes(table.notes(), widths));
        nested--;
        out.close();
        // Two tables in a row would become one.
        if (nested == 0) gap();
    }

    private static boolean hasNotes(Table table, Side side) {
        return side.itself(table).orElse(table) instanceof Table own && !own.notes().isEmpty();
    }

    private void gap() {
        out.open("w:p").open("w:pPr");
        out.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "120");
        out.open("w:rPr").value("w:sz", "8").close().close().close();
    }

    private void open(List<Integer> widths, boolean layout) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        out.open("w:tbl").open("w:tblPr");
        out.leaf("w:tblW", "w:w", "" + all, "w:type", "dxa").value("w:jc", "center");
        if (!layout) borders();
        out.leaf("w:tblLayout", "w:type", "fixed");
        out.close().open("w:tblGrid");
        for (var width : widths) out.leaf("w:gridCol", "w:w", "" + width);
        out.close();
    }

    private void borders() {
        out.open("w:tblBorders");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV"))
            out.leaf(
                    "w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        out.close();
    }

    private void row(
            List<Places.Place> places, List<Integer> widths, boolean header, Runnable mark) {
        out.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        if (header) out.leaf("w:tblHeader");
        out.close();
        var first = mark;
        for (var place : places) {
            var begins = first;
            Runnable cell = () -> cell(place, widths, header, begins);
            if (place.cell().isEmpty()) cell.run();
            else blocks.changes().around(place.cell().get(), cell);
            first = () -> {};
        }
        if (places.isEmpty()) cell(Places.Place.EMPTY, widths, header, first);
        out.close();
    }

    private void cell(Places.Place place, List<Integer> widths, boolean header, Runnable mark) {
        int width = 0;
        for (int i = place.column(); i < place.column() + place.span() && i < widths.size(); i++)
            width += widths.get(i);
        out.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + width, "w:type", "dxa");
        if (place.span() > 1) out.value("w:gridSpan", "" + place.span());
        if (place.merge() == Places.Merge.BEGINS) out.value("w:vMerge", "restart");
        if (place.merge() == Places.Merge.GOES_ON) out.leaf("w:vMerge");
        out.close();
        if (place.cell().isPresent() && place.merge() != Places.Merge.GOES_ON)
            content(place.cell().get(), header, mark);
        else out.open("w:p").close();
        out.close();
    }

    private void content(Cell cell, boolean header, Runnable mark) {
        var before = paragraphs.within();
        var side = paragraphs.alignment();
        boolean head = header || cell.header();
        paragraphs.within(head ? Part.TABLE_HEAD : Part.TABLE_TEXT, side(cell, head));
        // Between a cell and a first paragraph that went, a bookmark ends LibreOffice.
        paragraphs.lead(mark);
        blocks.all(cell.body());
        // A cell ends in a paragraph.
        if (cell.body().isEmpty() || !paragraph(cell.body().getLast())) {
            paragraphs.open(Part.BODY);
            paragraphs.close();
        }
        paragraphs.within(before, side);
    }

    private static boolean paragraph(Block block) {
        return switch (block) {
            case Block.Paragraph _,
                    Block.Line _,
                    Block.Item _,
                    Block.Note _,
                    Block.Example _,
                    Block.Code _,
                    Block.EditorsNote _,
                    Block.Requirement _,
                    Block.Abbreviation _,
                    Block.Reference _ ->
                    true;
            default -> false;
        };
    }

    private static String side(Cell cell, boolean head) {
        return switch (cell.alignment()) {
            case LEFT -> head ? "left" : "";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    private void blank(List<Integer> widths) {
        row(
                List.of(new Places.Place(0, widths.size(), Places.Merge.NONE)),
                widths,
                false,
                () -> {});
    }

    private void notes(List<Block> notes, List<Integer> widths) {
        out.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        out.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + all, "w:type", "dxa");
        if (widths.size() > 1) out.value("w:gridSpan", "" + widths.size());
        out.close();
        var before = paragraphs.within();
        var side = paragraphs.alignment();
        paragraphs.within(Part.TABLE_NOTE, "");
        blocks.all(notes);
        if (!paragraph(notes.getLast())) {
            paragraphs.open(Part.BODY);
            paragraphs.close();
        }
        paragraphs.within(before, side);
        out.close().close();
    }

    /// Of every column, together no wider than the text unless the document says so.
    private List<Integer> widths(List<Integer> said, int columns) {
        if (columns > MOST_COLUMNS && nested == 0)
            material.note("word.columns", material.document().id(), WORDS.of("word.left.columns"));
        if (said.size() == columns && said.stream().allMatch(w -> w > 0 && w < 31_680)) return said;
        int each = Math.max(1, material.measure() / Math.max(1, columns) / (1 + nested));
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < columns; i++) widths.add(each);
        return widths;
    }
}
