package org.rubric.revision.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.revision.merging.Aspect;
import org.rubric.revision.merging.Aspect.Kind;
import org.rubric.revision.merging.Merged;
import org.rubric.revision.merging.Merging;

/// What is left of a proposal over the text as it is now.
///
/// @param merged the text with all of it that can be brought
/// @param open what that changes, as told now
/// @param lost what it changed and what cannot be brought, as it told it itself
record Standing(Own own, Merged merged, List<Entry> open, List<Entry> lost) {

    /// One change and what it is about.
    record Entry(Aspect aspect, Change change, String key) {}

    static Standing of(Own own, Document now) {
        var proposal = own.proposal();
        var merged = Merging.of(proposal.before(), now, proposal.after(), Standing::isTold);
        var open = new ArrayList<Entry>();
        var seen = new HashSet<Aspect>();
        for (var change : Comparison.of(now, merged.document()).changes()) {
            var aspect = Aspect.of(change);
            if (seen.add(aspect)) open.add(new Entry(aspect, change, own.key(aspect, change)));
        }
        var lost = new ArrayList<Entry>();
        own.changes()
                .forEach(
                        (aspect, change) -> {
                            if (!seen.contains(aspect) && isLost(aspect, merged))
                                lost.add(new Entry(aspect, change, own.key(aspect, change)));
                        });
        return new Standing(own, merged, open, lost);
    }

    private static boolean isTold(Aspect aspect) {
        return aspect.kind() != Kind.UNTOLD;
    }

    private static boolean isLost(Aspect aspect, Merged merged) {
        return merged.refused().contains(aspect) || merged.lost().contains(aspect.block());
    }
}
