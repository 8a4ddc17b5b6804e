package org.rubric.rules.language;

import org.rubric.document.Block;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.rules.Once;
import org.rubric.rules.Rule;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.List;
import java.util.regex.Pattern;

/// Code has straight quotation marks (author's guide, 9.8).
public record CodeQuotes() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("COD-01", Severity.WARNING);

    private static final Pattern CURVED = Pattern.compile("[\u201c\u201d\u2018\u2019]");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var found = new ArrayList<Finding>();
        for (var passage : dossier.survey().passages())
            if (passage.line() instanceof Block.Code code) {
                var curved = CURVED.matcher(passage.facts().text());
                if (curved.find())
                    found.add(
                            finding(
                                    code.id(),
                                    curved.start(),
                                    curved.end(),
                                    WORDS.of("COD-01.found")));
            }
        Once.tell(dossier, found, n -> WORDS.of("COD-01.many", n), report);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return dossier
                .document()
                .find(finding.place())
                .filter(Block.Code.class::isInstance)
                .filter(code -> CURVED.matcher(Runs.steps(code.runs())).find())
                .map(CodeQuotes::straight)
                .stream()
                .toList();
    }

    private static Correction straight(Block code) {
        var runs = new ArrayList<Inline>();
        for (var run : code.runs())
            runs.add(
                    run instanceof Inline.Text(var text, var marks)
                            ? new Inline.Text(straight(text), marks)
                            : run);
        return new Correction(
                WORDS.of("COD-01.offer"),
                Transaction.of(
                        WORDS.of("COD-01.done"),
                        List.of(Step.Retype.of(code, runs)),
                        Selection.at(code.id(), 0)));
    }

    private static String straight(String text) {
        return text.replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2018', '\'')
                .replace('\u2019', '\'');
    }
}
