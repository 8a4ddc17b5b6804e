package org.rubric.rules.wording;

import java.util.function.Consumer;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// Notes, examples and footnotes hold no requirements (author's guide, 9.6).
public record RequirementInNote() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "NRM-01",
                    Severity.ERROR,
                    "Author's guide 9.6.1 and 9.6.2",
                    new Reason(
                            "A note explains; a reader who skips it must not miss anything that binds. Notes of a table or figure are exempt.",
                            "NOTE – It shall be sealed.",
                            "It shall be sealed. NOTE – A seal keeps water out."));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var passage : dossier.survey().passages())
            if (inNote(dossier, passage)) passage(passage, report);
    }

    private void passage(Passage passage, Consumer<Finding> report) {
        int at = 0;
        for (var run : passage.runs()) {
            if (run instanceof Inline.Text text) {
                var hit = Obligations.first(text.text(), Obligations.BINDING);
                if (hit.isPresent()) {
                    report.accept(
                            finding(
                                    passage.line().id(),
                                    at + hit.get().from(),
                                    at + hit.get().to(),
                                    "A note, example or footnote holds no requirement, and this says \u201c"
                                            + hit.get().words()
                                            + "\u201d."));
                    return;
                }
            }
            at += run.length();
        }
    }

    private static boolean inNote(Dossier dossier, Passage passage) {
        boolean note =
                passage.line() instanceof Block.Note || passage.line() instanceof Block.Example;
        return note && passage.region().normative() && !ofExhibit(dossier, passage)
                || passage.region() == Region.FOOTNOTE;
    }

    private static boolean ofExhibit(Dossier dossier, Passage passage) {
        for (var table : dossier.survey().tables())
            if (holds(table, passage.line())) return true;
        for (var figure : dossier.survey().figures())
            if (holds(figure, passage.line())) return true;
        return false;
    }

    private static boolean holds(Block exhibit, Block line) {
        for (var part : exhibit.parts()) if (part == line || holds(part, line)) return true;
        return false;
    }
}
