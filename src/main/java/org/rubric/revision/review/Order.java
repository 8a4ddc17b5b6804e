package org.rubric.revision.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// The places of the blocks of a text, in reading order.
final class Order {
    private final Map<Id, Integer> places = new HashMap<>();

    Order(Document now) {
        now.forEach(block -> places.put(block.id(), places.size() + 1));
    }

    /// For each of these blocks what stands before it in another text and is in this one too; none:
    /// nothing does.
    Map<Id, Id> behind(Set<Id> wanted, Document text) {
        if (wanted.isEmpty()) return Map.of();
        var found = new HashMap<Id, Id>();
        var last = new Id[1];
        text.forEach(
                block -> {
                    var id = block.id();
                    if (last[0] != null && wanted.contains(id)) found.put(id, last[0]);
                    if (places.containsKey(id)) last[0] = id;
                });
        return found;
    }

    /// Twice the place of a block; 0: it is not of the text.
    int of(Id block) {
        return 2 * places.getOrDefault(block, 0);
    }
}
