package org.rubric.rules;

import org.rubric.document.Finding;
import org.rubric.document.Id;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A drafting rule. Stateless; reports findings with its own code and severity; never throws.
public interface Rule {

    /// What the rule is, apart from its check.
    Sheet sheet();

    /// Whether it looks for English words, so that texts in other languages are left alone.
    default boolean english() {
        return false;
    }

    /// Reports what breaks the rule.
    void check(Dossier dossier, Consumer<Finding> report);

    /// What would mend a finding of this rule, the likeliest first; empty: only the author can.
    default List<Correction> corrections(Finding finding, Dossier dossier) {
        return List.of();
    }

    /// What the author can be asked to mend a finding of this rule; empty: there is nothing to ask.
    default Optional<Wanted> wanted(Finding finding, Dossier dossier) {
        return Optional.empty();
    }

    /// A finding of this rule about a whole block.
    default Finding finding(Id place, String message) {
        return Finding.of(sheet().code(), sheet().severity(), place, message);
    }

    /// A finding of this rule about some characters of a block.
    default Finding finding(Id place, int from, int to, String message) {
        return new Finding(
                sheet().code(), sheet().severity(), place, new Finding.Range(from, to), message);
    }

    /// A finding of this rule about words in a line.
    default Finding finding(Passage passage, Hit hit, String message) {
        return finding(passage.line().id(), hit.from(), hit.to(), message);
    }
}
