package org.rubric.interchange.word.writing;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.typesetting.Part;

/// Writes tables, figures and formulas with their captions.
final class ExhibitWriter {
    private final Material material;
    private final ParagraphWriter paragraphs;
    private final RunWriter runs;
    private final GridWriter grids;
    private final BlockWriter blocks;

    ExhibitWriter(
            Material material, ParagraphWriter paragraphs, GridWriter grids, BlockWriter blocks) {
        this.material = material;
        this.paragraphs = paragraphs;
        this.runs = paragraphs.runs();
        this.grids = grids;
        this.blocks = blocks;
    }

    void write(Exhibit exhibit) {
        switch (exhibit) {
            case Exhibit.Table table -> table(table);
            case Exhibit.Figure figure -> figure(figure);
            case Exhibit.Equation equation -> equation(equation);
            case Exhibit.Where where -> where(where);
            case Exhibit.Panel panel -> panel(panel);
            case Exhibit.Row row -> row.cells().forEach(this::write);
            case Exhibit.Cell cell -> blocks.all(cell.body());
        }
    }

    private void table(Exhibit.Table table) {
        grids.turned(table, () -> upright(table));
    }

    private void upright(Exhibit.Table table) {
        boolean said =
                table.frame().use() == Exhibit.Table.Use.CAPTIONED
                        || !table.caption().runs().isEmpty();
        if (said) caption(table, table.id(), Part.TABLE_CAPTION, table.caption());
        grids.table(table, !said);
    }

    /// "Table 6-1 – Title", the number in a bookmark.
    private void caption(Block owner, Id id, Part part, Block.Line line) {
        paragraphs.open(owner, part);
        var standing = Standings.bare(material.standing(id));
        runs.bookmark(id, () -> runs.words(standing));
        if (!standing.isEmpty() && !line.runs().isEmpty()) runs.words(" – ");
        runs.runs(line.runs());
        paragraphs.close();
    }

    private void figure(Exhibit.Figure figure) {
        for (var panel : figure.panels()) panel(panel);
        blocks.all(figure.legend());
        if (!figure.caption().runs().isEmpty() || !material.standing(figure.id()).isEmpty())
            caption(figure, figure.id(), Part.FIGURE_CAPTION, figure.caption());
    }

    private void panel(Exhibit.Panel panel) {
        paragraphs.open(panel, Part.FIGURE);
        if (panel.caption().runs().isEmpty()) runs.bookmark(panel.id(), () -> {});
        if (!panel.image().media().isEmpty()) runs.pictures().picture(panel.id(), panel.image());
        paragraphs.close();
        if (!panel.caption().runs().isEmpty())
            caption(panel, panel.id(), Part.PANEL_CAPTION, panel.caption());
    }

    private void equation(Exhibit.Equation equation) {
        paragraphs.open(equation, Part.EQUATION);
        runs.words("\t");
        var maths = equation.maths();
        if (!maths.latex().isEmpty()) runs.formula(maths.latex());
        else if (maths.preview().isPresent())
            runs.pictures().picture(equation.id(), maths.preview().get());
        else runs.words(maths.markup().startsWith("<") ? "" : maths.markup());
        var number = material.standing(equation.id());
        if (number.startsWith("(") && number.endsWith(")")) {
            runs.words("\t(");
            runs.bookmark(
                    equation.id(), () -> runs.words(number.substring(1, number.length() - 1)));
            runs.words(")");
        } else {
            if (!number.isEmpty()) runs.words("\t");
            runs.bookmark(equation.id(), () -> runs.words(number));
        }
        paragraphs.close();
        for (var where : equation.where()) where(where);
    }

    private void where(Exhibit.Where where) {
        var word = where.traits().printed();
        if (!word.isEmpty()) {
            paragraphs.open(Part.BODY);
            runs.words(word);
            paragraphs.close();
        }
        paragraphs.begin(where, Part.WHERE);
        runs.words("\t");
        runs.runs(where.symbol().runs());
        runs.words("\t");
        runs.runs(where.meaning().runs());
        paragraphs.close();
    }
}
