package org.rubric.rules.structure;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Profile;

import java.util.List;

/// Finds the line in brackets under the title of an annex or appendix.
final class StatusLines {
    private static final Wording WORDS = Wording.in("rules");
    private static final int SEARCHED = 3;

    private StatusLines() {}

    /// Supplements and reports are no integral part of anything.
    static boolean asked(Dossier dossier) {
        var kind = dossier.document().front().identity().kind();
        return Profile.of(kind) == Profile.RECOMMENDATION;
    }

    static boolean says(Clause clause, String words) {
        var body = clause.body();
        for (int i = 0; i < Math.min(SEARCHED, body.size()); i++)
            if (body.get(i) instanceof Block.Paragraph line
                    && Inline.text(line.runs()).replace('\u00a0', ' ').contains(words)) return true;
        return false;
    }

    /// Puts the line under the title, in the place of a wrong one.
    static List<Correction> written(Finding finding, Dossier dossier, String line) {
        for (var clause : dossier.survey().divisions()) {
            if (!clause.title().id().equals(finding.place())) continue;
            boolean wrong = !clause.body().isEmpty() && status(clause.body().getFirst());
            var paragraph =
                    new Paragraph(
                            Id.fresh(), Traits.NONE, Paragraph.Role.STATUS, Inline.plain(line));
            var step = new Step.Splice(clause.id(), 1, wrong ? 1 : 0, List.of(paragraph));
            var after = Selection.at(clause.title().id(), 0);
            return List.of(
                    new Correction(
                            WORDS.of("status.offer"),
                            Transaction.of(WORDS.of("status.done"), List.of(step), after)));
        }
        return List.of();
    }

    private static boolean status(Block block) {
        return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.STATUS;
    }
}
