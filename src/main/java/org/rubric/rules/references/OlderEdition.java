package org.rubric.rules.references;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.TextIndex;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

/// What goes to consent cites the edition in force, or means the older one (author's guide, 8.2).
public record OlderEdition() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("REF-14", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.decision().near() || !dossier.draft()) return;
        var index = TextIndex.of(dossier.catalogue());
        for (var list : List.of(dossier.survey().references(), dossier.survey().bibliography()))
            for (var entry : list) older(entry, index).ifPresent(report);
    }

    private Optional<Finding> older(Block.Reference entry, TextIndex index) {
        var named = Designation.leading(Inline.text(entry.entry().runs()));
        if (named.isEmpty() || named.get().year().isEmpty()) return Optional.empty();
        return index.find(named.get())
                .filter(text -> !text.standing().gone())
                .filter(text -> year(text).compareTo(named.get().year()) > 0)
                .map(
                        text ->
                                finding(
                                        entry.id(),
                                        WORDS.of(
                                                "REF-14.found",
                                                entry.tag(),
                                                named.get().year(),
                                                year(text))));
    }

    /// Of the edition that is current; empty: not known.
    private static String year(Recommendation text) {
        var date = text.standing().date();
        return date.matches("(?:19|20)\\d\\d.*") ? date.substring(0, 4) : "";
    }
}
