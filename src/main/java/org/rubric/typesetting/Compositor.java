package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.numbering.Phrases;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint.Bookmark;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.GalleyRack;
import org.rubric.typesetting.line.Inputs;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Stick;
import org.rubric.typesetting.line.TextSetter;

import java.util.List;
import java.util.function.Supplier;

/// Sets blocks one below the other and grows the structure tree they make: sections within
/// sections, lists within list items. Galleys that stand in the rack are used again.
final class Compositor {
    private static final Object ABBREVIATIONS = "abbreviations";
    private static final Object REFERENCES = "references";
    private static final Object SYMBOLS = "symbols";

    private final Job job;
    private final GalleyRack rack;
    private final Runnable pulse;
    private final LeafSetter leaves;
    private final TableSetter tables;
    private final FigureSetter figures;
    private final EquationSetter equations;
    private final ContentsSetter contents;

    /// @param pulse run before each block
    Compositor(Job job, GalleyRack rack, Runnable pulse) {
        this.job = job;
        this.pulse = pulse;
        this.rack = rack;
        var text = new TextSetter(job);
        leaves = new LeafSetter(text);
        tables = new TableSetter(this, text);
        figures = new FigureSetter(this, text);
        equations = new EquationSetter(text);
        contents = new ContentsSetter(text);
    }

    /// The words that nobody types.
    Phrases phrases() {
        return job.phrases();
    }

    /// Whether the text runs from right to left.
    boolean leftward() {
        return job.leftward("");
    }

    /// @param root begins the names of its lines
    FormSetter form(Id root) {
        return new FormSetter(leaves, root, job.leftward(""));
    }

    LeafSetter leaves() {
        return leaves;
    }

    TableSetter tables() {
        return tables;
    }

    ContentsSetter contents() {
        return contents;
    }

    /// @param parent element of the flow's tags that takes the blocks
    void flow(List<? extends Block> blocks, int parent, Stick stick, Flow flow) {
        for (var block : blocks) {
            pulse.run();
            switch (block) {
                case Block.Item item -> item(item, parent, stick, flow);
                case Block.Abbreviation row ->
                        listed(
                                row,
                                ABBREVIATIONS,
                                parent,
                                flow,
                                kept(row, stick, () -> leaves.abbreviation(row, stick)));
                case Block.Reference entry ->
                        listed(
                                entry,
                                REFERENCES,
                                parent,
                                flow,
                                kept(entry, stick, () -> leaves.reference(entry, stick)));
                case Block.Paragraph p when level(p) > 0 -> {
                    int inner = flow.lists().continued(level(p), parent);
                    flow.add(kept(p, stick, () -> leaves.paragraph(p, stick)), inner);
                }
                default -> {
                    flow.lists().end();
                    block(block, parent, stick, flow);
                }
            }
        }
        flow.lists().end();
    }

    /// The galley of a paragraph, item, note or example.
    Galley single(Block block, Stick stick) {
        return kept(
                block,
                stick,
                () ->
                        block instanceof Block.Item item
                                ? leaves.item(item, stick)
                                : leaf(block, stick));
    }

    private static int level(Block.Paragraph paragraph) {
        return switch (paragraph.role()) {
            case CONTINUED_1 -> 1;
            case CONTINUED_2 -> 2;
            case CONTINUED_3 -> 3;
            case BODY, OPENER, STATUS, BOLD_TITLE, ITALIC_TITLE, CENTRED, LEGEND, RULE -> 0;
        };
    }

    private void item(Block.Item item, int parent, Stick stick, Flow flow) {
        int list = flow.lists().list(item.level(), item.marker(), parent);
        int base = flow.add(kept(item, stick, () -> leaves.item(item, stick)), list);
        flow.lists().body(base + LeafSetter.ITEM_BODY);
    }

    private void listed(Block block, Object kind, int parent, Flow flow, Galley galley) {
        int list = flow.lists().list(1, kind, parent);
        int base = flow.add(galley, list);
        flow.lists().body(base + LeafSetter.ITEM_BODY);
    }

