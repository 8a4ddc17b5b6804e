package org.rubric.desk.review;

import java.time.Instant;
import org.rubric.desk.opening.Openings;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.repository.Records;
import org.rubric.repository.Watcher;

/// What is kept beside a draft goes with it: its returned copies, and the report of its opening.
public record Forgetting(Records records) implements Watcher {
    private static final String AUTHOR = "Rubric";

    @Override
    public void saved(Id draft, Instant changed, Document document) {}

    @Override
    public void removed(Id draft) {
        Reviews.in(records).forget(draft, AUTHOR);
        new Openings(records).forget(draft, AUTHOR);
    }
}
