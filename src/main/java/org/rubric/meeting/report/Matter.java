package org.rubric.meeting.report;

import org.rubric.catalogue.Catalogue;
import org.rubric.meeting.Meeting;

import java.util.List;

/// What a report is composed of.
///
/// @param meeting it is about, with what the others have come to joined into it
/// @param parts meetings discussed one by one; at least one
record Matter(Variant variant, Meeting meeting, List<Meeting> parts, Officers officers) {
    Matter {
        parts = List.copyOf(parts);
    }

    /// @param others whose reports are joined; left out where the variant joins none
    static Matter of(Variant variant, Meeting meeting, List<Meeting> others, Catalogue catalogue) {
        var officers = Officers.of(catalogue, meeting.occasion());
        if (!variant.joins() || others.isEmpty())
            return new Matter(variant, meeting, List.of(meeting), officers);
        var parts = Joined.parts(meeting, others);
        return new Matter(variant, Joined.of(meeting, parts), parts, officers);
    }

    Numbers numbers() {
        return new Numbers(meeting);
    }

    /// Whether there is more than one group to tell apart.
    boolean several() {
        return parts.size() > 1;
    }
}
