package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.rubric.LibreOffice;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.revision.Comparison;
import org.rubric.revision.review.Review;

/// Copies that come back from LibreOffice, which writes the whole file anew in its own way.
@ExtendWith(Marksheet.Keeper.class)
class OfficeTest {
    @TempDir Path folder;

    @Test
    void savedAgainItProposesNothing() throws Exception {
        var draft = Sample.draft();
        assertEquals(List.of(), told(draft, throughOffice(Posted.of(draft).edited(Edits.none()))));
    }

    @Test
    void whatWasEditedIsToldAndNothingElse() throws Exception {
        var draft = Sample.draft();
        var posted =
                Posted.of(draft)
                        .edited(Edits.said("less than ten seconds", "less than five seconds"))
                        .edited(Edits.said("gives the gateway pulses", "gives the gateway bursts"))
                        .edited(Edits.moved("_rtime", "_rconnection", "_rstore"))
                        .edited(Edits.row("Camera with staff gauge", "Bucket"));
        Edits.comment(posted, "better accuracy can be used", "Ben", "How much better?");
        var answer = new ReturnJob(draft, throughOffice(posted)).run(Progress.NONE);
        assertEquals(Returning.Sign.SOURCE, answer.sign());
        assertEquals(
                List.of(
                        "Clause 6.5, fifth paragraph: “ten” became “five”.",
                        "Clause 6.7 “Store” moved behind “Time” (it was clause 6.6).",
                        "Table A.1, row 3, column 2: “pulses” became “bursts”.",
                        "Table I.2, row 5, is new: “Bucket | Bucket | Bucket”."),
                told(answer));
        var comments = Review.of(draft, answer.proposals(), Set.of()).comments();
        assertEquals(
                List.of("Ben: How much better?"),
                comments.stream().map(each -> each.author() + ": " + each.text()).toList());
    }

    /// LibreOffice gives the pictures of a file other names.
    @ParameterizedTest
    @Tag("corpus")
    @ValueSource(
            strings = {
                "T-REC-M.3372-201808-I!!MSW-E",
                "T-REC-E.840-201806-I!!MSW-E",
                "T-REC-Q.850-201810-I!!MSW-E"
            })
    void aRealTextSavedAgainProposesNothing(String name, Marksheet marks) throws Exception {
        var draft = new WordImporter().read(Corpus.docx(name), Progress.NONE).base();
        var told = told(draft, throughOffice(Posted.of(draft).edited(Edits.none())));
        marks.faults("Returned, saved by LibreOffice: changes nobody made", name, told.size());
        assertEquals(List.of(), told);
    }

    @Test
    @Tag("corpus")
    void aRealTextEditedInTwoPlaces() throws Exception {
        var file = Corpus.docx("Y.3507-201812");
        var draft = new WordImporter().read(file, Progress.NONE).base();
        var posted = Posted.of(draft);
        var line = Edits.only(draft, posted, false);
        var cell = Edits.only(draft, posted, true);
        posted.edited(Edits.said(line, line + " Or so it is."))
                .edited(Edits.said(cell, cell + " too"));
        var told = told(draft, throughOffice(posted));
        assertEquals(2, told.size(), () -> String.join("\n", told));
        assertTrue(told.stream().anyMatch(each -> each.contains("“Or so it is")), told::toString);
        assertTrue(told.stream().anyMatch(each -> each.contains("“too” added")), told::toString);
    }

    private static List<String> told(Document draft, Path file) throws IOException {
        return told(new ReturnJob(draft, file).run(Progress.NONE));
    }

    private static List<String> told(Returning answer) {
        var told = new ArrayList<String>();
        for (var proposal : answer.proposals())
            for (var change : Comparison.of(proposal.before(), proposal.after()).changes())
                told.add(change.sentence());
        return told;
    }

    private Path throughOffice(Posted posted) throws IOException {
        var file = posted.in(folder, "returned.docx");
        return LibreOffice.orSkip().convert(file, "docx");
    }
}
