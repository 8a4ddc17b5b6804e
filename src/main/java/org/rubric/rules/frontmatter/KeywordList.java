package org.rubric.rules.frontmatter;

import org.rubric.document.Abstract;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.rules.Rule;
import org.rubric.editing.Selection;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Keywords are parted by commas, and each stands once (author's guide, 7.2).
public record KeywordList() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("FRT-07", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var words = dossier.document().front().overview().keywords();
        if (!dossier.draft() || words.equals(parted(words))) return;
        boolean parts = words.stream().anyMatch(word -> word.contains(";"));
        report.accept(
                finding(
                        dossier.document().id(),
                        parts ? WORDS.of("FRT-07.semicolons") : WORDS.of("FRT-07.twice")));
    }

    private static List<String> parted(List<String> words) {
        var seen = new HashSet<String>();
        var parted = new ArrayList<String>();
        for (var each : words)
            for (var word : each.split(";"))
                if (!word.isBlank() && seen.add(word.strip().toLowerCase(Locale.ROOT)))
                    parted.add(word.equals(each) ? word : word.strip());
        return parted;
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var front = dossier.document().front();
        var words = front.overview().keywords();
        var parted = parted(words);
        if (!finding.place().equals(dossier.document().id()) || words.equals(parted))
            return List.of();
        var overview =
                new Abstract(front.overview().summary(), parted, front.overview().introduction());
        return List.of(
                new Correction(
                        WORDS.of("FRT-07.offer"),
                        Transaction.of(
                                WORDS.of("FRT-07.done"),
                                List.of(new Step.Reset(front.withOverview(overview))),
                                new Selection.None())));
    }
}
