package org.rubric.rules.terms;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An abbreviation has a small s in the plural (author's guide, 8.4).
public record PluralAbbreviation() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("ABB-07", Severity.WARNING);

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,7}S");

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
        var listed = listed(dossier);
        if (listed.isEmpty()) return;
        for (var passage : dossier.survey().passages())
            if (passage.worded())
                for (var hit : passage.facts().hits(Cue.PLURAL))
                    if (listed.contains(singular(hit.words())) && !listed.contains(hit.words()))
                        report.accept(
                                finding(
                                        passage,
                                        hit,
                                        WORDS.of(
                                                "write.instead", right(hit.words()), hit.words())));
    }

    private static Set<String> listed(Dossier dossier) {
        var listed = new HashSet<String>();
        for (var entry : dossier.survey().abbreviations())
            listed.add(Inline.text(entry.abbreviation().runs()).strip());
        return listed;
    }

    private static String singular(String words) {
        return words.substring(0, words.length() - 1);
    }

    private static String right(String words) {
        return singular(words) + "s";
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Rewording.covered(finding, dossier, FORM).stream()
                .map(words -> Rewording.of(finding, dossier, right(words)))
                .toList();
    }
}
