package org.rubric.document;

import java.util.List;
import java.util.Map;

/// What differs between two versions, laid over a document that holds the words of both: for each
/// block that changed its stretches, in order and without overlaps.
public record Alterations(Map<Id, List<Alteration>> blocks) {
    public static final Alterations NONE = new Alterations(Map.of());

    public Alterations {
        blocks = Map.copyOf(blocks);
    }

    /// The stretches of a block; empty when it is as it was.
    public List<Alteration> of(Id block) {
        return blocks.getOrDefault(block, List.of());
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
