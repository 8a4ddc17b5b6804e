package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.rubric.Marksheet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Remark;
import org.rubric.editing.Session;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.revision.Comparison;
import org.rubric.revision.review.Review;

/// Copies that come back from Word: what somebody changed, on the right clauses, and nothing else.
@ExtendWith(Marksheet.Keeper.class)
class ReturnJobTest {
    @TempDir Path folder;

    @Test
    void anUntouchedCopyProposesNothing() throws IOException {
        var answer = returned(Sample.draft(), Posted.of(Sample.draft()));
        assertEquals(Returning.Sign.SOURCE, answer.sign());
        assertEquals(List.of(), answer.proposals());
    }

    /// A colleague who has this program too: the file is the faithful picture of another text.
    @Test
    void aCopyWrittenHereTellsWhatItDiffersIn() throws IOException {
        var draft = Sample.draft();
        var posted = Posted.of(draft).edited(Edits.said("better accuracy", "less cost"));
        var theirs = new WordImporter().read(posted.in(folder, "sent.docx"), Progress.NONE);
        var text = new Restoring(folder.resolve("sent.docx")).of(theirs).accepted();
        var answer = returned(draft, Posted.of(text));
        assertEquals(
                List.of("Clause A.2, paragraph: “better accuracy” became “less cost”."),
                told(answer));
    }

    @Test
    void anotherHeaderIsSaid() throws IOException {
        var draft = Sample.draft();
        var sent = Posted.from(draft, "Alpha Telecom");
        var posted = Posted.of(sent).edited(Edits.said("Alpha Telecom", "Beta University"));
        var answer = returned(sent, posted);
        assertEquals(List.of(), answer.proposals());
        assertEquals(Set.of(HeaderField.SOURCE), answer.fields());
        assertTrue(answer.header());
        assertTrue(!returned(sent, Posted.of(sent)).header());
    }

    @Test
    void oneParagraphAndOneCellAreTwoChanges() throws IOException {
        var draft = Sample.draft();
        var posted =
                Posted.of(draft)
                        .edited(Edits.said("better accuracy can be used", "less cost can be used"))
                        .edited(
                                Edits.said(
                                        "gives the gateway pulses of a rain",
                                        "gives the gateway bursts of a rain"))
                        .savedBy("Ada Byron");
        var answer = returned(draft, posted);
        assertEquals(
                List.of(
                        "Clause A.2, paragraph: “better accuracy” became “less cost”.",
                        "Table A.1, row 3, column 2: “pulses” became “bursts”."),
                told(answer));
        assertEquals("Ada Byron", answer.proposals().getFirst().author());
        var review = Review.of(draft, answer.proposals(), Set.of());
        assertEquals(2, review.proposed().size());
        var session = Session.of(draft);
        assertTrue(session.perform(review.take(review.proposed(), "took all")));
        var then = review.over(session.snapshot().document(), Set.of());
        assertEquals(List.of(), then.proposed());
        assertTrue(session.undo().isPresent());
    }

    @Test
    void aClauseMovedARowCameAndAComment() throws IOException {
        var draft = Sample.draft();
        var posted =
                Posted.of(draft)
                        .edited(Edits.moved("_rtime", "_rconnection", "_rstore"))
                        .edited(Edits.row("gives the gateway pulses of a rain gauge", "Bucket"))
                        .savedBy("Ada Byron");
        Edits.comment(posted, "better accuracy can be used", "Ben", "How much better?");
        var answer = returned(draft, posted);
        assertEquals(
                List.of(
                        "Clause 6.7 “Store” moved behind “Time” (it was clause 6.6).",
                        "Table A.1, row 4, is new: “Bucket | Bucket | Bucket”."),
                told(answer));
        var review = Review.of(draft, answer.proposals(), Set.of());
        assertEquals(
                List.of("How much better?"),
                review.comments().stream().map(Remark.Comment::text).toList());
        var session = Session.of(draft);
        assertTrue(session.perform(review.bring(review.comments(), "brought comments")));
        assertEquals(1, session.snapshot().document().apparatus().remarks().size());
    }

