package org.rubric.desk.meeting.report;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.meeting.report.Recomposition;
import org.rubric.rules.Correction;
import org.rubric.rules.Profile;
import org.rubric.rules.Sheet;

/// What settles a paragraph whose records have changed since it was rewritten.
public final class ReportCorrections {
    /// Why there is such a check.
    public static final Sheet SHEET =
            Sheet.only(
                    Profile.MEETING,
                    Recomposition.FACTS,
                    Severity.WARNING,
                    "This program; the meeting's records",
                    new Sheet.Reason(
                            "A paragraph that you have rewritten is never overwritten. When a"
                                    + " conclusion or another fact behind it changes, it may say"
                                    + " what no longer holds.",
                            "“C07 was noted.” after its conclusion was changed to agreed",
                            "“C07 was agreed.”, or your own words after you have looked"));

    private ReportCorrections() {}

    /// Empty for a finding of another kind.
    public static List<Correction> of(Finding finding, Document document, Report report) {
        if (!finding.code().equals(Recomposition.FACTS)) return List.of();
        var block = finding.place();
        var all = new ArrayList<Correction>();
        report.fresh()
                .find(block)
                .<Step>map(now -> new Step.Replace(block, now))
                .or(() -> Removing.of(document, block))
                .map(step -> correction("Take the new", "took what the records say", step))
                .ifPresent(all::add);
        var same = new Step.Reset(document.front());
        all.add(correction("Keep mine", "kept my words", same));
        return all;
    }

    private static Correction correction(String words, String done, Step step) {
        var transaction = Transaction.of(done, List.of(step), new Selection.None());
        return new Correction(words, transaction);
    }
}
