package org.rubric.workbench.write.outline;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.editing.Command;
import org.rubric.editing.Snapshot;
import org.rubric.editing.clause.Relocating;
import org.rubric.workbench.Words;

/// What the left pane knows of the draft: its divisions, and in which of them each block stands.
public final class Survey {
    private final Words words;
    private final OutlinePane pane;
    private Optional<Whereabouts> where = Optional.empty();

    public Survey(Words words, OutlinePane pane) {
        this.words = words;
        this.pane = pane;
    }

    /// Shows the divisions of a snapshot.
    public void show(Snapshot snapshot) {
        pane.show(snapshot);
        where =
                Optional.of(
                        Whereabouts.of(snapshot, words.of("summary"), words.of("introduction")));
    }

    /// Where each block stands, once that is known.
    public Optional<Whereabouts> where() {
        return where;
    }

    /// Shows the worst finding of each division.
    public void mark(List<Finding> findings) {
        where.ifPresent(places -> pane.outline().mark(findings, places));
    }

    /// Shows in which division the caret is.
    public void follow(Id block) {
        where.flatMap(places -> places.of(block))
                .ifPresent(division -> pane.outline().follow(division.id()));
    }

    /// The division that a block stands in, in words; empty where that is not known.
    public String named(Id block) {
        return where.flatMap(places -> places.of(block))
                .map(Whereabouts.Division::words)
                .orElse("");
    }

    /// The clause that a command is for: the row of the outline while the keyboard is there, else
    /// the one at the caret.
    public Command forClause(Command command) {
        return (snapshot, selection) ->
                pane.outline()
                        .held()
                        .map(id -> Relocating.of(id, command))
                        .orElse(command)
                        .on(snapshot, selection);
    }
}
