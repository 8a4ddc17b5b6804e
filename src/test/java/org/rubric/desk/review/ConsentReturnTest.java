package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.desk.Desk;
import org.rubric.desk.approval.post.ConsentPostings;
import org.rubric.desk.approval.post.Readied;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.document.Document;
import org.rubric.editing.Session;
import org.rubric.interchange.Progress;
import org.rubric.programme.approval.Papers;
import org.rubric.revision.Comparison;
import org.rubric.revision.review.Review;

/// C12: the clean file for consent, edited in Word and dropped on the draft.
class ConsentReturnTest {
    @TempDir private Path home;

    private record Sent(Document draft, Path word) {}

    /// @param ready whether the text is ready and has its number, else it says DRAFT
    private Sent sent(boolean ready) throws IOException {
        try (var desk = new Desk(home.resolve("store"))) {
            var kept = Readied.begun(desk);
            var draft = kept.now().draft();
            if (ready) {
                Readied.judged(desk, kept);
                var number = new Papers.Numbered("clean/" + draft.value(), "TD 412", 0);
                kept.change("n", now -> now.withPapers(now.papers().with(number)), "me");
            }
            var clean = ConsentPostings.of(desk, kept.now()).subList(0, 1);
            assertEquals(ready, clean.getFirst().ready(), clean.getFirst().wants().toString());
            var done = new PostJob(clean, home.resolve("out"), true).run(desk, Progress.NONE);
            return new Sent(desk.repository().read(draft), done.getFirst().word());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneParagraphAndOneCellAreTwoChanges(boolean ready) throws IOException {
        var sent = sent(ready);
        var came =
                Posted.of(sent.word())
                        .edited(Edits.said("better accuracy can be used", "less cost can be used"))
                        .edited(
                                Edits.said(
                                        "gives the gateway pulses of a rain",
                                        "gives the gateway bursts of a rain"))
                        .savedBy("Ada Byron")
                        .in(home, "came.docx");
        var answer = new ReturnJob(sent.draft(), came).run(Progress.NONE);
        assertEquals(Returning.Sign.SOURCE, answer.sign());
        assertTrue(!answer.header(), answer.fields().toString());
        assertEquals(
                List.of(
                        "Clause A.2, paragraph: “better accuracy” became “less cost”.",
                        "Table A.1, row 3, column 2: “pulses” became “bursts”."),
                told(answer));
        var review = Review.of(sent.draft(), answer.proposals(), Set.of());
        assertEquals(2, review.proposed().size());
        var session = Session.of(sent.draft());
        assertTrue(session.perform(review.take(review.proposed(), "took all")));
        var changes = Comparison.of(sent.draft(), session.snapshot().document()).changes();
        assertEquals(2, changes.size(), changes.toString());
        assertTrue(session.undo().isPresent());
        assertEquals(sent.draft(), session.snapshot().document());
    }

    /// As it was posted it differs in nothing but the cover that it was posted with.
    @Test
    void untouchedItProposesNothing() throws IOException {
        var sent = sent(true);
        var answer = new ReturnJob(sent.draft(), sent.word()).run(Progress.NONE);
        assertEquals(Returning.Sign.SOURCE, answer.sign());
        assertEquals(List.of(), told(answer));
        var cover = Set.of(HeaderField.NUMBER, HeaderField.MEETING, HeaderField.CONTACTS);
        assertEquals(cover, answer.fields());
    }

    private static List<String> told(Returning answer) {
        var told = new ArrayList<String>();
        for (var proposal : answer.proposals())
            for (var change : Comparison.of(proposal.before(), proposal.after()).changes())
                told.add(change.sentence());
        return told;
    }
}
