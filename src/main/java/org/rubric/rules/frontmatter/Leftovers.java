package org.rubric.rules.frontmatter;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Nothing of the template is left in the text.
public record Leftovers() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("FRT-10", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    private static final Pattern FORM = Pattern.compile("(?s)[<\\[Nn].+");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var passage : dossier.survey().passages())
            for (var hit : passage.facts().hits(Cue.LEFTOVER))
                report.accept(
                        finding(passage, hit, WORDS.of("FRT-10.found", shortened(hit.words()))));
    }

    private static String shortened(String words) {
        return words.length() <= 40 ? words : words.substring(0, 39).strip() + "\u2026";
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Rewording.covered(finding, dossier, FORM).stream()
                .map(_ -> Rewording.of(finding, dossier, ""))
                .toList();
    }
}
