package org.rubric.workbench.write.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rubric.document.Alteration;
import org.rubric.document.Alterations;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;

/// The answer of a comparison with a text that may have changed since it was asked.
///
/// @param lines those that changed, as they were compared
record Compared(
        Document old,
        Document now,
        List<Change> changes,
        Alterations alterations,
        Map<Id, Block> lines) {
    static final Function<Block, List<Alteration>> NOTHING = _ -> List.of();

    static Compared of(Document old, Document now) {
        var comparison = Comparison.of(old, now);
        var arrivals = comparison.arrivals();
        var lines = new HashMap<Id, Block>();
        now.forEach(
                block -> {
                    if (!arrivals.of(block.id()).isEmpty()) lines.put(block.id(), block);
                });
        return new Compared(old, now, comparison.changes(), arrivals, lines);
    }

    /// Whether that text, and no later one, was compared.
    boolean isOf(Document text) {
        return text == now;
    }

    /// What is new in a line; nothing once it has been written on.
    List<Alteration> of(Block line) {
        var compared = lines.get(line.id());
        if (compared == null || !compared.runs().equals(line.runs())) return List.of();
        return alterations.of(line.id());
    }
}
