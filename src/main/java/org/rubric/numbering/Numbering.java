package org.rubric.numbering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;

/// The labels of everything in a document that has one, as a function of the document. Holds no
/// words of the text, so it stays the same object while only text changes.
///
/// Under [org.rubric.document.Settings.Policy#KEPT] a printed label stands and what was printed
/// without one has none, except notes, list items, footnotes and tags, which no reader would expect
/// bare. Under the computed policy a printed label that differs is a finding, `label.differs`.
public final class Numbering {
    private final Map<Id, Label> labels;
    private final Map<Id, Integer> levels;
    private final List<Finding> findings;

    Numbering(Map<Id, Label> labels, Map<Id, Integer> levels, List<Finding> findings) {
        this.labels = labels;
        this.levels = levels;
        this.findings = List.copyOf(findings);
    }

    public static Numbering of(Document document) {
        return new Numberer(document).number(document);
    }

    /// The same numbering with things of another version of the document beside it, which keep the
    /// labels that they have there.
    ///
    /// @param things the Ids under which they stand here, with those that they have in the other
    ///     version
    public Numbering with(Map<Id, Id> things, Numbering version) {
        if (things.isEmpty()) return this;
        var allLabels = new HashMap<>(labels);
        var allLevels = new HashMap<>(levels);
        things.forEach(
                (here, there) -> {
                    version.label(there).ifPresent(label -> allLabels.put(here, label));
                    int level = version.level(there);
                    if (level > 0) allLevels.put(here, level);
                });
        return new Numbering(allLabels, allLevels, findings);
    }

    /// The label of a block, of a footnote by its body's Id; empty when it has none. A division
    /// without a number has a [Label.Kind#TITLE] label whose words are empty.
    public Optional<Label> label(Id id) {
        return Optional.ofNullable(labels.get(id));
    }

    /// The depth of a clause among clauses, from 1; 0 for anything else. A section counts as one.
    public int level(Id clause) {
        return levels.getOrDefault(clause, 0);
    }

    /// Printed labels that are not what counting gives.
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbering that
                && labels.equals(that.labels)
                && levels.equals(that.levels)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }
}