    private void block(Block block, int parent, Stick stick, Flow flow) {
        switch (block) {
            case Block.Clause clause -> clause(clause, parent, stick, flow);
            case Block.Definition definition -> {
                add(definition, parent, stick, flow, () -> leaves.definition(definition, stick));
                flow(definition.notes(), parent, stick, flow);
            }
            case Block.Instruction instruction -> {
                add(instruction, parent, stick, flow, () -> leaves.instruction(instruction, stick));
                flow(instruction.body(), flow.tags().open(Role.DIV, parent), stick, flow);
            }
            case Block.Contents list -> contents.list(list, parent, stick, flow);
            case Exhibit.Equation equation -> equation(equation, parent, stick, flow);
            case Exhibit.Table table -> table(table, parent, stick, flow);
            case Exhibit.Figure figure -> figure(figure, parent, stick, flow);
            case Exhibit.Row _, Exhibit.Cell _, Exhibit.Panel _, Block.Footnote _ ->
                    flow(block.parts(), parent, stick, flow);
            case Exhibit.Where where ->
                    listed(where, SYMBOLS, parent, flow, leaves.where(where, stick));
            default -> add(block, parent, stick, flow, () -> leaf(block, stick));
        }
    }

    private Galley leaf(Block block, Stick stick) {
        return switch (block) {
            case Block.Paragraph paragraph -> leaves.paragraph(paragraph, stick);
            case Block.Note note -> leaves.aside(note, Part.NOTE, "note", stick);
            case Block.Example example -> leaves.aside(example, Part.EXAMPLE, "example", stick);
            case Block.Code code -> leaves.code(code, stick);
            case Block.EditorsNote note -> leaves.editorsNote(note, stick);
            case Block.Requirement requirement -> leaves.requirement(requirement, stick);
            case Block.Foreign foreign -> leaves.foreign(foreign, stick);
            case Block.Line line -> leaves.line(line, Part.BODY, stick);
            case Block.Item _,
                    Block.Clause _,
                    Block.Definition _,
                    Block.Abbreviation _,
                    Block.Reference _,
                    Block.Footnote _,
                    Block.Instruction _,
                    Block.Contents _,
                    Exhibit _ ->
                    throw new IllegalArgumentException("Not a single paragraph: " + block.id());
        };
    }

    private void table(Exhibit.Table table, int parent, Stick stick, Flow flow) {
        var parts = tables.parts(table, stick);
        var inputs = Inputs.of(table, job);
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            flow.add(
                    rack.take(table, stick, i, inputs, () -> tables.part(parts, part, stick)),
                    parent);
        }
    }

    /// Only what the text can point to may move.
    private void figure(Exhibit.Figure figure, int parent, Stick stick, Flow flow) {
        var galley = kept(figure, stick, () -> figures.figure(figure, stick));
        if (job.standing(figure.id()).isEmpty()) flow.add(galley, parent);
        else flow.addFloating(galley, parent);
    }

    private void add(Block block, int parent, Stick stick, Flow flow, Supplier<Galley> setting) {
        flow.add(kept(block, stick, setting), parent);
    }

    /// The galley of a block: the one that stands, or a new one.
    Galley kept(Block block, Stick stick, Supplier<Galley> setting) {
        return rack.take(block, stick, 0, Inputs.of(block, job), setting);
    }

    private void clause(Block.Clause clause, int parent, Stick stick, Flow flow) {
        int section = flow.tags().open(Role.SECT, parent);
        var inner = stick.deeper();
        int depth = inner.depth();
        // The heading hangs on the title alone: a change in the clause does not set it again.
        var inputs = List.<Object>of(job.standing(clause.id()), clause.kind(), clause.id());
        var all = Inputs.of(clause.title(), job);
        if (!all.isEmpty()) inputs = List.of(inputs, all);
        var whole = job.traces().whole(clause.id());
        if (whole.isPresent()) inputs = List.of(inputs, whole.get());
        var heading =
                rack.take(
                        clause.title(),
                        stick,
                        depth,
                        inputs,
                        () -> leaves.heading(clause, depth, stick));
        var title = job.standing(clause.id()) + " " + job.words(clause.title());
        title = title.replace('\n', ' ').strip();
        flow.bookmarks().add(new Bookmark(clause.id(), Math.min(6, depth), title));
        flow.add(heading, section);
        flow(clause.body(), section, inner, flow);
    }

    private void equation(Exhibit.Equation equation, int parent, Stick stick, Flow flow) {
        add(equation, parent, stick, flow, () -> equations.equation(equation, stick));
        for (var where : equation.where())
            listed(
                    where,
                    SYMBOLS,
                    parent,
                    flow,
                    kept(where, stick, () -> leaves.where(where, stick)));
        flow.lists().end();
    }
}
