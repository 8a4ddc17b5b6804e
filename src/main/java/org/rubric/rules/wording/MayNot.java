package org.rubric.rules.wording;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Correction;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Once;
import org.rubric.rules.Region;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// “May not” is not used.
public record MayNot() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "NRM-05",
                    Severity.ERROR,
                    "Rules for common text; this program",
                    new Reason(
                            "“May not” can mean that something is forbidden or that it perhaps does not happen; write which.",
                            "A gateway may not report.",
                            "A gateway need not report. / A gateway shall not report."));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    private static final Pattern FORM = Pattern.compile("(?i)may[ \u00a0]not");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var found = new ArrayList<Finding>();
        for (var passage : dossier.survey().passages())
            if (passage.prose()
                    && (passage.region() == Region.BODY || passage.region() == Region.ANNEX))
                for (var hit : passage.facts().hits(Cue.MAY_NOT))
                    found.add(
                            finding(
                                    passage,
                                    hit,
                                    "\u201c%s\u201d can be read in two ways."
                                            .formatted(hit.words())));
        Once.tell(
                dossier,
                found,
                n -> "\u201cMay not\u201d, which can be read in two ways, is used " + n + " times.",
                report);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Rewording.covered(finding, dossier, FORM)
                .map(
                        _ ->
                                List.of("need not", "shall not", "might not").stream()
                                        .map(words -> Rewording.of(finding, dossier, words))
                                        .toList())
                .orElse(List.of());
    }
}
