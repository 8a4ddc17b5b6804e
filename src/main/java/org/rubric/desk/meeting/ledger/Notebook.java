package org.rubric.desk.meeting.ledger;

import java.io.IOException;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// What was learned when files were read, kept in the store.
record Notebook(Records records) {
    private static final Kind<Glance> GLANCE = Kind.of("contribution", Glance.class);

    /// Empty: it was not read yet, or what was noted cannot be read any more.
    Optional<Glance> find(Id meeting, Id document) {
        try {
            return records.find(GLANCE, name(meeting, document));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void put(Id meeting, Id document, Glance seen, String author) {
        records.put(GLANCE, name(meeting, document), seen, author);
    }

    private static String name(Id meeting, Id document) {
        return meeting + "/" + document;
    }
}