    @Test
    void anotherDocumentIsNoCopy() throws IOException {
        var other = recommendation(clause("a", "Scope", p("Of bread and butter, mostly.")));
        var answer = returned(Sample.draft(), Posted.of(other));
        assertEquals(Returning.Sign.NONE, answer.sign());
        assertTrue(!answer.isCopy() && answer.proposals().isEmpty());
    }

    @Test
    void withoutItsSourceItIsKnownByItsWords() throws IOException {
        var draft = Sample.draft();
        var posted =
                Posted.of(draft)
                        .without("customXml/item1.xml")
                        .without("customXml/itemProps1.xml")
                        .without("customXml/_rels/item1.xml.rels")
                        .edited(Edits.said("better accuracy can be used", "less cost can be used"));
        var answer = returned(draft, posted);
        assertTrue(answer.isCopy());
        assertEquals(
                List.of("Clause A.2, paragraph: “better accuracy” became “less cost”."),
                told(answer));
    }

    @Test
    void whatIsNoWordFileIsSaid() throws IOException {
        var file = folder.resolve("broken.docx");
        Files.writeString(file, "no zip");
        var failure =
                assertThrows(
                        IOException.class,
                        () -> new ReturnJob(Sample.draft(), file).run(Progress.NONE));
        assertTrue(failure.getMessage().startsWith("broken.docx: "), failure.getMessage());
    }

    @ParameterizedTest
    @Tag("corpus")
    @ValueSource(strings = {"Y.3507-201812", "T-REC-H.222.0-201808-P!!MSW-E"})
    void twoChangesInARealText(String name, Marksheet marks) throws IOException {
        var draft = new WordImporter().read(Corpus.docx(name), Progress.NONE).base();
        var posted = Posted.of(draft);
        assertEquals(List.of(), told(returned(draft, Posted.of(draft).edited(Edits.none()))));
        var line = Edits.only(draft, posted, false);
        var cell = Edits.only(draft, posted, true);
        posted.edited(Edits.said(line, line + " Or so it is."))
                .edited(Edits.said(cell, cell + " too"));
        var told = told(returned(draft, posted));
        marks.add(
                "Returned, two changes made: told",
                name,
                Integer.toString(told.size()),
                "2",
                told.size() == 2);
        assertEquals(2, told.size(), told::toString);
        assertTrue(told.stream().anyMatch(each -> each.contains("“Or so it is")), told::toString);
        assertTrue(told.stream().anyMatch(each -> each.contains("“too” added")), told::toString);
    }

    /// Whatever stands in a clause: it goes as a whole, and nothing else with it.
    @ParameterizedTest
    @Tag("corpus")
    @ValueSource(strings = {"T-REC-E.840-201806-I!!MSW-E", "T-REC-F.921-201808-I!!MSW-E"})
    void anyClauseOfARealTextGoes(String name, Marksheet marks) throws IOException {
        var draft = new WordImporter().read(Corpus.docx(name), Progress.NONE).base();
        int wrong = 0;
        var body = draft.body();
        for (int i = 0; i + 1 < body.size(); i++) {
            var posted = Posted.of(draft);
            posted.edited(Edits.gone("_r" + body.get(i).id(), "_r" + body.get(i + 1).id()));
            var answer = returned(draft, posted);
            var told = told(answer);
            boolean right = told.size() == 1 && told.getFirst().endsWith("was deleted.");
            var left = new ArrayList<>(ids(body));
            left.remove(i);
            right &= ids(answer.proposals().getLast().after().body()).equals(left);
            if (!right) wrong++;
        }
        marks.faults("Returned without a clause: told otherwise", name, wrong);
        assertEquals(0, wrong);
    }

    private static List<Id> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).toList();
    }

    private Returning returned(Document draft, Posted posted) throws IOException {
        return new ReturnJob(draft, posted.in(folder, "returned.docx")).run(Progress.NONE);
    }

    private static List<String> told(Returning answer) {
        var told = new ArrayList<String>();
        for (var proposal : answer.proposals())
            for (var change : Comparison.of(proposal.before(), proposal.after()).changes())
                told.add(change.sentence());
        return told;
    }
}
