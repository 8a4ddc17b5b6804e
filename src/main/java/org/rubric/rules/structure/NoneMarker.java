package org.rubric.rules.structure;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// An empty clause says so (author's guide, Table 1).
public record NoneMarker() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("STR-04", Severity.WARNING);

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
        if (!dossier.whole()) return;
        for (var clause : dossier.survey().clauses())
            if (empty(clause, dossier))
                report.accept(finding(clause.title().id(), WORDS.of("STR-04.found")));
    }

    private static boolean empty(Clause clause, Dossier dossier) {
        var region = dossier.survey().region(clause.id());
        if (!region.opening() || region == Region.SCOPE) return false;
        return clause.body().stream().allMatch(NoneMarker::says);
    }

    /// Nothing, or only the sentence that would open a list.
    private static boolean says(Block block) {
        return block instanceof Paragraph line
                && (line.role() == Paragraph.Role.OPENER || Inline.text(line.runs()).isBlank());
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var clause : dossier.survey().clauses()) {
            if (!clause.title().id().equals(finding.place()) || !empty(clause, dossier)) continue;
            var none = Paragraph.of(Id.fresh(), Inline.plain("None."));
            var step = new Step.Splice(clause.id(), clause.parts().size(), 0, List.of(none));
            return List.of(
                    new Correction(
                            WORDS.of("STR-04.offer"),
                            Transaction.of(
                                    WORDS.of("STR-04.done"),
                                    List.of(step),
                                    Selection.at(none.id(), 5))));
        }
        return List.of();
    }
}
