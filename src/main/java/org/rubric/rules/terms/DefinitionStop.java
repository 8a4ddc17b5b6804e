package org.rubric.rules.terms;

import org.rubric.document.Block.Line;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.editing.Runs;
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

/// A definition ends with a full stop (author's guide, B.4).
public record DefinitionStop() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "TRM-02",
                    Severity.WARNING,
                    "Author's guide B.4",
                    new Reason(
                            "A definition is printed as a sentence.",
                            "device that counts",
                            "Device that counts."));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        for (var definition : dossier.survey().definitions())
            if (open(definition.text()))
                report.accept(
                        finding(
                                definition.text().id(),
                                "The definition of \u201c%s\u201d lacks its full stop."
                                        .formatted(Inline.text(definition.term().runs()).strip())));
    }

    private static boolean open(Line text) {
        var words = Inline.text(text.runs()).strip();
        return !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var definition : dossier.survey().definitions()) {
            var text = definition.text();
            if (!text.id().equals(finding.place()) || !open(text)) continue;
            int end = Inline.length(text.runs());
            var stop = new Inline.Text(".", Runs.marksAt(text.runs(), end));
            var runs = Runs.insert(text.runs(), end, List.of(stop));
            return List.of(
                    new Correction(
                            "Add the full stop",
                            Transaction.of(
                                    "added a full stop",
                                    List.of(Step.Retype.of(text, runs)),
                                    Selection.at(text.id(), end + 1))));
        }
        return List.of();
    }
}
