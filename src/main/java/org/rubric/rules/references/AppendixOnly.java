package org.rubric.rules.references;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// An entry of clause 2 is cited outside appendices too (author's guide, 3.2.1).
public record AppendixOnly() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("REF-03", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var entry : dossier.survey().references()) {
            var mentions = Mentions.of(dossier, entry);
            boolean only = mentions.stream().allMatch(p -> p.region() == Region.APPENDIX);
            if (!entry.tag().isEmpty() && !mentions.isEmpty() && only)
                report.accept(finding(entry.id(), WORDS.of("REF-03.found", entry.tag())));
        }
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Relocation.moved(finding.place(), dossier).stream().toList();
    }
}
