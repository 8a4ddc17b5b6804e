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

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.List;
import java.util.Set;

/// In clause 4 the words that an abbreviation is made of begin with capitals (published texts).
public record ExpansionCapitals() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("ABB-05", Severity.WARNING);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String HYPHENS = "-\u2010\u2011";
    private static final Pattern END = Pattern.compile("[(\\[;.,\uFFFC]");

    /// Words that an abbreviation may take or leave, and that stay small.
    private static final Set<String> LINKS =
            Set.of(
                    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on",
                    "or", "over", "out", "per", "the", "to", "via", "with");

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
        for (var entry : dossier.survey().abbreviations()) {
            var small = small(entry);
            if (!small.isEmpty())
                report.accept(
                        finding(
                                entry.expansion().id(),
                                WORDS.of(
                                        "ABB-05.found",
                                        Inline.text(entry.abbreviation().runs()).strip())));
        }
    }

    /// Places of the first letters that the abbreviation takes and that are small; none if its
    /// letters are not the first ones of all words in order, of and the like apart.
    private static List<Integer> small(Block.Abbreviation entry) {
        var letters = Inline.text(entry.abbreviation().runs()).strip();
        if (!letters.matches("[A-Z]{2,8}")) return List.of();
        var small = new ArrayList<Integer>();
        var text = expansion(entry);
        var word = WORD.matcher(text);
        int next = 0;
        while (word.find()) {
            char first = word.group().charAt(0);
            boolean link = LINKS.contains(word.group());
            boolean taken =
                    next < letters.length() && Character.toUpperCase(first) == letters.charAt(next);
            if (!taken && !link) return List.of();
            if (!taken) continue;
            next++;
            boolean joined =
                    word.start() > 0 && HYPHENS.indexOf(text.charAt(word.start() - 1)) >= 0;
            if (!link && !joined && Character.isLowerCase(first)) small.add(word.start());
        }
        return next == letters.length() ? small : List.of();
    }

    /// Up to an explanation in brackets, a source or a second expansion.
    private static String expansion(Block.Abbreviation entry) {
        var text = Runs.steps(entry.expansion().runs());
        var end = END.matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var entry : dossier.survey().abbreviations()) {
            var line = entry.expansion();
            if (!line.id().equals(finding.place())) continue;
            var text = Runs.steps(line.runs());
            var runs = line.runs();
            for (int at : small(entry)) {
                var capital = "" + Character.toUpperCase(text.charAt(at));
                var typed = new Inline.Text(capital, Runs.marksAt(runs, at + 1));
                runs = Runs.insert(Runs.remove(runs, at, at + 1), at, List.of(typed));
            }
            if (runs.equals(line.runs())) return List.of();
            return List.of(
                    new Correction(
                            WORDS.of("ABB-05.offer"),
                            Transaction.of(
                                    WORDS.of("ABB-05.done"),
                                    List.of(Step.Retype.of(line, Runs.tidy(runs))),
                                    Selection.at(line.id(), 0))));
        }
        return List.of();
    }
}
