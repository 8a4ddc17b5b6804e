package org.rubric.desk.approval.post;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.IgnoredChecks;
import org.rubric.desk.approval.Checklist;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.knowledge.Myself;
import org.rubric.desk.meeting.post.Revised;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Party;
import org.rubric.meeting.Results;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.Venue;
import org.rubric.programme.Process;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Judged;
import org.rubric.programme.approval.Tick;
import org.rubric.rules.Ignored;

/// The sample's draft after its meeting, on its way to the study group in May 2027.
public final class Readied {
    public static final LocalDate FIRST = LocalDate.of(2027, 5, 3);
    public static final LocalDate LAST = LocalDate.of(2027, 5, 12);
    private static final Aim MAY =
            Aim.at(new StudyMeeting("SG20, May 2027", FIRST, LAST, ""), Process.AAP);

    private Readied() {}

    /// On its way, not ready.
    public static Kept<ApprovalRecord> begun(Desk desk) throws IOException {
        desk.repository();
        var draft = Revised.in(desk);
        var me = new Contact("Ana Lopes", "Alpha Telecom", "Brazil", "", "ana@example.org");
        desk.me().change("me", one -> Myself.with(one, me), "me").toCompletableFuture().join();
        return desk.approvals().begin(draft, MAY, "begun", "me");
    }

    /// Another draft on its way.
    static Kept<ApprovalRecord> begun(Desk desk, Document document) throws IOException {
        try (var made = desk.repository().create(document, "Under study")) {
            return desk.approvals().begin(made.id(), MAY, "begun", "me");
        }
    }

    /// Every line answered, every finding left for a reason.
    public static void judged(Desk desk, Kept<ApprovalRecord> record) throws IOException {
        var draft = record.now().draft();
        var judged = Judged.NOTHING;
        var left = new ArrayList<Ignored>();
        var document = desk.repository().read(draft);
        for (var line : Checklist.of(desk, draft, record.now()).lines()) {
            var answer = line.key().equals("cases") ? Tick.Answer.NOT_APPLICABLE : Tick.Answer.YES;
            judged = judged.with(new Tick(line.key(), answer, "", "Ana Lopes", Instant.EPOCH));
            for (var found : line.evidence())
                left.add(Ignored.of(found.finding(), document, "as agreed"));
        }
        new IgnoredChecks(desk.repository(), draft).keep(left, "me");
        var all = judged;
        var said = Optional.of(new Judged.Declared("Ana Lopes", Instant.EPOCH));
        record.change("judged", now -> now.withJudged(all.declaring(said)), "me")
                .toCompletableFuture()
                .join();
    }

    /// The meeting of the study group in the store.
    public static Kept<Meeting> meeting(Desk desk, Occasion.Kind kind) throws IOException {
        var sittings =
                List.of(
                        new Sitting(FIRST, java.time.LocalTime.of(9, 30), java.time.LocalTime.NOON),
                        new Sitting(LAST, java.time.LocalTime.of(9, 30), java.time.LocalTime.NOON));
        var party =
                kind == Occasion.Kind.QUESTION
                        ? Party.of("4/20", "2025-2028")
                        : Party.of("SG20", "2025-2028");
        var occasion = new Occasion(kind, party, new Venue("Geneva", ""), sittings, List.of(), "");
        var meeting =
                new Meeting(
                        Id.of("sg20-may"), occasion, List.of(), List.of(), List.of(), Results.NONE);
        return desk.ledgers().keep("made", meeting, "me");
    }
}
