package org.rubric.editing.exhibit;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit.Equation;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.editing.Blank;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Symbols;
import org.rubric.editing.Transaction;

/// What can be done with formulas, displayed and in the line. LaTeX is kept as it was typed, set or
/// not.
public final class Equations {
    private Equations() {}

    /// A displayed formula after the block at the caret. An empty paragraph gives way, and so does
    /// one that holds nothing but `$$`.
    public static Command insert(String latex) {
        return (snapshot, selection) -> {
            var steps = new ArrayList<Step>();
            var now = snapshot;
            if (selection instanceof Selection.Text(_, var caret)) {
                var line = snapshot.document().find(caret.block());
                if (line.isPresent() && dollars(line.get())) {
                    steps.add(Step.Retype.of(line.get(), List.of()));
                    now = snapshot.after(steps);
                    selection = Selection.at(caret.block(), 0);
                }
            }
            return Placing.place(
                    Words.of("new-formula"), now, selection, steps, Blank.equation(latex));
        };
    }

    /// Whether a paragraph asks for a displayed formula.
    public static boolean dollars(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.role() == Block.Paragraph.Role.BODY
                && Inline.length(paragraph.runs()) == 2
                && Inline.text(paragraph.runs()).equals("$$");
    }

    /// A formula in the place of what is selected.
    public static Command insertInLine(String latex) {
        return Commands.insert(List.of(new Inline.Formula(Id.fresh(), Maths.latex(latex))));
    }

    /// Other LaTeX for a formula, displayed or in the line; the form it came in is given up.
    public static Command rewrite(Id formula, String latex) {
        return (snapshot, selection) -> {
            var maths = Maths.latex(latex);
            var shown = displayed(snapshot.document(), formula);
            if (shown.isPresent())
                return replaced(Words.of("formula"), snapshot, selection, formula, maths);
            return holder(snapshot.document(), formula)
                    .map(
                            leaf -> {
                                var runs = new ArrayList<Inline>();
                                for (var run : leaf.runs())
                                    runs.add(
                                            run instanceof Inline.Formula(var id, _)
                                                            && id.equals(formula)
                                                    ? new Inline.Formula(id, maths)
                                                    : run);
                                var step = Step.Retype.of(leaf, runs);
                                return Transaction.of(
                                        Words.of("formula"), List.of(step), selection);
                            });
        };
    }

    private static Optional<Transaction> replaced(
            String name, Snapshot snapshot, Selection selection, Id id, Maths maths) {
        return change(
                name,
                snapshot,
                selection,
                id,
                e -> new Equation(e.id(), e.traits(), maths, e.numbered(), e.where()));
    }

    /// Whether a formula has a number even when nothing refers to it.
    public static Command number(Id formula, boolean always) {
        return (snapshot, selection) ->
                change(
                        always
                                ? Words.of("numbered-formula")
                                : Words.of("formula-numbered-when-cited"),
                        snapshot,
                        selection,
                        formula,
                        e -> new Equation(e.id(), e.traits(), e.maths(), always, e.where()));
    }

    private static Optional<Transaction> change(
            String name,
            Snapshot snapshot,
            Selection selection,
            Id id,
            Function<Equation, Equation> change) {
        return displayed(snapshot.document(), id)
                .map(
                        was -> {
                            var step = new Step.Replace(id, change.apply(was));
                            return Transaction.of(name, List.of(step), selection);
                        });
    }

    /// The next symbol that is not explained yet gets an entry below the formula.
    public static Command meaning(Id formula) {
        return (snapshot, _) ->
                displayed(snapshot.document(), formula)
                        .map(
                                equation -> {
                                    var entry = Symbols.next(equation);
                                    int at = equation.where().size();
                                    var added = List.<Block>of(entry);
                                    var step = new Step.Splice(formula, at, 0, added);
                                    boolean blank = entry.symbol().runs().isEmpty();
                                    var line = blank ? entry.symbol() : entry.meaning();
                                    return Transaction.of(
                                            Words.of("new-symbol"),
                                            List.of(step),
                                            Selection.at(line.id(), 0));
                                });
    }

    /// The formula goes; an empty paragraph takes its place.
    public static Command delete(Id formula) {
        return (snapshot, _) ->
                Lineage.of(snapshot.document(), formula)
                        .filter(place -> place.block() instanceof Equation)
                        .map(
                                place -> {
                                    var blank = Blank.paragraph();
                                    var step =
                                            new Step.Splice(
                                                    place.parent(), place.at(), 1, List.of(blank));
                                    return Transaction.of(
                                            Words.of("deleted-formula"),
                                            List.of(step),
                                            Selection.at(blank.id(), 0));
                                });
    }

    /// A displayed formula by its Id.
    public static Optional<Equation> displayed(Document document, Id id) {
        return document.find(id)
                .filter(block -> block instanceof Equation)
                .map(block -> (Equation) block);
    }

    /// The displayed formula that a block is, or is inside of.
    public static Optional<Equation> around(Document document, Id inside) {
        return Lineage.of(document, inside)
                .flatMap(place -> place.nearest(Equation.class))
                .map(place -> (Equation) place.block());
    }

    /// The LaTeX of a formula in the line.
    public static Optional<Maths> inLine(Document document, Id id) {
        return holder(document, id)
                .flatMap(
                        leaf ->
                                leaf.runs().stream()
                                        .filter(
                                                run ->
                                                        run instanceof Inline.Formula f
                                                                && f.id().equals(id))
                                        .map(run -> ((Inline.Formula) run).maths())
                                        .findFirst());
    }

    private static Optional<Block> holder(Document document, Id formula) {
        var found = new ArrayList<Block>(1);
        document.forEach(
                block -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.Formula f && f.id().equals(formula))
                            found.add(block);
                });
        return found.stream().findFirst();
    }
}
