package org.rubric.rules.structure;

import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Profile;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// Clauses 1 to 5 have fixed titles (author's guide, 8).
public record FixedTitles() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.only(Profile.RECOMMENDATION, "STR-02", Severity.ERROR);

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
        for (var clause : dossier.survey().divisions()) {
            var right = right(clause, dossier);
            var title = Inline.text(clause.title().runs()).strip();
            if (!right.isEmpty() && !title.equals(right))
                report.accept(finding(clause.title().id(), WORDS.of("STR-02.found", right, title)));
        }
    }

    private static String right(Clause clause, Dossier dossier) {
        if (clause.kind() != Clause.Kind.CLAUSE) return "";
        return switch (dossier.survey().region(clause.id())) {
            case SCOPE -> "Scope";
            case REFERENCES -> "References";
            case DEFINITIONS -> "Definitions";
            case ABBREVIATIONS -> "Abbreviations and acronyms";
            case CONVENTIONS -> "Conventions";
            default -> "";
        };
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var clause : dossier.survey().divisions()) {
            var right = right(clause, dossier);
            if (!clause.title().id().equals(finding.place()) || right.isEmpty()) continue;
            var step = Step.Retype.of(clause.title(), Inline.plain(right));
            var after = Selection.at(clause.title().id(), right.length());
            return List.of(
                    new Correction(
                            WORDS.of("write", right),
                            Transaction.of(WORDS.of("STR-02.done", right), List.of(step), after)));
        }
        return List.of();
    }
}
