package org.rubric.rules.wording;

import org.rubric.rules.Facts.Hit;
import org.rubric.rules.Passage;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells words that require something from the same words in a plain statement.
final class Binding {
    /// "Further study is required to …", "many resources are required to …" say what is needed, not
    /// what somebody has to do.
    private static final Set<String> NEEDED =
            Set.of(
                    "study",
                    "work",
                    "time",
                    "effort",
                    "energy",
                    "power",
                    "bandwidth",
                    "memory",
                    "capacity",
                    "data",
                    "information",
                    "resources",
                    "resource",
                    "action",
                    "care",
                    "what",
                    "it",
                    "which",
                    "that",
                    "permission",
                    "packets",
                    "bits",
                    "steps");

    private Binding() {}

    /// The first word of a line that binds, in a text where nothing may bind. "Must" is left out:
    /// it has a rule of its own.
    ///
    /// @param shall whether the text says "shall" where others say "is required to"
    static Optional<Hit> first(Passage passage, boolean shall) {
        for (var hit : passage.facts().obligations()) {
            if (hit.must()) continue;
            if (hit.shall() || !shall && !needed(passage.facts().text(), hit))
                return Optional.of(hit);
        }
        return Optional.empty();
    }

    private static boolean needed(String text, Hit hit) {
        if (hit.words().contains("prohibited")) return false;
        var before = text.substring(0, hit.from()).strip();
        var word = before.substring(before.lastIndexOf(' ') + 1);
        return NEEDED.contains(word.toLowerCase(Locale.ROOT));
    }
}
