package org.rubric.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Settings;
import org.rubric.numbering.Division.Asides;
import org.rubric.numbering.Division.Count;
import org.rubric.numbering.Division.Series;
import org.rubric.numbering.Label.Kind;

/// The one walk over a document that numbers everything in it.
final class Numberer {
    private final Labeller labeller;
    private final Settings settings;
    private final Map<Id, Integer> levels = new HashMap<>();
    private final Set<Id> cited = new HashSet<>();
    private final List<Formula> formulas = new ArrayList<>();
    private final List<Asides> asides = new ArrayList<>();
    private int annexes;
    private int appendices;
    private int sections;
    private int footnotes;

    private record Formula(Exhibit.Equation equation, Series series) {}

    Numberer(Document document) {
        settings = document.settings();
        labeller =
                new Labeller(
                        Wording.of(document.front().identity().language()),
                        settings.policy() == Settings.Policy.KEPT);
    }

    Numbering number(Document document) {
        var overview = document.front().overview();
        sequence(overview.summary(), root("", 0));
        sequence(overview.introduction(), root("", 0));
        var origin = settings.origin();
        sequence(document.body(), root(origin.prefix(), origin.start() - 1));
        for (var note : document.apparatus().footnotes()) sequence(note.body(), root("", 0));
        for (var scope : asides) labeller.asides(scope);
        for (var formula : formulas)
            if (counts(formula.equation))
                labeller.label(formula.equation, Kind.EQUATION, formula.series.equation(), "");
        return new Numbering(labeller.labels(), levels, labeller.findings());
    }

    /// Numbered by its author, printed with a number, or cited.
    private boolean counts(Exhibit.Equation equation) {
        return equation.numbered()
                || !equation.traits().printed().isEmpty()
                || cited.contains(equation.id());
    }

    private Division root(String stem, int before) {
        return new Division(
                0, new Count(stem, before), new Series(stem), new Series(stem), aside(""));
    }

    private Asides aside(String within) {
        var scope = new Asides(within);
        asides.add(scope);
        return scope;
    }

    /// Blocks that stand side by side: lists run within them.
    private void sequence(List<? extends Block> blocks, Division in) {
        ItemCounter list = null;
        for (var block : blocks) {
            if (block instanceof Block.Item item) {
                if (list == null) list = new ItemCounter();
                labeller.item(item, list, in.asides().within());
                runs(item.runs());
                continue;
            }
            if (list != null && endsList(block)) list.end();
            visit(block, in);
        }
    }

