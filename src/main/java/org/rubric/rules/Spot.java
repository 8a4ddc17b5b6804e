package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Step;

import java.util.List;
import java.util.Optional;

/// Where a block stands, as a step names it: its parent and its place among the parent's parts.
public record Spot(Id parent, int at) {

    /// Empty if the text does not hold that block. The front matter is not searched.
    public static Optional<Spot> of(Document document, Id block) {
        return in(document.id(), document.body(), block);
    }

    /// The end of the text.
    public static Spot end(Document document) {
        return new Spot(document.id(), document.body().size());
    }

    private static Optional<Spot> in(Id parent, List<Block> parts, Id wanted) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(wanted)) return Optional.of(new Spot(parent, i));
            var deeper = in(parts.get(i).id(), parts.get(i).parts(), wanted);
            if (deeper.isPresent()) return deeper;
        }
        return Optional.empty();
    }

    /// Takes the block away.
    public Step remove() {
        return new Step.Splice(parent, at, 1, List.of());
    }

    /// Puts blocks in front of what stands here.
    public Step insert(List<Block> added) {
        return new Step.Splice(parent, at, 0, added);
    }
}
