package org.rubric.workbench.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Snapshot;

/// Which division each block stands in, to say where something is: `6.1 General`.
final class Whereabouts {

    /// A division of the text.
    ///
    /// @param id the clause, or the front matter's part
    record Division(Id id, String number, String title) {
        String words() {
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    private final Map<Id, Division> divisions = new HashMap<>();
    private final Snapshot snapshot;

    private Whereabouts(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// @param summary the word for the summary
    /// @param introduction the word for the introduction
    static Whereabouts of(Snapshot snapshot, String summary, String introduction) {
        var map = new Whereabouts(snapshot);
        var document = snapshot.document();
        var overview = document.front().overview();
        var id = document.id();
        map.all(overview.summary(), new Division(id.part("summary"), "", summary));
        map.all(overview.introduction(), new Division(id.part("introduction"), "", introduction));
        map.all(document.body(), new Division(id, "", ""));
        return map;
    }

    private void all(List<Block> blocks, Division division) {
        divisions.putIfAbsent(division.id, division);
        for (var block : blocks) one(block, division);
    }

    private void one(Block block, Division outer) {
        var division = outer;
        if (block instanceof Block.Clause clause) {
            var number = snapshot.numbering().label(clause.id()).map(l -> l.number()).orElse("");
            division = new Division(clause.id(), number, Inline.text(clause.title().runs()));
        }
        divisions.put(block.id(), division);
        for (var part : block.parts()) one(part, division);
    }

    /// The innermost division around a block; a clause is in itself.
    Optional<Division> of(Id block) {
        return Optional.ofNullable(divisions.get(block));
    }
}