    /// A list goes on after what belongs to an item: its paragraphs, notes, formulas, pictures.
    private static boolean endsList(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                    switch (paragraph.role()) {
                        case CONTINUED_1, CONTINUED_2, CONTINUED_3, LEGEND -> false;
                        case BODY, OPENER, STATUS, BOLD_TITLE, ITALIC_TITLE, CENTRED, RULE -> true;
                    };
            case Block.Item _,
                    Block.Note _,
                    Block.Example _,
                    Block.Code _,
                    Block.EditorsNote _,
                    Block.Foreign _,
                    Exhibit _ ->
                    false;
            case Block.Line _,
                    Block.Requirement _,
                    Block.Clause _,
                    Block.Definition _,
                    Block.Abbreviation _,
                    Block.Reference _,
                    Block.Footnote _,
                    Block.Instruction _,
                    Block.Contents _ ->
                    true;
        };
    }

    private void visit(Block block, Division in) {
        switch (block) {
            case Block.Clause clause -> clause(clause, in);
            case Block.Definition definition -> definition(definition, in);
            case Block.Instruction instruction -> {
                runs(instruction.text().runs());
                labeller.quoting(() -> sequence(instruction.body(), in));
            }
            case Block.Reference reference -> {
                labeller.named(reference.id(), Kind.REFERENCE, reference.tag());
                runs(reference.entry().runs());
            }
            case Block.Requirement requirement -> {
                labeller.named(requirement.id(), Kind.REQUIREMENT, requirement.identifier());
                runs(requirement.runs());
            }
            case Block.Note note -> {
                in.asides().notes().add(note);
                runs(note.runs());
            }
            case Block.Example example -> {
                if (example.numbered()) in.asides().examples().add(example);
                else labeller.label(example, Kind.EXAMPLE, "", in.asides().within());
                runs(example.runs());
            }
            case Exhibit exhibit -> exhibit(exhibit, in);
            case Block.Line _,
                    Block.Paragraph _,
                    Block.Item _,
                    Block.Code _,
                    Block.EditorsNote _,
                    Block.Foreign _,
                    Block.Contents _ ->
                    runs(block.runs());
            case Block.Abbreviation _, Block.Footnote _ -> sequence(block.parts(), in);
        }
    }

    private void exhibit(Exhibit exhibit, Division in) {
        switch (exhibit) {
            case Exhibit.Table table -> table(table, in);
            case Exhibit.Figure figure -> figure(figure, in);
            case Exhibit.Equation equation -> {
                formulas.add(new Formula(equation, in.formulas()));
                sequence(equation.where(), in);
            }
            case Exhibit.Row row -> {
                for (var cell : row.cells()) sequence(cell.body(), in);
            }
            case Exhibit.Cell _, Exhibit.Panel _, Exhibit.Where _ -> sequence(exhibit.parts(), in);
        }
    }

    private void clause(Block.Clause clause, Division in) {
        levels.put(clause.id(), in.level() + 1);
        runs(clause.title().runs());
        switch (clause.kind()) {
            case CLAUSE -> {
                var number = labeller.label(clause, Kind.CLAUSE, in.count().next(), "");
                sequence(clause.body(), clauseDivision(number, in));
            }
            case ANNEX -> lettered(clause, Kind.ANNEX, Numerals.capitals(++annexes), in);
            case APPENDIX ->
                    lettered(
                            clause,
                            Kind.APPENDIX,
                            Numerals.roman(++appendices).toUpperCase(Locale.ROOT),
                            in);
            case SECTION -> {
                var ordinal = Integer.toString(++sections);
                var label = labeller.label(clause, Kind.SECTION, ordinal, "");
                sequence(clause.body(), clauseDivision(label, in));
            }
            case BIBLIOGRAPHY, UNNUMBERED, INDEX -> {
                labeller.title(clause);
                var inside = in.level() == 0 ? apart(in) : in.unnumbered();
                sequence(clause.body(), inside);
            }
        }
    }

    private Division clauseDivision(Label label, Division in) {
        var number = label.number();
        var own = new Count(number.isEmpty() ? "" : number + ".", 0);
        var notes = aside(label.reference());
        if (in.level() > 0)
            return new Division(in.level() + 1, own, in.captions(), in.formulas(), notes);
        boolean perClause = settings.captions() == Settings.Captions.PER_CLAUSE;
        var captions = perClause ? new Series(number + "-") : in.captions();
        return new Division(1, own, captions, new Series(number + "-"), notes);
    }

    private void lettered(Block.Clause clause, Kind kind, String ordinal, Division in) {
        var label = labeller.label(clause, kind, ordinal, "");
        var number = label.number().isEmpty() ? ordinal : label.number();
        sequence(
                clause.body(),
                new Division(
                        in.level() + 1,
                        new Count(number + ".", 0),
                        new Series(number + "."),
                        new Series(number + "-"),
                        aside(label.reference())));
    }

    /// A titled text of its own, such as an attachment: clauses in it count from 1.
    private Division apart(Division in) {
        return new Division(1, new Count("", 0), in.captions(), in.formulas(), aside(""));
    }

    private void definition(Block.Definition definition, Division in) {
        var label = Label.NONE;
        if (in.level() > 0)
            label = labeller.label(definition, Kind.DEFINITION, in.count().next(), "");
        runs(definition.term().runs());
        runs(definition.source().runs());
        runs(definition.text().runs());
        sequence(definition.notes(), in.within(aside(label.reference())));
    }

    private void table(Exhibit.Table table, Division in) {
        runs(table.caption().runs());
        var within = "";
        if (table.frame().use() == Exhibit.Table.Use.CAPTIONED)
            within = labeller.label(table, Kind.TABLE, in.captions().table(), "").reference();
        var inside = in.within(aside(within));
        sequence(table.rows(), inside);
        sequence(table.notes(), inside);
    }

    /// A picture without a caption is not counted.
    private void figure(Exhibit.Figure figure, Division in) {
        runs(figure.caption().runs());
        var label = Label.NONE;
        if (!figure.caption().runs().isEmpty() || !figure.traits().printed().isEmpty())
            label = labeller.label(figure, Kind.FIGURE, in.captions().figure(), "");
        int panels = 0;
        for (var panel : figure.panels()) {
            runs(panel.caption().runs());
            if (panel.caption().runs().isEmpty() && panel.traits().printed().isEmpty()) continue;
            labeller.label(
                    panel, Kind.PANEL, label.number() + "-" + Numerals.letters(++panels), "");
        }
        sequence(figure.legend(), in.within(aside(label.reference())));
    }

    private void runs(List<Inline> runs) {
        for (var run : runs) {
            if (run instanceof Inline.CrossReference reference) cited.add(reference.target());
            else if (run instanceof Inline.FootnoteMark mark && !labeller.has(mark.target()))
                labeller.footnote(mark, ++footnotes);
        }
    }
}
