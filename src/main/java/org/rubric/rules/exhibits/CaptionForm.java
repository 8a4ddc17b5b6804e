package org.rubric.rules.exhibits;

import org.rubric.document.Finding;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Rule;
import org.rubric.document.Inline;
import org.rubric.document.Block.Line;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The form of a caption: its number is not typed, it begins with a capital and has no full stop
/// (author's guide, 9.5).
final class CaptionForm {
    private static final Wording WORDS = Wording.in("rules");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:Figure|Fig\\.|Table)[ \u00a0]?(?:[A-Z]{1,4}\\d?[.-])?\\d+(?:[.-]\\d+)*[a-z]?[ \u00a0]?[\u2013\u2014:.-][ \u00a0]*");
    private static final Pattern STOP = Pattern.compile("(?<!\\.|etc|Inc|vs)\\.\\s*$");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{2}[\\p{Ll}-]*(?=\\s)");

    private CaptionForm() {}

    /// Reports every caption that has not its form.
    static void check(Rule rule, List<Line> captions, Consumer<Finding> report) {
        for (var caption : captions) {
            var wrong = wrong(caption);
            if (!wrong.isEmpty()) report.accept(rule.finding(caption.id(), wrong));
        }
    }

    static List<Correction> corrections(List<Line> captions, Finding finding) {
        for (var caption : captions)
            if (caption.id().equals(finding.place())) return mended(caption);
        return List.of();
    }

    /// What is wrong, as a sentence; empty: nothing.
    static String wrong(Line caption) {
        var text = Runs.steps(caption.runs());
        if (text.isBlank()) return "";
        if (LABEL.matcher(text).lookingAt()) return WORDS.of("caption.number");
        if (STOP.matcher(text).find()) return WORDS.of("caption.stop");
        if (SMALL.matcher(text).lookingAt()) return WORDS.of("caption.capital");
        return "";
    }

    static List<Correction> mended(Line caption) {
        if (wrong(caption).isEmpty()) return List.of();
        var runs = caption.runs();
        var label = LABEL.matcher(Runs.steps(runs));
        if (label.lookingAt()) runs = Runs.remove(runs, 0, label.end());
        var stop = STOP.matcher(Runs.steps(runs));
        if (stop.find()) runs = Runs.remove(runs, stop.start(), Runs.steps(runs).length());
        var text = Runs.steps(runs);
        if (SMALL.matcher(text).lookingAt()) {
            var first = "" + Character.toUpperCase(text.charAt(0));
            var typed = new Inline.Text(first, Runs.marksAt(runs, 1));
            runs = Runs.insert(Runs.remove(runs, 0, 1), 0, List.of(typed));
        }
        if (runs.isEmpty()) return List.of();
        return List.of(
                new Correction(
                        WORDS.of("caption.offer"),
                        Transaction.of(
                                WORDS.of("caption.done"),
                                List.of(Step.Retype.of(caption, Runs.tidy(runs))),
                                Selection.at(caption.id(), 0))));
    }
}
