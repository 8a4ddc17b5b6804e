package org.rubric.revision;

import org.rubric.revision.wording.Words;
import org.rubric.document.Id;

/// Where a change is, as a reader quotes it.
///
/// @param block in the newer document; in the older one for what is gone
/// @param thing what stands there
/// @param heading of the division, by which changes are grouped: "6.2 Reporting", "Annex A – Units"
/// @param division the division as a sentence names it: "clause 6.2"; with "old" before it when the
///     place is in the older document and the number has changed
/// @param detail the place in the division: "second paragraph", "Table 6-1, row 3, column 2";
///     empty: the division itself
public record Place(Id block, Thing thing, String heading, String division, String detail) {

    /// "clause 6.2, second paragraph"
    public String words() {
        if (detail.isEmpty()) return division;
        return division.isEmpty() ? detail : Words.of("place.inside", division, detail);
    }
}
