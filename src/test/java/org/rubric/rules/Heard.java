package org.rubric.rules;

import java.util.function.Consumer;
import org.rubric.catalogue.Catalogue;
import org.rubric.editing.Snapshot;

/// What all rules say about all cases, what they offer and what undoing names.
public final class Heard {
    private Heard() {}

    public static void all(Consumer<String> hear) {
        var book = Rulebook.standard();
        for (var rule : book.rules()) {
            hear.accept(rule.sheet().source());
            hear.accept(rule.sheet().reason().why());
        }
        for (var pending : Pending.all()) hear.accept(pending.says());
        for (var each : RuleCases.all()) {
            var dossier = Dossier.of(Snapshot.of(each.document()), Catalogue.EMPTY);
            for (var finding : new Proofreader(book).proofread(dossier)) {
                hear.accept(finding.message());
                var rule = book.rule(finding.code());
                if (rule.isEmpty()) continue;
                for (var correction : rule.get().corrections(finding, dossier)) {
                    hear.accept(correction.words());
                    hear.accept(correction.transaction().name());
                }
            }
        }
    }
}
