package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Step;
import org.rubric.rules.Spot;
import org.rubric.rules.references.Retagging;

/// A transaction in the making: each step is worked out from the document as the steps before leave
/// it, so that two may touch one line.
final class Course {
    private final List<Step> steps = new ArrayList<>();
    private Document now;

    Course(Document document) {
        now = document;
    }

    void take(List<Step> more) {
        for (var step : more) now = step.apply(now);
        steps.addAll(more);
    }

    /// Adds an entry to its list; false where there is no place for it.
    boolean add(Block.Reference entry) {
        var more = new ArrayList<Step>();
        boolean done = EntryLists.add(now, entry, more);
        take(more);
        return done;
    }

    /// Puts another state of an entry where that belongs; false where there is no place for it.
    boolean move(Block.Reference entry) {
        var more = new ArrayList<Step>();
        boolean done = EntryLists.move(now, entry, more);
        take(more);
        return done;
    }

    /// Has all citations of an entry show another state of it, or another entry.
    void live(Block.Reference before, Block.Reference after) {
        take(new Retagging(now, before, after).steps());
    }

    /// Takes a block away; false when it is not there.
    boolean away(Id block) {
        var spot = Spot.of(now, block);
        spot.ifPresent(found -> take(List.of(found.remove())));
        return spot.isPresent();
    }

    Document now() {
        return now;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
