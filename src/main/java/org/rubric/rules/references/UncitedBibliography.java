package org.rubric.rules.references;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.rules.Rule;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An entry of the bibliography is cited (this program).
public record UncitedBibliography() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("BIB-02", Severity.WARNING);

    private static final Pattern TAG = Pattern.compile("\\[([^\\[\\]]{1,60})]");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft() || dossier.survey().bibliography().isEmpty()) return;
        var loosely = loosely(dossier);

        for (var entry : dossier.survey().bibliography())
            if (!entry.tag().isEmpty()
                    && Mentions.of(dossier, entry).isEmpty()
                    && !loosely.contains(loose(entry.tag())))
                report.accept(finding(entry.id(), WORDS.of("BIB-02.found", entry.tag())));
    }

    /// What is cited with other spaces, or without the letter b: that is wrong, but not this.
    private static Set<String> loosely(Dossier dossier) {
        var cited = new HashSet<String>();
        for (var passage : dossier.survey().passages()) {
            if (passage.owner() instanceof Block.Reference) continue;
            if (passage.words().indexOf('[') < 0) continue;
            var tag = TAG.matcher(passage.words());
            while (tag.find()) cited.add(loose(tag.group(1)));
        }
        return cited;
    }

    private static String loose(String words) {
        return words.replaceAll("[\\s\u00a0\u2011,-]+", "").replaceFirst("^b", "");
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Relocation.removed(finding.place(), dossier).stream().toList();
    }
}
