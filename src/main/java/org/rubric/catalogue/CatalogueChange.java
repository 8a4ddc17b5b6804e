package org.rubric.catalogue;

import java.util.List;
import org.rubric.document.Id;

/// A step from one catalogue to the next, applied whole by [Catalogue#after].
///
/// @param said what it does, as undo tells it: "12 Recommendations pasted"
/// @param put cards that come, or take the place of the card of their Id
/// @param gone cards that go; an Id that is not there does not matter
public record CatalogueChange(String said, List<Card> put, List<Id> gone) {

    public CatalogueChange {
        put = List.copyOf(put);
        gone = List.copyOf(gone);
    }

    /// One card that comes or is replaced.
    public static CatalogueChange of(String said, Card card) {
        return new CatalogueChange(said, List.of(card), List.of());
    }

    public boolean isEmpty() {
        return put.isEmpty() && gone.isEmpty();
    }
}
