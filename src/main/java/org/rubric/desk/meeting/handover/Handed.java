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

    private static final Kind<Took> TOOK = Kind.of("handed-took", Took.class);
    private static final Kind<TookText> TOOK_TEXT = Kind.of("handed-took-text", TookText.class);

    /// What was taken in last.
    ///
    /// @param base that it came with
    record Took(Meeting base, Meeting came) {}

    /// The same of a draft.
    record TookText(Document base, Document came) {}

    private Handed() {}

    /// What the next that comes is held against: where the other side has had nothing new since,
    /// what it sent last and what was looked at then.
    static Meeting since(Desk desk, Meeting base) throws IOException {
        return desk.repository()
                .records()
                .find(TOOK, base.id().value())
                .filter(took -> took.base().equals(base))
                .map(Took::came)
                .orElse(base);
    }

    static void took(Desk desk, Meeting base, Meeting came) throws IOException {
        var took = new Took(base, came);
        desk.repository().records().put(TOOK, base.id().value(), took, desk.author());
        keep(desk, came);
    }

    /// The same of a draft.
    static Document since(Desk desk, Document base) throws IOException {
        return desk.repository()
                .records()
                .find(TOOK_TEXT, base.id().value())
                .filter(took -> took.base().equals(base))
                .map(TookText::came)
                .orElse(base);
    }

    static void took(Desk desk, Document base, Document came) throws IOException {
        var took = new TookText(base, came);
        desk.repository().records().put(TOOK_TEXT, base.id().value(), took, desk.author());
        keep(desk, came);
    }

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
