package org.rubric.rules.exhibits;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.rules.Rule;
import org.rubric.editing.Selection;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.List;

/// A figure has a title (author's guide, 9.5.1).
public record FigureCaption() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("FIG-02", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        for (var figure : dossier.survey().figures())
            if (Inline.text(figure.caption().runs()).isBlank())
                report.accept(finding(figure.id(), WORDS.of("FIG-02.found")));
    }

    private static final int LONGEST = 90;

    /// What describes it, if that is short, or the title of its clause, to be changed from there.
    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var figure : dossier.survey().figures())
            if (figure.id().equals(finding.place())
                    && Inline.text(figure.caption().runs()).isBlank())
                return titles(figure, dossier).stream()
                        .map(title -> titled(figure, title))
                        .toList();
        return List.of();
    }

    private static List<String> titles(Exhibit.Figure figure, Dossier dossier) {
        var titles = new ArrayList<String>();
        for (var panel : figure.panels()) titles.add(panel.image().alternative());
        dossier.survey()
                .clauseOf(figure.id())
                .map(clause -> Inline.text(clause.title().runs()))
                .ifPresent(titles::add);
        return titles.stream()
                .map(title -> title.strip().replaceFirst("\\.$", ""))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .distinct()
                .limit(2)
                .toList();
    }

    private static Correction titled(Exhibit.Figure figure, String title) {
        var caption = figure.caption();
        return new Correction(
                WORDS.of("FIG-02.offer", title),
                Transaction.of(
                        WORDS.of("FIG-02.done"),
                        List.of(Step.Retype.of(caption, Inline.plain(title))),
                        Selection.at(caption.id(), title.length())));
    }
}
