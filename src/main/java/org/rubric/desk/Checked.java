package org.rubric.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.rules.Places;

/// The answer of a check.
///
/// @param places of the document in words, made when the first is asked for
/// @param findings the worst first, then in the order of the text
/// @param ignored how many more there are that the author has decided to leave
public record Checked(Document document, Places places, List<Finding> findings, int ignored) {
    public Checked {
        findings = List.copyOf(findings);
    }

    /// A place in words: "6.1 General".
    public String place(Id block) {
        return places.of(block);
    }

    /// With more findings, each in its place among the others.
    Checked with(List<Finding> more) {
        var order = new HashMap<Id, Integer>();
        document.forEach(block -> order.putIfAbsent(block.id(), order.size()));
        var all = new ArrayList<>(findings);
        all.addAll(more);
        all.sort(
                Comparator.comparing(Finding::severity)
                        .thenComparing(f -> order.getOrDefault(f.place(), -1)));
        return new Checked(document, places, all, ignored);
    }
}
