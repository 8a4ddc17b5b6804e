package org.rubric.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// A transaction being made: the steps so far and the document they lead to. Lives as long as one
/// command.
public final class Edit {
    private final List<Step> steps = new ArrayList<>();
    private Document document;

    public Edit(Document document) {
        this.document = document;
    }

    public Document document() {
        return document;
    }

    public void step(Step step) {
        document = step.apply(document);
        steps.add(step);
    }

    public void retype(Block leaf, List<Inline> runs) {
        if (!leaf.runs().equals(runs)) step(Step.Retype.of(leaf, runs));
    }

    public void splice(Id parent, int at, int removed, Block... added) {
        step(new Step.Splice(parent, at, removed, List.of(added)));
    }

    public void replace(Block block, Block with) {
        step(new Step.Replace(block.id(), with));
    }

    public void insertAfter(Lineage place, Block added) {
        splice(place.parent(), place.at() + 1, 0, added);
    }

    /// Takes a block out; a cell, a footnote and the text itself keep at least a paragraph.
    public void remove(Lineage place) {
        remove(place, 1);
    }

    /// Takes a block and those after it out.
    public void remove(Lineage place, int count) {
        boolean hold =
                place.owner()
                        .map(o -> o instanceof Exhibit.Cell || o instanceof Block.Footnote)
                        .orElse(place.root().equals(document.id()));
        if (hold && place.siblings(document).size() == count)
            splice(place.parent(), place.at(), count, Blank.paragraph());
        else splice(place.parent(), place.at(), count);
    }

    /// The block as it is by now.
    public Block now(Id id) {
        return document.find(id).orElseThrow();
    }

    public Lineage place(Id id) {
        return Lineage.of(document, id).orElseThrow();
    }

    public Optional<Transaction> done(String name, Selection after) {
        return Optional.of(Transaction.of(name, steps, after));
    }

    public Optional<Transaction> done(String name, Selection after, Merge merge) {
        return Optional.of(new Transaction(name, steps, after, merge));
    }
}
