package org.rubric.workbench.write.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;

/// A place of an opened text that is worth a look.
///
/// @param finding what is to be said about it
/// @param blocks that it is about, at least one; several: lines of what may be one list
record Doubt(Finding finding, List<Id> blocks) {
    static final String LIST = "word.maybe-list";

    Doubt {
        blocks = List.copyOf(blocks);
    }

    Id block() {
        return blocks.getFirst();
    }

    /// The places in reading order; what is said of the document as a whole comes first. Lines that
    /// may be one list are one place; the same said twice of a block is said once. What is said of
    /// text that the document does not have, such as a proposal that is not taken, is left out.
    static List<Doubt> of(List<Finding> findings, Document document) {
        var order = order(document);
        var sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(f -> order.getOrDefault(f.place(), -1)));
        var doubts = new ArrayList<Doubt>();
        var seen = new HashSet<String>();
        for (var finding : sorted) {
            if (!has(document, order, finding.place())) continue;
            if (!seen.add(finding.place() + finding.message())) continue;
            var last = doubts.isEmpty() ? null : doubts.getLast();
            if (last != null && continues(last, finding, order)) {
                var blocks = new ArrayList<>(last.blocks);
                blocks.add(finding.place());
                doubts.set(doubts.size() - 1, new Doubt(last.finding, blocks));
            } else doubts.add(new Doubt(finding, List.of(finding.place())));
        }
        return doubts;
    }

    private static boolean has(Document document, Map<Id, Integer> order, Id place) {
        return order.containsKey(place)
                || place.equals(document.id())
                || document.find(place).isPresent();
    }

    private static boolean continues(Doubt last, Finding next, Map<Id, Integer> order) {
        if (!last.finding.code().equals(LIST) || !next.code().equals(LIST)) return false;
        int before = order.getOrDefault(last.blocks.getLast(), -1);
        return before >= 0 && order.getOrDefault(next.place(), -1) == before + 1;
    }

    private static Map<Id, Integer> order(Document document) {
        var order = new HashMap<Id, Integer>();
        document.forEach(block -> order.putIfAbsent(block.id(), order.size()));
        return order;
    }
}
