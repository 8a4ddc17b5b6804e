package org.rubric.workbench.write.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Snapshot;
import org.rubric.rules.Place;

/// Which division each block stands in, to say where something is: `6.1 General`.
public final class Whereabouts {

    /// A division of the text.
    ///
    /// @param id the clause, or the front matter's part
    public record Division(Id id, String number, String title) {
        public String words() {
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    /// Which part of a clause a block is in.
    private record Within(Block.Clause clause, Block part) {}

    private final Map<Id, Division> divisions = new HashMap<>();
    private final Map<Id, Within> parts = new HashMap<>();
    private final Snapshot snapshot;

    private Whereabouts(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// @param summary the word for the summary
    /// @param introduction the word for the introduction
    public static Whereabouts of(Snapshot snapshot, String summary, String introduction) {
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
        for (var block : blocks) one(block, division, Optional.empty());
    }

    private void one(Block block, Division outer, Optional<Within> around) {
        var division = outer;
        around.ifPresent(within -> parts.put(block.id(), within));
        if (block instanceof Block.Clause clause) {
            var number = snapshot.numbering().label(clause.id()).map(l -> l.number()).orElse("");
            division = new Division(clause.id(), number, Inline.text(clause.title().runs()));
        }
        divisions.put(block.id(), division);
        for (var part : block.parts()) {
            var within =
                    block instanceof Block.Clause clause && !(part instanceof Block.Clause)
                            ? Optional.of(new Within(clause, part))
                            : part instanceof Block.Clause ? Optional.<Within>empty() : around;
            one(part, division, within);
        }
    }

    /// The place in words: "6.2 Reporting, second paragraph"; empty for the whole text. What the
    /// sentence itself names is not said again.
    public String words(Finding finding) {
        var block = finding.place();
        var division = of(block).map(Division::words).orElse("");
        var detail =
                Optional.ofNullable(parts.get(block))
                        .map(in -> Place.within(snapshot.numbering(), in.clause, in.part))
                        .orElse("");
        boolean told = finding.message().contains(detail);
        return told || division.isEmpty() ? division : division + ", " + detail;
    }

    /// The innermost division around a block; a clause is in itself.
    public Optional<Division> of(Id block) {
        return Optional.ofNullable(divisions.get(block));
    }
}
