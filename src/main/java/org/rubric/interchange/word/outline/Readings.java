package org.rubric.interchange.word.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.interchange.word.reading.Manuscript;

/// The states of one text understood as documents, which have the same Id: what is the same in the
/// file has the same Id in each. Not thread-safe.
public final class Readings {
    private final Ids.Shared ids;
    private final Id document = Id.fresh();
    private final Map<String, String> pictures = new HashMap<>();

    /// @param several whether the text has more than one state
    public Readings(boolean several) {
        this.ids = new Ids.Shared(several);
    }

    /// Understands one state.
    public Reading of(Manuscript manuscript) {
        return Reading.of(manuscript, document, new Ledger(manuscript, new Ids(ids), pictures));
    }

    /// The Id of a paragraph or row by its number in the file; empty: no state that was read has
    /// it.
    public Optional<Id> id(int number) {
        return ids.of(number);
    }
}
