package org.rubric.rules.structure;

import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// The bibliography is neither a clause nor an appendix (author's guide, appendix I).
public record BibliographyHeading() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("BIB-04", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    private static final String TITLE = "Bibliography";

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.whole()) return;
        for (var clause : dossier.survey().divisions()) {
            if (!bibliography(clause)) continue;
            if (clause.kind() != Clause.Kind.BIBLIOGRAPHY)
                report.accept(finding(clause.title().id(), WORDS.of("BIB-04.numbered")));
            else if (!title(clause).equals(TITLE))
                report.accept(
                        finding(clause.title().id(), WORDS.of("BIB-04.title", title(clause))));
            else if (StatusLines.says(clause, "integral part"))
                report.accept(finding(clause.title().id(), WORDS.of("BIB-04.status")));
        }
    }

    private static boolean bibliography(Clause clause) {
        return clause.kind() == Clause.Kind.BIBLIOGRAPHY || title(clause).equalsIgnoreCase(TITLE);
    }

    private static String title(Clause clause) {
        return Inline.text(clause.title().runs()).strip();
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var clause : dossier.survey().divisions())
            if (clause.title().id().equals(finding.place()) && bibliography(clause))
                return List.of(mended(clause));
        return List.of();
    }

    private static Correction mended(Clause clause) {
        var body =
                clause.body().stream()
                        .filter(
                                block ->
                                        !(block instanceof Paragraph line
                                                && Inline.text(line.runs())
                                                        .contains("integral part")))
                        .toList();
        var title = clause.title().withRuns(Inline.plain(TITLE));
        var made = new Clause(clause.id(), Traits.NONE, Clause.Kind.BIBLIOGRAPHY, title, body);
        return new Correction(
                WORDS.of("BIB-04.offer"),
                Transaction.of(
                        WORDS.of("BIB-04.done"),
                        List.of(new Step.Replace(clause.id(), made)),
                        Selection.at(title.id(), 0)));
    }
}
