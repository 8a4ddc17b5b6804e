package org.rubric.rules.wording;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Binding;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;

/// Notes, examples and footnotes hold no requirements (author's guide, 9.6).
public record RequirementInNote() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("NRM-01", Severity.ERROR);

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
            var key = key(dossier, passage);
            if (!key.isEmpty())
                Binding.first(passage, shall)
                        .ifPresent(
                                hit ->
                                        report.accept(
                                                finding(
                                                        passage.line().id(),
                                                        hit.from(),
                                                        hit.to(),
                                                        WORDS.of(key, hit.words()))));
        }
    }

    private static String key(Dossier dossier, Passage passage) {
        if (passage.region() == Region.FOOTNOTE) return "NRM-01.footnote";
        if (!passage.region().normative() || dossier.survey().exhibited(passage.line().id()))
            return "";
        return switch (passage.line()) {
            case Block.Note _ -> "NRM-01.note";
            case Block.Example _ -> "NRM-01.example";
            default -> "";
        };
    }
}
