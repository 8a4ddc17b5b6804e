package org.rubric.rules;

import org.rubric.document.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A rule about words that a line has or has not, whatever stands in the others: what it looks for
/// is a [Cue], and what would be better often follows from the words alone.
public interface WordRule extends Rule {

    /// What it looks for.
    Cue cue();

    /// Whether it reads that line; prose unless a rule says otherwise.
    default boolean reads(Passage passage) {
        return passage.prose();
    }

    /// Whether what the cue found there is really meant.
    default boolean meant(Dossier dossier, Passage passage, Hit hit) {
        return true;
    }

    /// The sentence about one place.
    String says(Hit hit);

    /// The sentence about that many places of a published text, two or more.
    String says(int many);

    /// What to write instead, the likeliest first; empty: only the author knows.
    default List<String> better(String words) {
        return List.of();
    }

    @Override
    default boolean english() {
        return true;
    }

    @Override
    default void check(Dossier dossier, Consumer<Finding> report) {
        var found = new ArrayList<Finding>();
        for (var passage : dossier.survey().passages()) {
            var hits = passage.facts().hits(cue());
            if (hits.isEmpty() || !reads(passage)) continue;
            for (var hit : hits)
                if (meant(dossier, passage, hit)) found.add(finding(passage, hit, says(hit)));
        }
        Once.tell(dossier, found, this::says, report);
    }

    @Override
    default List<Correction> corrections(Finding finding, Dossier dossier) {
        return still(finding, dossier).stream()
                .flatMap(hit -> better(hit.words()).stream())
                .map(words -> Rewording.of(finding, dossier, words))
                .toList();
    }

    /// What the cue finds at that place now.
    private Optional<Hit> still(Finding finding, Dossier dossier) {
        return dossier.document().find(finding.place()).stream()
                .flatMap(line -> Facts.of(line).hits(cue()).stream())
                .filter(hit -> hit.from() == finding.range().from())
                .filter(hit -> hit.to() == finding.range().to())
                .findFirst();
    }
}
