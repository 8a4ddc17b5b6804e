package org.rubric.rules.terms;

import java.util.List;
import java.util.function.Consumer;
import org.rubric.catalogue.vocabulary.Spelling;
import org.rubric.catalogue.vocabulary.Wording;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

/// An abbreviation stands for the same in all texts at hand.
public record OtherExpansion() implements Rule {
    private static final org.rubric.document.wording.Wording WORDS =
            org.rubric.document.wording.Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("ABB-11", Severity.NOTE);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft() || dossier.catalogue().texts().terms().isEmpty()) return;
        var own =
                dossier.survey().abbreviations().stream()
                        .filter(it -> dossier.survey().region(it.id()) == Region.ABBREVIATIONS)
                        .filter(it -> !it.expansion().runs().isEmpty())
                        .toList();
        var known = Known.abbreviations(dossier, own.stream().map(OtherExpansion::name).toList());
        for (var entry : own) check(entry, known, report);
    }

    /// Silent where one of the others agrees.
    private void check(Block.Abbreviation entry, Known known, Consumer<Finding> report) {
        var letters = Inline.text(entry.abbreviation().runs()).strip();
        var same =
                known.called(name(entry)).stream().filter(t -> t.term().equals(letters)).toList();
        var meaning = plain(Inline.text(entry.expansion().runs()));
        if (same.isEmpty() || same.stream().anyMatch(t -> plain(t.definition()).equals(meaning)))
            return;
        var other = same.getFirst();
        report.accept(
                finding(
                        entry.abbreviation().id(),
                        WORDS.of(
                                "ABB-11.found", letters, other.definition(), Known.origin(other))));
    }

    private static Spelling name(Block.Abbreviation entry) {
        return Spelling.of(Inline.text(entry.abbreviation().runs()));
    }

    private static List<String> plain(String meaning) {
        return Wording.of(meaning.replace('-', ' ')).words();
    }
}
