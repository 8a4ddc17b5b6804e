package org.rubric.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alterations;
import org.rubric.document.Id;

/// The alterations found so far, all of one author and date.
final class Ledger {
    private final String author;
    private final String date;
    private final Map<Id, List<Alteration>> blocks = new HashMap<>();

    Ledger(String author, String date) {
        this.author = author;
        this.date = date;
    }

    void whole(Id block, Kind kind) {
        blocks.put(block, List.of(Alteration.whole(kind, author, date)));
    }

    /// A stretch behind those of the block that are known; none when it is empty.
    void stretch(Id block, Kind kind, int from, int to) {
        if (from < to)
            blocks.computeIfAbsent(block, _ -> new ArrayList<>())
                    .add(new Alteration(kind, from, to, author, date));
    }

    Alterations alterations() {
        return new Alterations(blocks);
    }
}
