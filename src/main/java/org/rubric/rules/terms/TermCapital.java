package org.rubric.rules.terms;

import org.rubric.document.Block;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.rules.Rule;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

import java.util.function.Consumer;
import java.util.List;
import java.util.regex.Pattern;

/// A term begins with a small letter, unless it is a name (author's guide, B.4).
public record TermCapital() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("TRM-01", Severity.WARNING);

    private static final Pattern CAPITAL =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:[ \u00a0-]\\p{Ll}.*)?");

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
        for (var definition : dossier.survey().definitions())
            if (wrong(definition, dossier))
                report.accept(
                        finding(
                                definition.term().id(),
                                WORDS.of("TRM-01.found", words(definition))));
    }

    private static String words(Block.Definition definition) {
        return Inline.text(definition.term().runs()).strip();
    }

    /// The text writes it with a small letter somewhere.
    private static boolean wrong(Block.Definition definition, Dossier dossier) {
        var words = words(definition);
        if (!CAPITAL.matcher(words).matches()) return false;
        var small = small(words).replaceFirst("[ \u00a0]?\\(.*", "");
        for (var passage : dossier.survey().passages())
            if (passage.prose() && holds(passage.facts().text(), small)) return true;
        return false;
    }

    private static boolean holds(String text, String words) {
        int at = text.indexOf(words);
        return at >= 0 && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static String small(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var definition : dossier.survey().definitions()) {
            var term = definition.term();
            if (!term.id().equals(finding.place()) || !wrong(definition, dossier)) continue;
            int at = Runs.steps(term.runs()).indexOf(words(definition).charAt(0));
            var letter = Character.toLowerCase(words(definition).charAt(0));
            var typed = new Inline.Text("" + letter, Runs.marksAt(term.runs(), at + 1));
            var runs = Runs.insert(Runs.remove(term.runs(), at, at + 1), at, List.of(typed));
            return List.of(
                    new Correction(
                            WORDS.of("write", small(words(definition))),
                            Transaction.of(
                                    WORDS.of("TRM-01.done"),
                                    List.of(Step.Retype.of(term, Runs.tidy(runs))),
                                    Selection.at(term.id(), at + 1))));
        }
        return List.of();
    }
}
