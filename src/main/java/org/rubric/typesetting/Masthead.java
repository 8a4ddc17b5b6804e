package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;
import org.rubric.numbering.Phrases;
import org.rubric.typesetting.furniture.Facts;
import org.rubric.typesetting.furniture.Form;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Stick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The header table of a meeting document: the form of its look filled in, below it the abstract.
/// What is not known stays as a visible blank.
final class Masthead {
    /// No block of a document has such a name: the header is made, not written.
    private static final Id ROOT = FrontSetter.MADE;

    /// Margin at the sides of a cell, and the least height of a row, in points.
    private static final double PADDING = 57 / 20.0;

    private static final double LEAST = 357 / 20.0;

    private static final Map<Look.Form, Form> FORMS =
            Map.of(
                    Look.Form.DRAFT, Form.named("masthead-td"),
                    Look.Form.REPORT, Form.named("masthead-report"),
                    Look.Form.CONTRIBUTION, Form.named("masthead-contribution"),
                    Look.Form.LIAISON, Form.named("masthead-liaison"));

    private final List<List<FormSetter.Cell>> rows = new ArrayList<>();
    private final List<Double> rules = new ArrayList<>();

    private Masthead() {}

    /// @param title as the header says it
    static Galley of(
            FrontMatter front, String title, Look.Form look, Compositor compositor, Stick stick) {
        var form = FORMS.get(look);
        var widths = form.widths().stream().map(twips -> twips / 20.0).toList();
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        var masthead = new Masthead();
        masthead.fill(form, new Facts(front, title, compositor.phrases()));
        var sheet =
                new FormSetter.Sheet(widths, masthead.rows, masthead.rules, PADDING, LEAST, false);
        var left = Math.max(0, (stick.measure() - all) / 2);
        return compositor.form(ROOT.part("header")).set(sheet, left, stick);
    }

    private void fill(Form form, Facts facts) {
        for (var row : facts.rows(form)) {
            rules.add(row.above());
            var cells = new ArrayList<FormSetter.Cell>();
            for (var cell : row.cells())
                cells.add(new FormSetter.Cell(cell.columns(), cell.rows(), cell.text()));
            rows.add(cells);
        }
        rules.add(form.closing());
    }

    /// The abstract: its label and the blocks of it.
    static Table overview(List<Block> words, Look.Form look, Phrases phrases) {
        var body = words.isEmpty() ? List.<Block>of(paragraph("blank", List.of())) : words;
        var bold = new Inline.Text(phrases.say("header.abstract"), Marks.of(Marks.Style.BOLD));
        var label = paragraph("label", List.of(bold));
        var cells = List.of(cell("left", List.of(label)), cell("right", body));
        var widths = look == Look.Form.CONTRIBUTION ? List.of(1418, 8222) : List.of(1588, 8051);
        var id = ROOT.part("overview");
        var frame = new Table.Frame(widths, 0, Table.Use.LAYOUT, false);
        var rows = List.of(new Row(id.part("row"), Traits.NONE, cells));
        return new Table(
                id, Traits.NONE, Block.Line.of(id.part("caption"), ""), frame, rows, List.of());
    }

    /// How the abstract is framed: not at all, with the cells of the header.
    static TableStyle plain() {
        return TableStyle.header(List.of());
    }

    private static Cell cell(String name, List<Block> body) {
        var id = ROOT.part("overview/" + name);
        return new Cell(id, Traits.NONE, Cell.Reach.ONE, Cell.Alignment.LEFT, false, body);
    }

    private static Paragraph paragraph(String name, List<Inline> runs) {
        return Paragraph.of(ROOT.part("overview/" + name), runs);
    }
}
