package org.rubric.desk.meeting.handover;

import java.io.IOException;
import org.rubric.desk.Desk;
import org.rubric.document.Document;
import org.rubric.meeting.Meeting;
import org.rubric.repository.Kind;

/// Meetings and drafts of the store as they were when they were handed over, here or there.
final class Handed {
    private static final Kind<Meeting> HANDED = Kind.of("handed-over", Meeting.class);

    private static final Kind<Document> TEXT = Kind.of("handed-text", Document.class);

    private Handed() {}

    /// As it came, else as it is now: then this side hands it over first.
    static Meeting base(Desk desk, Meeting now) throws IOException {
        return desk.repository().records().find(HANDED, now.id().value()).orElse(now);
    }

    static void keep(Desk desk, Meeting base) throws IOException {
        desk.repository().records().put(HANDED, base.id().value(), base, desk.author());
    }

    /// A draft as the other side had it last, else as it is now.
    static Document base(Desk desk, Document now) throws IOException {
        return desk.repository().records().find(TEXT, now.id().value()).orElse(now);
    }

    static void keep(Desk desk, Document base) throws IOException {
        desk.repository().records().put(TEXT, base.id().value(), base, desk.author());
    }
}
