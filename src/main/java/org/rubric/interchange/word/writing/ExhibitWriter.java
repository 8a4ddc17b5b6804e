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
        material.either(
                side -> isSaid(table, side),
                () -> caption(table, table.id(), Part.TABLE_CAPTION, table.caption()));
        grids.table(table, !isSaid(table, material.side()));
    }

    private static boolean isSaid(Exhibit.Table table, Side side) {
        return side.speaks(table.caption())
                || side.itself(table).orElse(table) instanceof Exhibit.Table own
                        && own.frame().use() == Exhibit.Table.Use.CAPTIONED;
    }

    /// "Table 6-1 – Title", the number in a bookmark.
    private void caption(Block owner, Id id, Part part, Block.Line line) {
        paragraphs.open(owner, part);
        runs.bookmark(id, () -> runs.told(side -> Standings.bare(side.standing(id))));
        runs.told(side -> side.standing(id).isEmpty() || !side.speaks(line) ? "" : " – ");
        runs.line(line);
        paragraphs.close();
    }

    private void figure(Exhibit.Figure figure) {
        blocks.all(figure.panels());
        blocks.all(figure.legend());
        material.either(
                side -> side.speaks(figure.caption()) || !side.standing(figure.id()).isEmpty(),
                () -> caption(figure, figure.id(), Part.FIGURE_CAPTION, figure.caption()));
    }

    private void panel(Exhibit.Panel panel) {
        paragraphs.open(panel, Part.FIGURE);
        if (panel.caption().runs().isEmpty()) runs.bookmark(panel.id(), () -> {});
        if (!panel.image().media().isEmpty()) runs.pictures().picture(panel.id(), panel.image());
        paragraphs.close();
        material.either(
                side -> side.speaks(panel.caption()),
                () -> caption(panel, panel.id(), Part.PANEL_CAPTION, panel.caption()));
    }

    private void equation(Exhibit.Equation equation) {
        paragraphs.open(equation, Part.EQUATION);
        runs.words("\t");
        var maths = equation.maths();
        if (!maths.latex().isEmpty()) runs.formula(maths.latex());
        else if (maths.preview().isPresent())
            runs.pictures().picture(equation.id(), maths.preview().get());
        else runs.words(maths.markup().startsWith("<") ? "" : maths.markup());
        var id = equation.id();
        runs.told(side -> isBracketed(id, side) ? "\t(" : side.standing(id).isEmpty() ? "" : "\t");
        runs.bookmark(id, () -> runs.told(side -> number(id, side)));
        runs.told(side -> isBracketed(id, side) ? ")" : "");
        paragraphs.close();
        blocks.all(equation.where());
    }

    private static boolean isBracketed(Id equation, Side side) {
        var number = side.standing(equation);
        return number.startsWith("(") && number.endsWith(")");
    }

    private static String number(Id equation, Side side) {
        var number = side.standing(equation);
        return isBracketed(equation, side) ? number.substring(1, number.length() - 1) : number;
    }

    private void where(Exhibit.Where where) {
        material.either(side -> !opening(where, side).isEmpty(), () -> opening(where));
        paragraphs.begin(where, Part.WHERE);
        runs.words("\t");
        runs.line(where.symbol());
        runs.words("\t");
        runs.line(where.meaning());
        paragraphs.close();
    }

    private void opening(Exhibit.Where where) {
        paragraphs.open(Part.BODY);
        runs.told(side -> opening(where, side));
        paragraphs.close();
    }

    private static String opening(Exhibit.Where where, Side side) {
        return side.itself(where).map(own -> own.traits().printed()).orElse("");
    }
}
