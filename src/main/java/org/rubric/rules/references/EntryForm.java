package org.rubric.rules.references;

import org.rubric.document.Block;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.editing.Runs;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The entry of a text of ITU begins with "Recommendation ITU-T" (author's guide, 8.2).
public record EntryForm() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("REF-08", Severity.WARNING);

    private static final Pattern OLDER =
            Pattern.compile(
                    "(?:ITU[-\u2011]([TRD])[ \u00a0](?:Recommendation|Rec\\.?)|Rec\\.?[ \u00a0]ITU[-\u2011]([TRD]))[ \u00a0](?=[A-Z]{1,3}\\.\\d)");

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
        if (!dossier.draft() || dossier.common()) return;
        for (var list : List.of(dossier.survey().references(), dossier.survey().bibliography()))
            for (Block.Reference entry : list) {
                var older = OLDER.matcher(Runs.steps(entry.entry().runs()));
                if (older.lookingAt())
                    report.accept(
                            finding(
                                    entry.entry().id(),
                                    0,
                                    older.end() - 1,
                                    WORDS.of(
                                            "REF-08.found",
                                            sector(older),
                                            older.group().replace('\u00a0', ' ').strip())));
            }
    }

    private static String sector(Matcher older) {
        return older.group(1) == null ? older.group(2) : older.group(1);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var line = dossier.document().find(finding.place());
        if (line.isEmpty()) return List.of();
        var older = OLDER.matcher(Runs.steps(line.get().runs()));
        if (!older.lookingAt() || finding.range().to() != older.end() - 1) return List.of();
        return List.of(Rewording.of(finding, dossier, "Recommendation ITU-" + sector(older)));
    }
}
