package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.meeting.Meeting;

/// The numbers of the documents of a meeting beside the clauses that they changed.
final class ClauseSigns {
    private ClauseSigns() {}

    /// By the title of each clause, the numbers in the order of the meeting.
    static Map<Id, List<String>> of(Optional<Meeting> meeting, Document text) {
        if (meeting.isEmpty()) return Map.of();
        var clauses = new LinkedHashMap<Id, Id>();
        for (var block : text.body()) enter(block, Optional.empty(), clauses);
        var signs = new LinkedHashMap<Id, List<String>>();
        for (var document : meeting.get().documents())
            for (var edit : document.bearing().edits()) {
                var clause = clauses.get(edit.block());
                if (clause == null || edit.deed() == Deed.LEFT) continue;
                var number = document.number().printed();
                var all = signs.computeIfAbsent(clause, _ -> new ArrayList<>());
                if (!all.contains(number)) all.add(number);
            }
        return signs;
    }

    private static void enter(Block block, Optional<Id> within, Map<Id, Id> clauses) {
        var clause = block instanceof Clause one ? Optional.of(one.title().id()) : within;
        clause.ifPresent(id -> clauses.put(block.id(), id));
        for (var part : block.parts()) enter(part, clause, clauses);
    }
}
