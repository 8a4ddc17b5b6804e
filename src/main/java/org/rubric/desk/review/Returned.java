package org.rubric.desk.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rubric.document.Id;
import org.rubric.revision.Proposal;

/// A copy of a draft that came back.
///
/// @param file its name
/// @param when it was taken in
/// @param proposals over the text that was sent, under the Ids of the draft
/// @param left keys of the changes that were left
public record Returned(
        Id id, String file, Instant when, List<Proposal> proposals, Set<String> left) {
    public Returned {
        proposals = List.copyOf(proposals);
        left = Set.copyOf(left);
    }

    /// A copy that came back just now, with nothing left.
    public static Returned now(String file, List<Proposal> proposals) {
        return new Returned(Id.fresh(), file, Instant.now(), proposals, Set.of());
    }
}
