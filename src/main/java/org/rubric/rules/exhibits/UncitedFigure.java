package org.rubric.rules.exhibits;

import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// A figure is referred to (author's guide, 9.5).
public record UncitedFigure() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("FIG-01", Severity.ERROR);

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
        var uncited = new Uncited(this, dossier);
        for (var figure : dossier.survey().figures())
            uncited.look(figure, figure.caption(), parts(figure));
        uncited.tell(n -> WORDS.of("FIG-01.many", n), report);
    }

    /// A reference to one panel counts for the whole.
    private static List<Id> parts(Exhibit.Figure figure) {
        return figure.panels().stream().map(Exhibit.Panel::id).toList();
    }
}
