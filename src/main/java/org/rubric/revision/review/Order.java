package org.rubric.revision.review;

import java.util.HashMap;
import java.util.Map;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.revision.Change;

/// Where changes stand in the text as it is now: what is not there, behind what stands before it.
final class Order {
    private final Map<Id, Integer> places = new HashMap<>();

    Order(Document now) {
        now.forEach(block -> places.put(block.id(), places.size() + 1));
    }

    /// Twice the place of the block, and one more for what comes behind it; 0: before all.
    ///
    /// @param text that holds the place of every change
    Map<Id, Integer> of(Document text) {
        var found = new HashMap<Id, Integer>();
        int[] last = {0};
        text.forEach(
                block -> {
                    var place = places.get(block.id());
                    found.put(block.id(), 2 * last[0] + 1);
                    if (place != null) last[0] = place;
                });
        return found;
    }

    int place(Change change, Map<Id, Integer> behind) {
        var block = change.place().block();
        boolean stays = !(change instanceof Change.Moved);
        var here = places.get(block);
        if (here != null && stays) return 2 * here;
        return behind.getOrDefault(block, 0);
    }
}
