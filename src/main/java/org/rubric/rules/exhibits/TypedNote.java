package org.rubric.rules.exhibits;

import org.rubric.document.Block;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.rules.Rule;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.editing.Step;
import org.rubric.document.Traits;
import org.rubric.editing.Transaction;

import java.util.function.Consumer;
import java.util.List;
import java.util.regex.Pattern;

/// A note is a note, not a paragraph that begins with the word (author's guide, 9.6.1).
public record TypedNote() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("NOT-01", Severity.WARNING);

    private static final Pattern TYPED =
            Pattern.compile(
                    "(?:NOTE|Note)(?:[ \u00a0]?\\d{1,2})?[ \u00a0]?[:.\u2013\u2014-][\\s\u00a0]*(?=\\S)");

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
        if (!dossier.draft()) return;
        for (var passage : dossier.survey().passages())
            if (passage.line() instanceof Block.Paragraph line && typed(line) > 0)
                report.accept(finding(line.id(), 0, typed(line), WORDS.of("NOT-01.found")));
    }

    /// Where the words behind the typed label begin; 0: none is typed.
    private static int typed(Block.Paragraph line) {
        var label = TYPED.matcher(Runs.steps(line.runs()));
        return label.lookingAt() ? label.end() : 0;
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return dossier
                .document()
                .find(finding.place())
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(line -> typed(line) > 0)
                .map(TypedNote::made)
                .stream()
                .toList();
    }

    private static Correction made(Block.Paragraph line) {
        var runs = Runs.remove(line.runs(), 0, typed(line));
        var note = new Block.Note(line.id(), Traits.NONE, runs);
        return new Correction(
                WORDS.of("NOT-01.offer"),
                Transaction.of(
                        WORDS.of("NOT-01.done"),
                        List.of(new Step.Replace(line.id(), note)),
                        Selection.at(line.id(), 0)));
    }
}
