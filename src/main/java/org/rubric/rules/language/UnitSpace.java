package org.rubric.rules.language;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Correction;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Once;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A space stands between a value and its unit (author's guide, 9.4.1).
public record UnitSpace() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "UNI-01",
                    Severity.WARNING,
                    "Author's guide 9.4.1; the International System of Units",
                    new Reason(
                            "A value and its unit are two words; a space that does not break keeps them on one line.",
                            "5km",
                            "5 km"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    private static final Pattern FORM = Pattern.compile("[\\d.]+[A-Za-z/]+");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var found = new ArrayList<Finding>();
        for (var passage : dossier.survey().passages())
            if (passage.prose())
                for (var hit : passage.facts().hits(Cue.TIGHT))
                    found.add(
                            finding(
                                    passage,
                                    hit,
                                    "Write \u201c%s\u201d with a space before the unit."
                                            .formatted(
                                                    better(hit.words()).replace('\u00a0', ' '))));
        Once.tell(
                dossier,
                found,
                n -> n + " values stand without a space before their unit.",
                report);
    }

    private static String better(String words) {
        return words.replaceFirst("(?<=\\d)(?=[A-Za-z])", "\u00a0");
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Rewording.covered(finding, dossier, FORM)
                .map(words -> Rewording.of(finding, dossier, better(words)))
                .stream()
                .toList();
    }
}
