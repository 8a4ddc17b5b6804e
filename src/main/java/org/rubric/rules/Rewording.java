package org.rubric.rules;

import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Other words in the place of those that a finding covers.
public final class Rewording {
    private static final Wording WORDS = Wording.in("rules");

    private Rewording() {}

    /// The words that a finding covers, if they are still of that form.
    public static Optional<String> covered(Finding finding, Dossier dossier, Pattern form) {
        var line = dossier.document().find(finding.place());
        if (line.isEmpty()) return Optional.empty();
        var text = Runs.steps(line.get().runs());
        int from = finding.range().from();
        int to = Math.min(finding.range().to(), text.length());
        if (from >= to) return Optional.empty();
        return Optional.of(text.substring(from, to)).filter(w -> form.matcher(w).matches());
    }

    /// Something live in the place of the words of a finding.
    ///
    /// @param offer what the correction is called
    /// @param done what undoing it names
    public static Correction live(
            Finding finding, Dossier dossier, Inline live, String offer, String done) {
        var line = dossier.document().find(finding.place()).orElseThrow();
        int from = finding.range().from();
        var rest = Runs.remove(line.runs(), from, finding.range().to());
        var step = Step.Retype.of(line, Runs.insert(rest, from, List.of(live)));
        var after = Selection.at(line.id(), from + 1);
        return new Correction(offer, Transaction.of(done, List.of(step), after));
    }

    /// The better word that a list has for these, in whichever letters; none if it has none.
    public static List<String> chosen(Map<String, String> better, String words) {
        var right = better.get(words.toLowerCase(Locale.ROOT));
        return right == null ? List.of() : List.of(like(words, right));
    }

    /// The better words with the capital that the others begin with.
    public static String like(String words, String better) {
        return Character.isUpperCase(words.charAt(0))
                ? Character.toUpperCase(better.charAt(0)) + better.substring(1)
                : better;
    }

    /// Writes other words there; in the marks of what stood there.
    public static Correction of(Finding finding, Dossier dossier, String better) {
        var line = dossier.document().find(finding.place()).orElseThrow();
        int from = finding.range().from();
        int to = Math.min(finding.range().to(), Inline.length(line.runs()));
        var words = Runs.steps(line.runs()).substring(from, to);
        var marks = Runs.marksAt(line.runs(), from + 1);
        var typed =
                better.isEmpty()
                        ? List.<Inline>of()
                        : List.<Inline>of(new Inline.Text(better, marks));
        var runs = Runs.insert(Runs.remove(line.runs(), from, to), from, typed);
        return new Correction(
                better.isEmpty() ? WORDS.of("remove") : WORDS.of("write", better),
                Transaction.of(
                        better.isEmpty()
                                ? WORDS.of("removed", words.strip())
                                : WORDS.of("rewritten", words, better),
                        List.of(Step.Retype.of(line, runs)),
                        Selection.at(line.id(), from + better.length())));
    }
}
