package org.rubric.meeting;

import java.time.Instant;
import java.util.List;

/// An agenda as it was posted, so that the next one can say what changed.
///
/// @param revision 0: the first
public record AgendaIssue(int revision, Instant when, List<AgendaItem> items) {
    public AgendaIssue {
        items = List.copyOf(items);
    }
}
