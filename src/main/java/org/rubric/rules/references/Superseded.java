package org.rubric.rules.references;

import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Succession;
import org.rubric.catalogue.TextIndex;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// What is cited is in force.
public record Superseded() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("REF-15", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        var index = TextIndex.of(dossier.catalogue());
        for (var list : List.of(dossier.survey().references(), dossier.survey().bibliography()))
            for (Block.Reference entry : list)
                Designation.parse(entry.tag())
                        .flatMap(index::find)
                        .filter(text -> text.standing().gone())
                        .ifPresent(text -> report.accept(says(entry, text, index)));
    }

    private Finding says(Block.Reference entry, Recommendation text, TextIndex index) {

        var way = Succession.of(text.designation(), index);
        var by = way.ends().stream().map(end -> "[" + end.tag() + "]").toList();
        boolean said = !text.standing().replacedBy().isEmpty() && !by.isEmpty();
        return finding(entry.id(), said(text, entry.tag(), said ? WORDS.all(by) : ""));
    }

    private static String said(Recommendation text, String tag, String by) {
        if (text.standing().withdrawn())
            return by.isEmpty()
                    ? WORDS.of("REF-15.withdrawn", tag)
                    : WORDS.of("REF-15.withdrawn.see", tag, by);
        return by.isEmpty()
                ? WORDS.of("REF-15.superseded", tag)
                : WORDS.of("REF-15.superseded.by", tag, by);
    }
}
