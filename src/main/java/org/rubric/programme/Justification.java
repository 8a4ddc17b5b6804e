package org.rubric.programme;

import org.rubric.programme.wording.Words;
import java.util.ArrayList;
import java.util.List;

/// What the form for a new work item (A.1, annex A) asks beside the item itself. Empty: not
/// filled in.
///
/// @param scope what the text will cover
/// @param summary why it is needed
/// @param relations to Recommendations and other standards
/// @param liaisons with study groups and other bodies
/// @param document TD that carries the form; empty: to be assigned
public record Justification(
        WorkItem item,
        String scope,
        String summary,
        List<String> relations,
        List<String> liaisons,
        String document) {

    public Justification {
        relations = List.copyOf(relations);
        liaisons = List.copyOf(liaisons);
    }

    /// The boxes of the form that are still empty, in its order and words.
    public List<String> missing() {
        var boxes = new ArrayList<String>();
        if (item.texts().base().isEmpty()) boxes.add(Words.of("box.base"));
        if (item.plan().target().isEmpty()) boxes.add(Words.of("box.timing"));
        if (item.plan().editors().isEmpty()) boxes.add(Words.of("box.editor"));
        if (scope.isBlank()) boxes.add(Words.of("box.scope"));
        if (summary.isBlank()) boxes.add(Words.of("box.summary"));
        if (item.plan().supporters().isEmpty()) boxes.add(Words.of("box.supporters"));
        return boxes;
    }
}
