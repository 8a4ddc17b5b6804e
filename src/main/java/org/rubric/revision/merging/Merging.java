package org.rubric.revision.merging;

import java.util.function.Predicate;
import org.rubric.document.Document;

/// Brings the changes between two texts into a third that grew from the same one.
public final class Merging {
    private Merging() {}

    /// `current` with all that `proposed` changes against `origin`: words, looks, values, blocks
    /// that came, went or moved, rows, columns, footnotes with their marks, remarks and pictures.
    /// Where `current` changed the same words, its own stay and the block is a conflict. Blocks
    /// that nothing was brought into are the very objects of `current`. Never refuses.
    ///
    /// @param origin what both grew from; the same Ids mean the same things in all three
    public static Merged of(Document origin, Document current, Document proposed) {
        return of(origin, current, proposed, _ -> true);
    }

    /// The same with some of the changes.
    ///
    /// @param chosen by what they are about; footnotes go with their marks
    public static Merged of(
            Document origin, Document current, Document proposed, Predicate<Aspect> chosen) {
        return new Grafting(origin, current, proposed, chosen).merged();
    }
}
