package org.rubric.rules.structure;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The lists of terms and abbreviations open with fixed sentences (author's guide, 8.3 and 8.4).
public record ListOpeners() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("STR-06", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.whole() || dossier.common()) return;
        for (var clause : dossier.survey().clauses()) {
            var right = right(clause, dossier);
            if (right.isEmpty() || !lists(clause)) continue;
            var opener = opener(clause);
            if (said(clause, right)) continue;
            if (opener.isEmpty())
                report.accept(finding(clause.title().id(), WORDS.of("STR-06.missing")));
            else report.accept(finding(opener.get().id(), WORDS.of("STR-06.other", right)));
        }
    }

    private static String right(Clause clause, Dossier dossier) {
        var self = self(dossier);
        var title = Inline.text(clause.title().runs()).strip();
        return switch (dossier.survey().region(clause.id())) {
            case DEFINITIONS ->
                    title.equalsIgnoreCase("Terms defined elsewhere")
                            ? self + " uses the following terms defined elsewhere:"
                            : title.toLowerCase(Locale.ROOT).startsWith("terms defined in")
                                    ? self + " defines the following terms:"
                                    : "";
            case ABBREVIATIONS -> self + " uses the following abbreviations and acronyms:";
            default -> "";
        };
    }

    private static String self(Dossier dossier) {
        return dossier.document().front().identity().kind() == DocumentKind.SUPPLEMENT
                ? "This Supplement"
                : "This Recommendation";
    }

    private static boolean lists(Clause clause) {
        return clause.body().stream()
                .anyMatch(b -> b instanceof Block.Definition || b instanceof Block.Abbreviation);
    }

    private static Optional<Paragraph> opener(Clause clause) {
        return clause.body().getFirst() instanceof Paragraph line
                ? Optional.of(line)
                : Optional.empty();
    }

    private static boolean said(Clause clause, String right) {
        return clause.body().stream()
                .anyMatch(b -> b instanceof Paragraph && same(Inline.text(b.runs()), right));
    }

    /// One entry is announced in the singular.
    private static boolean same(String words, String right) {
        var plain = words.replace('\u00a0', ' ').strip();
        return plain.equals(right)
                || plain.equals(right.replace("terms", "term"))
                || plain.equals(right.replace("abbreviations and acronyms", "abbreviation"))
                || plain.equals(right.replace("abbreviations and acronyms", "abbreviations"));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var clause : dossier.survey().clauses()) {
            var right = right(clause, dossier);
            if (right.isEmpty() || !lists(clause) || said(clause, right)) continue;
            var opener = opener(clause);
            boolean here =
                    finding.place().equals(clause.title().id())
                            || opener.filter(p -> p.id().equals(finding.place())).isPresent();
            if (here) return List.of(written(clause, opener.isPresent(), right));
        }
        return List.of();
    }

    private static Correction written(Clause clause, boolean instead, String right) {
        var line =
                new Paragraph(Id.fresh(), Traits.NONE, Paragraph.Role.OPENER, Inline.plain(right));
        var step = new Step.Splice(clause.id(), 1, instead ? 1 : 0, List.of(line));
        return new Correction(
                WORDS.of("STR-06.offer"),
                Transaction.of(WORDS.of("STR-06.done"), List.of(step), Selection.at(line.id(), 0)));
    }
}
