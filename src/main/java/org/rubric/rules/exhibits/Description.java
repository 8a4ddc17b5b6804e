package org.rubric.rules.exhibits;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Wanted;
import org.rubric.rules.Correction;
import org.rubric.editing.exhibit.Figures;
import org.rubric.editing.Selection;
import java.util.Optional;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.ArrayList;
import java.util.function.Consumer;

/// A picture has a description (PDF/UA-1, 7.3).
public record Description() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.all("FIG-08", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var mute = new ArrayList<Exhibit.Panel>();
        for (var figure : dossier.survey().figures())
            for (var panel : figure.panels())
                if (panel.image().alternative().isBlank()) {
                    mute.add(panel);
                    if (dossier.draft()) report.accept(finding(panel.id(), one(dossier, figure)));
                }
        if (!dossier.draft() && !mute.isEmpty())
            report.accept(finding(mute.getFirst().id(), all(mute.size())));
    }

    private static String one(Dossier dossier, Exhibit.Figure figure) {
        var label = dossier.label(figure.id());
        return label.isEmpty() ? WORDS.of("FIG-08.one") : WORDS.of("FIG-08.found", label);
    }

    @Override
    public Optional<Wanted> wanted(Finding finding, Dossier dossier) {
        var panel = dossier.document().find(finding.place());
        if (!(panel.orElse(null) instanceof Exhibit.Panel)) return Optional.empty();
        return Optional.of(
                new Wanted(
                        WORDS.of("FIG-08.wanted"), "", said -> described(finding, dossier, said)));
    }

    private static Optional<Correction> described(Finding finding, Dossier dossier, String said) {
        if (said.isBlank()) return Optional.empty();
        return Figures.describe(finding.place(), said)
                .on(dossier.snapshot(), new Selection.None())
                .map(done -> new Correction(WORDS.of("FIG-08.offer"), done));
    }

    /// Of a published text it is said once.
    private static String all(int pictures) {
        return pictures == 1 ? WORDS.of("FIG-08.one") : WORDS.of("FIG-08.many", pictures);
    }
}
