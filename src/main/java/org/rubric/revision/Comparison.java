package org.rubric.revision;

import java.util.List;
import org.rubric.document.Alterations;
import org.rubric.document.Document;
import org.rubric.revision.collation.Collation;

/// Two versions of a document, compared.
public final class Comparison {
    private final Collation collation;
    private final Edition old;
    private final Edition now;
    private final List<Change> changes;

    private Comparison(Collation collation, Edition old, Edition now) {
        this.collation = collation;
        this.old = old;
        this.now = now;
        changes = new Telling(old, now).of(collation);
    }

    /// Compares; never refuses, whatever the two are. Two versions that share their untouched
    /// blocks are compared in the time that the others need.
    public static Comparison of(Document old, Document now) {
        var collation = Collation.of(old, now);
        return new Comparison(
                collation, Edition.old(old, collation.old()), Edition.now(now, collation.now()));
    }

    /// What differs, in the order of the newer text; what is gone where it stood.
    public List<Change> changes() {
        return changes;
    }

    /// Which words of the newer document are new, and which stand elsewhere, line by line. Of what
    /// moved and has a title the title is told alone.
    public Alterations arrivals() {
        return Arrivals.of(this);
    }

    Collation collation() {
        return collation;
    }

    Edition old() {
        return old;
    }

    Edition now() {
        return now;
    }
}
