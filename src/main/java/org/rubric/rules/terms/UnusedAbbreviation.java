package org.rubric.rules.terms;

import org.rubric.document.Block;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.editing.Selection;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.rules.Spot;
import org.rubric.editing.Transaction;

import java.util.function.Consumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// An abbreviation of clause 4 is used (author's guide, 8.4).
public record UnusedAbbreviation() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("ABB-02", Severity.WARNING).resting();

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft() || dossier.apart()) return;
        var open = new LinkedHashMap<String, Block.Abbreviation>();
        for (var entry : dossier.survey().abbreviations())
            if (dossier.survey().region(entry.id()) == Region.ABBREVIATIONS)
                open.putIfAbsent(letters(entry), entry);
        open.remove("");
        for (var passage : dossier.survey().passages()) {
            if (open.isEmpty()) return;
            if (passage.owner() instanceof Block.Abbreviation
                    || passage.owner() instanceof Block.Reference) continue;
            var text = plain(passage.words());
            open.keySet().removeIf(letters -> text.contains(letters));
        }
        var others = new StringBuilder();
        for (var entry : dossier.survey().abbreviations())
            others.append(Inline.text(entry.expansion().runs())).append(' ');
        for (var entry : open.values())
            if (!others.toString().contains(letters(entry)))
                report.accept(finding(entry.id(), WORDS.of("ABB-02.found", letters(entry))));
    }

    private static String letters(Block.Abbreviation entry) {
        return plain(Inline.text(entry.abbreviation().runs())).strip();
    }

    private static String plain(String words) {
        return words.replace('\u2011', '-').replace('\u00a0', ' ');
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return dossier
                .document()
                .find(finding.place())
                .filter(Block.Abbreviation.class::isInstance)
                .map(Block.Abbreviation.class::cast)
                .flatMap(entry -> removed(entry, dossier))
                .stream()
                .toList();
    }

    private static Optional<Correction> removed(Block.Abbreviation entry, Dossier dossier) {
        return Spot.of(dossier.document(), entry.id())
                .map(
                        spot ->
                                new Correction(
                                        WORDS.of("remove"),
                                        Transaction.of(
                                                WORDS.of("ABB-02.done", letters(entry)),
                                                List.of(spot.remove()),
                                                new Selection.None())));
    }
}
