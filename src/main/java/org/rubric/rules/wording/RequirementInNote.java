package org.rubric.rules.wording;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Binding;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.function.Consumer;

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
    public boolean english() {
        return true;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        boolean shall = dossier.survey().saysShall();
        for (var passage : dossier.survey().passages()) {
            var kind = kind(dossier, passage);
            if (!kind.isEmpty())
                Binding.first(passage, shall)
                        .ifPresent(
                                hit ->
                                        report.accept(
                                                finding(
                                                        passage.line().id(),
                                                        hit.from(),
                                                        hit.to(),
                                                        kind
                                                                + " holds no requirement, and this says \u201c"
                                                                + hit.words()
                                                                + "\u201d.")));
        }
    }

    private static String kind(Dossier dossier, Passage passage) {
        if (passage.region() == Region.FOOTNOTE) return "A footnote";
        if (!passage.region().normative() || dossier.survey().exhibited(passage.line().id()))
            return "";
        return switch (passage.line()) {
            case Block.Note _ -> "A note";
            case Block.Example _ -> "An example";
            default -> "";
        };
    }
}
