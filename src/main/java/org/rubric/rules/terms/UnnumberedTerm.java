package org.rubric.rules.terms;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Severity;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Every term has a number of its own (author's guide, 8.3 and B.4).
public record UnnumberedTerm() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("TRM-05", Severity.ERROR);

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

    /// The same of caret steps, where something live is one character.
    private static final Pattern STEPS =
            Pattern.compile(
                    "(?s)(?<term>[^:]{2,80}?) *(?<source>\\[[^]]+]|\uFFFC)?: +(?<text>\\S.*?)\\s*");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.whole()) return;
        for (var clause : lists(dossier))
            for (var block : clause.body())
                if (term(block)) report.accept(finding(block.id(), WORDS.of("TRM-05.found")));
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
                .flatMap(UnnumberedTerm::defined)
                .stream()
                .toList();
    }

    /// Nothing where the colon is within something live.
    private static Optional<Correction> defined(Block block) {
        var match = STEPS.matcher(Runs.steps(block.runs()));
        if (!match.matches()) return Optional.empty();
        var id = block.id();
        var made =
                new Block.Definition(
                        id,
                        Traits.NONE,
                        line(id.part("term"), plain(part(block, match, "term"))),
                        line(id.part("source"), part(block, match, "source")),
                        line(id.part("text"), part(block, match, "text")),
                        List.of());
        return Optional.of(
                new Correction(
                        WORDS.of("TRM-05.offer"),
                        Transaction.of(
                                WORDS.of("TRM-05.done"),
                                List.of(new Step.Replace(id, made)),
                                Selection.at(made.term().id(), 0))));
    }

    private static Line line(Id id, List<Inline> runs) {
        return Line.of(id, "").withRuns(runs);
    }

    /// A part of the line with all that is live in it.
    private static List<Inline> part(Block block, MatchResult match, String group) {
        if (match.start(group) < 0) return List.of();
        return Runs.slice(block.runs(), match.start(group), match.end(group));
    }

    /// A term is set in bold by itself.
    private static List<Inline> plain(List<Inline> runs) {
        return runs.stream()
                .map(
                        run ->
                                run instanceof Inline.Text t
                                        ? new Inline.Text(t.text(), Marks.NONE)
                                        : run)
                .toList();
    }
}
