package org.rubric.desk.meeting.report;

import org.rubric.desk.wording.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.meeting.report.Recomposition;
import org.rubric.meeting.report.Settling;
import org.rubric.rules.Correction;
import org.rubric.rules.Profile;
import org.rubric.rules.Sheet;

/// What settles a paragraph whose records have changed since it was rewritten.
public final class ReportCorrections {
    /// Why there is such a check.
    public static final Sheet SHEET =
            Sheet.only(Profile.MEETING, Recomposition.FACTS, Severity.WARNING);

    private ReportCorrections() {}

    /// Empty for a finding of another kind.
    public static List<Correction> of(Finding finding, Document document, Report report) {
        if (!finding.code().equals(Recomposition.FACTS)) return List.of();
        var block = finding.place();
        var looked = Settling.looked(document, report.fresh(), block, Instant.now());
        var seen = new Step.Annotate(looked);
        var unseen = new Step.Annotate(Settling.unseen(document, block));
        var all = new ArrayList<Correction>();
        taking(document, report, block)
                .map(
                        step ->
                                correction(
                                        Words.of("report.take"),
                                        Words.of("undo.report.take"),
                                        step,
                                        unseen))
                .ifPresent(all::add);
        all.add(correction(Words.of("report.keep"), Words.of("undo.report.keep"), seen));
        return all;
    }

    /// Nothing is offered that would empty a paragraph of the writer's own.
    private static Optional<Step> taking(Document document, Report report, Id block) {
        var now = Settling.fresh(report.fresh(), block);
        if (now.isPresent()) return Optional.of(new Step.Replace(block, now.get()));
        boolean place = report.fresh().find(block).isPresent();
        return place ? Optional.empty() : Removing.of(document, block);
    }

    private static Correction correction(String words, String done, Step... steps) {
        var transaction = Transaction.of(done, List.of(steps), new Selection.None());
        return new Correction(words, transaction);
    }
}
