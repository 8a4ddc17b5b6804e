package org.rubric.rules.references;

import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Succession;
import org.rubric.catalogue.TextIndex;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.List;
import java.util.function.Consumer;

/// What is cited is in force.
public record Superseded() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "REF-15",
                    Severity.ERROR,
                    "This program; standing as in the catalogue",
                    new Reason(
                            "A text that was withdrawn or replaced cannot be asked for any more.",
                            "[ITU-T Y.2060], withdrawn",
                            "its successor"));

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
        var verb = text.standing().withdrawn() ? "was withdrawn" : "was superseded";
        var way = Succession.of(text.designation(), index);
        var by = way.ends().stream().map(end -> "[" + end.tag() + "]").toList();
        boolean said = !text.standing().replacedBy().isEmpty() && !by.isEmpty();
        var end =
                said
                        ? (text.standing().withdrawn() ? "; see " : " by ")
                                + String.join(" and ", by)
                        : "";
        return finding(entry.id(), "[%s] %s%s.".formatted(entry.tag(), verb, end));
    }
}
