package org.rubric.workbench.write.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rubric.desk.review.Returned;
import org.rubric.revision.Proposal;
import org.rubric.revision.review.Proposed;

/// The returned copies that are under review, as one list of proposals.
///
/// @param hidden authors whose changes are not shown
record Queue(List<Returned> copies, Set<String> hidden) {
    static final Queue EMPTY = new Queue(List.of(), Set.of());

    Queue {
        copies = List.copyOf(copies);
        hidden = Set.copyOf(hidden);
    }

    List<Proposal> proposals() {
        return copies.stream().flatMap(copy -> copy.proposals().stream()).toList();
    }

    Set<String> left() {
        var left = new HashSet<String>();
        for (var copy : copies) left.addAll(copy.left());
        return left;
    }

    /// The authors in the order in which their copies came.
    List<String> authors() {
        return proposals().stream().map(Proposal::author).distinct().toList();
    }

    Queue with(Returned copy) {
        return new Queue(Stream.concat(copies.stream(), Stream.of(copy)).toList(), hidden);
    }

    Queue hiding(Set<String> authors) {
        return new Queue(copies, authors);
    }

    /// The copy that a proposal came in.
    Returned copyOf(Proposed one) {
        int from = 0;
        for (var copy : copies) {
            from += copy.proposals().size();
            if (one.proposal() < from) return copy;
        }
        throw new IllegalArgumentException("No proposal " + one.proposal());
    }

    /// With changes left, or open again.
    Queue leaving(Returned copy, Set<String> keys) {
        var changed = new ArrayList<>(copies);
        changed.replaceAll(
                each ->
                        each.id().equals(copy.id())
                                ? new Returned(
                                        each.id(), each.file(), each.when(), each.proposals(), keys)
                                : each);
        return new Queue(changed, hidden);
    }
}
