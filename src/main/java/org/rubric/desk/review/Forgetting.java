package org.rubric.desk.review;

import java.time.Instant;
import org.rubric.desk.approval.Approvals;
import org.rubric.desk.opening.Openings;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.repository.Records;
import org.rubric.repository.Watcher;

/// What is kept beside a draft goes with it: its returned copies, the report of its opening,
/// its way to approval.
public record Forgetting(Records records, Approvals approvals) implements Watcher {
    private static final String AUTHOR = "Rubric";

    @Override
    public void saved(Id draft, Instant changed, Document document) {}

    @Override
    public void removed(Id draft) {
        Reviews.in(records).forget(draft, AUTHOR);
        new Openings(records).forget(draft, AUTHOR);
        approvals.remove(draft, AUTHOR);
    }
}
