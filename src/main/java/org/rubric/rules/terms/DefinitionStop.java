package org.rubric.rules.terms;

import org.rubric.document.Block.Line;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// A definition ends with a full stop (author's guide, B.4).
public record DefinitionStop() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("TRM-02", Severity.WARNING);

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
                                WORDS.of(
                                        "TRM-02.found",
                                        Inline.text(definition.term().runs()).strip())));
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
                            WORDS.of("TRM-02.offer"),
                            Transaction.of(
                                    WORDS.of("TRM-02.done"),
                                    List.of(Step.Retype.of(text, runs)),
                                    Selection.at(text.id(), end + 1))));
        }
        return List.of();
    }
}
