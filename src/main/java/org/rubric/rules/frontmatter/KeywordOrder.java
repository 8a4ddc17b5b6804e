package org.rubric.rules.frontmatter;

import org.rubric.document.Abstract;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.List;
import java.util.function.Consumer;

/// Keywords are in alphabetical order (author's guide, 7.2).
public record KeywordOrder() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "FRT-06",
                    Severity.WARNING,
                    "Author's guide 7.2",
                    new Reason(
                            "Readers scan keywords in alphabetical order.",
                            "Sensor, gateway",
                            "Gateway, sensor"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var words = dossier.document().front().overview().keywords();
        if (dossier.draft() && !words.equals(sorted(words)))
            report.accept(
                    finding(
                            dossier.document().id(),
                            "The keywords are not in alphabetical order."));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var front = dossier.document().front();
        var words = front.overview().keywords();
        if (!finding.place().equals(dossier.document().id()) || words.equals(sorted(words)))
            return List.of();
        var overview =
                new Abstract(
                        front.overview().summary(), sorted(words), front.overview().introduction());
        return List.of(
                new Correction(
                        "Sort",
                        Transaction.of(
                                "sorted the keywords",
                                List.of(new Step.Reset(front.withOverview(overview))),
                                new Selection.None())));
    }
}
