package org.rubric.rules.terms;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Severity;
import org.rubric.document.Traits;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Every term has a number of its own (author's guide, 8.3 and B.4).
public record UnnumberedTerm() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "TRM-05",
                    Severity.ERROR,
                    "Author's guide 8.3 and B.4",
                    new Reason(
                            "A definition is cited by its number; a paragraph or a bullet in the list has none.",
                            "– bin: a container",
                            "3.2.1 bin: A container."));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    private static final Pattern FORM =
            Pattern.compile("(?s)([^:]{2,80}?)(?: ?(\\[[^]]+]))?[:] +(\\S.*)");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.whole()) return;
        for (var clause : lists(dossier))
            for (var block : clause.body())
                if (term(block))
                    report.accept(
                            finding(block.id(), "This looks like a term, but it has no number."));
    }

    private static List<Clause> lists(Dossier dossier) {
        return dossier.survey().clauses().stream()
                .filter(c -> dossier.survey().region(c.id()) == Region.DEFINITIONS)
                .filter(
                        c ->
                                Inline.text(c.title().runs())
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith("terms defined"))
                .toList();
    }

    /// A list item, or a paragraph that begins in bold, with a colon behind the term.
    private static boolean term(Block block) {
        if (block.runs().isEmpty() || !FORM.matcher(Inline.text(block.runs())).matches())
            return false;
        if (block instanceof Block.Item) return true;
        return block instanceof Paragraph line
                && line.role() != Paragraph.Role.OPENER
                && line.runs().getFirst() instanceof Inline.Text first
                && first.marks().has(Marks.Style.BOLD);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return dossier
                .document()
                .find(finding.place())
                .filter(UnnumberedTerm::term)
                .map(UnnumberedTerm::defined)
                .stream()
                .toList();
    }

    private static Correction defined(Block block) {
        var match = FORM.matcher(Inline.text(block.runs()));
        if (!match.matches()) throw new IllegalArgumentException("Not a term: " + block.id());
        var id = block.id();
        var source = match.group(2) == null ? "" : match.group(2);
        var made =
                new Block.Definition(
                        id,
                        Traits.NONE,
                        Line.of(id.part("term"), match.group(1).strip()),
                        Line.of(id.part("source"), source),
                        Line.of(id.part("text"), match.group(3).strip()),
                        List.of());
        return new Correction(
                "Make it a term",
                Transaction.of(
                        "made it a term",
                        List.of(new Step.Replace(id, made)),
                        Selection.at(made.term().id(), 0)));
    }
}
