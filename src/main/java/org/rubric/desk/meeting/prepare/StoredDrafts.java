package org.rubric.desk.meeting.prepare;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.document.Id;

/// The drafts of the store, each read at most once. For one comparison; not thread-safe.
public final class StoredDrafts implements Drafts {
    private final Desk desk;
    private final Map<Id, Clauses> read = new HashMap<>();

    public StoredDrafts(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Id> named(String workItem) {
        if (workItem.isEmpty()) return Optional.empty();
        try {
            for (var entry : desk.repository().drafts())
                if (entry.name().equalsIgnoreCase(workItem)) return Optional.of(entry.draft());
        } catch (IOException _) {
            // A document without its draft is only a document.
        }
        return Optional.empty();
    }

    @Override
    public Clauses clauses(Id draft) {
        return read.computeIfAbsent(draft, this::load);
    }

    private Clauses load(Id draft) {
        try {
            return Clauses.of(desk.repository().read(draft));
        } catch (IOException _) {
            return Clauses.NONE;
        }
    }
}
