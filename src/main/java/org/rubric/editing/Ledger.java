package org.rubric.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;

/// What of a document stands in the text and has its other half elsewhere: marks of footnotes and
/// ends of ranges that are remarked upon, in reading order.
final class Ledger {
    private final Set<Id> marks = new LinkedHashSet<>();
    private final Map<Id, List<End>> ends = new HashMap<>();
    private final Map<Id, Integer> starts = new HashMap<>();
    private int seen;

    private Ledger() {}

    /// One end of a range.
    ///
    /// @param seen what stands before it in the whole document: caret steps, and 1 for a picture
    ///     or displayed formula
    record End(Inline.Edge edge, Position place, int seen) {}

    static Ledger of(Document document) {
        var ledger = new Ledger();
        document.forEach(ledger::enter);
        return ledger;
    }

    private void enter(Block block) {
        if (block instanceof Exhibit.Panel
                || block instanceof Exhibit.Equation
                || block instanceof Block.Foreign) seen++;
        var runs = block.runs();
        if (Leaves.holdsText(block)) starts.put(block.id(), seen);
        int step = 0;
        for (var run : runs) {
            if (run instanceof Inline.FootnoteMark mark) marks.add(mark.target());
            else if (run instanceof Inline.Anchor anchor)
                ends.computeIfAbsent(anchor.id(), _ -> new ArrayList<>())
                        .add(new End(anchor.edge(), new Position(block.id(), step), seen + step));
            step += run.length();
        }
        seen += step;
    }

    /// The footnotes that are called for, in the order of their first mark.
    Set<Id> marks() {
        return marks;
    }

    /// The ends that carry an Id; empty: none do.
    List<End> ends(Id remark) {
        return ends.getOrDefault(remark, List.of());
    }

    /// What stands before a place, as in [End#seen]; empty when there is no such line.
    Optional<Integer> before(Position place) {
        return Optional.ofNullable(starts.get(place.block())).map(start -> start + place.offset());
    }
}
