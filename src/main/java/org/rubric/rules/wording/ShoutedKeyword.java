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
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Words of requirement are in small letters (author's guide, 8.5).
public record ShoutedKeyword() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "NRM-08",
                    Severity.WARNING,
                    "Author's guide 8.5",
                    new Reason(
                            "Capitals belong to another body’s conventions; here the small word binds just as much.",
                            "The gateway SHALL report.",
                            "The gateway shall report."));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    private static final Pattern FORM = Pattern.compile("(?:SHALL|MUST|SHOULD)(?:[ \u00a0]NOT)?");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var found = new ArrayList<Finding>();
        for (var passage : dossier.survey().passages())
            if (passage.prose()
                    && (passage.region() == Region.BODY || passage.region() == Region.ANNEX)
                    && !shouted(passage.facts().text()))
                for (var hit : passage.facts().hits(Cue.SHOUTED))
                    found.add(
                            finding(
                                    passage,
                                    hit,
                                    "Write \u201c%s\u201d in small letters."
                                            .formatted(hit.words().toLowerCase(Locale.ROOT))));
        Once.tell(dossier, found, n -> n + " words of requirement are in capitals.", report);
    }

    private static boolean shouted(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Rewording.covered(finding, dossier, FORM)
                .map(words -> Rewording.of(finding, dossier, words.toLowerCase(Locale.ROOT)))
                .stream()
                .toList();
    }
}
