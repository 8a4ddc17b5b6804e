package org.rubric.desk.revision;

import org.rubric.desk.Subject;
import org.rubric.revision.Comparison;

/// Compare two documents, or two versions of one.
public record CompareJob(Subject old, Subject now) {

    public Compared run() {
        return new Compared(old, now, Comparison.of(old.document(), now.document()));
    }
}
