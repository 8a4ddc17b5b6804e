package org.rubric.interchange.word.writing;

import java.util.List;
import java.util.Map;
import org.rubric.document.Marks.Style;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Part;
import org.rubric.typesetting.furniture.Form;

/// Writes the header table of a meeting document and its abstract: the same form and the same facts
/// as on the page.
final class MastheadWriter {
    private static final Map<Look.Form, String> FORMS =
            Map.of(
                    Look.Form.DRAFT, "masthead-td",
                    Look.Form.REPORT, "masthead-report",
                    Look.Form.CONTRIBUTION, "masthead-contribution",
                    Look.Form.LIAISON, "masthead-liaison");

    private final Material material;
    private final Markup out;
    private final BlockWriter blocks;

    MastheadWriter(Material material, Markup out, BlockWriter blocks) {
        this.material = material;
        this.out = out;
        this.blocks = blocks;
    }

    void write() {
        var form = Form.named(FORMS.get(material.look().form()));
        open(form.widths());
        var reaching = new int[form.widths().size()];
        var spans = new int[form.widths().size()];
        var rows = PairedRow.of(material, form);
        for (int i = 0; i < rows.size(); i++) {
            double below = i + 1 < rows.size() ? rows.get(i + 1).row().above() : form.closing();
            var pair = rows.get(i);
            material.either(
                    side -> pair.of(side == material.now()).isPresent(),
                    () -> row(pair, below, form.widths(), reaching, spans));
        }
        out.close();
        gap();
    }

    private void row(
            PairedRow pair, double below, List<Integer> widths, int[] reaching, int[] spans) {
        var row = pair.row();
        out.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        out.leaf("w:trHeight", "w:val", "357").close();
        int column = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            column = goOn(column, row.above(), below, widths, reaching, spans);
            int span = Math.min(cell.columns(), widths.size() - column);
            begin(column, span, row.above(), below, widths, cell.rows() > 1 ? "restart" : "");
            paragraphs(pair, i);
            out.close();
            reaching[column] = cell.rows() - 1;
            spans[column] = span;
            column += span;
        }
        goOn(column, row.above(), below, widths, reaching, spans);
        out.close();
    }

    /// Cells of rows above that reach into this one.
    private int goOn(
            int from,
            double above,
            double below,
            List<Integer> widths,
            int[] reaching,
            int[] spans) {
        int column = from;
        while (column < widths.size() && reaching[column] > 0) {
            reaching[column]--;
            begin(column, spans[column], above, below, widths, "continue");
            out.open("w:p").close().close();
            column += spans[column];
        }
        return column;
    }

    private void begin(
            int column, int span, double above, double below, List<Integer> widths, String merge) {
        int width = 0;
        for (int i = column; i < column + span; i++) width += widths.get(i);
        out.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + width, "w:type", "dxa");
        if (span > 1) out.value("w:gridSpan", "" + span);
        if (!merge.isEmpty()) out.value("w:vMerge", merge);
        if (above > 0 || below > 0) {
            out.open("w:tcBorders");
            if (above > 0) rule("w:top", above);
            if (below > 0) rule("w:bottom", below);
            out.close();
        }
        out.close();
    }

    private void rule(String side, double points) {
        var size = String.valueOf(Math.round(points * 8));
        out.leaf(side, "w:val", "single", "w:sz", size, "w:space", "0", "w:color", "auto");
    }

    /// What stands in a cell, line by line.
    private void paragraphs(PairedRow pair, int cell) {
        for (int i = 0; i < pair.lines(cell); i++) {
            int line = i;
            material.either(
                    side -> pair.words(side == material.now(), cell, line).isPresent(),
                    () -> paragraph(pair, cell, line));
        }
    }

    private void paragraph(PairedRow pair, int cell, int line) {
        var words = pair.words(material.ink().isNewer(), cell, line);
        var part = words.or(() -> pair.words(false, cell, line)).orElseThrow().part();
        blocks.paragraphs().open(part);
        blocks.paragraphs()
                .runs()
                .told(
                        side ->
                                pair.words(side == material.now(), cell, line)
                                        .map(Form.Words::words)
                                        .orElse(""));
        blocks.paragraphs().close();
    }

    private void paragraph(Form.Words words) {
        blocks.paragraphs().open(words.part());
        blocks.paragraphs().runs().words(words.words());
        blocks.paragraphs().close();
    }

    /// The abstract, its label beside it.
    ///
    /// @param blank whether there is none: a visible blank
    void overview(boolean blank, Runnable words) {
        boolean contribution = material.look().form() == Look.Form.CONTRIBUTION;
        var widths = contribution ? List.of(1418, 8222) : List.of(1588, 8051);
        open(widths);
        out.open("w:tr");
        begin(0, 1, 0, 0, widths, "");
        abstractLabel();
        out.close();
        begin(1, 1, 0, 0, widths, "");
        if (blank) out.open("w:p").close();
        else words.run();
        out.close().close().close();
        gap();
    }

    /// On the line of the words beside it, which stand as in the body.
    private void abstractLabel() {
        blocks.paragraphs().open(Part.BODY);
        blocks.paragraphs().runs().words(material.phrases().say("header.abstract"), Style.BOLD);
        blocks.paragraphs().close();
    }

    private void open(List<Integer> widths) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        out.open("w:tbl").open("w:tblPr");
        out.leaf("w:tblW", "w:w", "" + all, "w:type", "dxa").value("w:jc", "center");
        out.leaf("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        out.leaf("w:left", "w:w", "57", "w:type", "dxa");
        out.leaf("w:right", "w:w", "57", "w:type", "dxa").close().close();
        out.open("w:tblGrid");
        for (var width : widths) out.leaf("w:gridCol", "w:w", "" + width);
        out.close();
    }

    private void gap() {
        out.open("w:p").close();
    }
}
