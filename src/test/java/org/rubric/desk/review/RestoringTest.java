package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.OpenJob;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.revision.Comparison;

/// Files of ours that somebody changed, opened: what was changed is new, the rest is what it was.
class RestoringTest {
    @TempDir Path folder;

    @Test
    void theRestOfAChangedFileIsWhatItWas() throws IOException {
        var draft = Sample.draft();
        var posted =
                Posted.of(draft)
                        .edited(Edits.said("better accuracy can be used", "less cost can be used"))
                        .edited(Edits.row("gives the gateway pulses of a rain gauge", "Bucket"));
        var opened = opened(posted);
        assertEquals(
                List.of(
                        "Clause A.2, paragraph: “better accuracy” became “less cost”.",
                        "Table A.1, row 4, is new: “Bucket | Bucket | Bucket”."),
                told(draft, opened.accepted()));
        assertEquals(List.of(), opened.proposals());
        assertEquals(draft.front(), opened.base().front());
    }

    @Test
    void anUntouchedFileIsTheDraft() throws IOException {
        assertEquals(Sample.draft(), opened(Posted.of(Sample.draft())).base());
    }

    /// A file whose hidden source says what its page does not shows its page.
    @Test
    void whatThePageShowsWins() throws IOException {
        var draft = Sample.draft();
        var lying = draft.update(Id.of(first(draft)), b -> b.withRuns(Inline.plain("A lie.")));
        var parts = Posted.of(lying).edited(Edits.said("A lie.", "The truth."));
        var opened = opened(parts).accepted();
        assertTrue(words(opened).contains("The truth."));
        assertTrue(!words(opened).contains("A lie."));
    }

    /// The header of the page is the header of the text, what was blanked there is gone.
    @Test
    void whatWasBlankedInTheHeaderStaysBlank() throws IOException {
        var draft = Sample.draft();
        var sent = Posted.from(draft, "Alpha Telecom");
        var opened =
                opened(
                        Posted.of(sent)
                                .edited(Edits.said("Alpha Telecom", ""))
                                .edited(Edits.said("better accuracy", "less cost")));
        assertEquals("", opened.base().front().header().source());
        assertTrue(words(opened.base()).contains("less cost"));
    }

    /// What a file carries beside its page can be damaged, or a trap.
    @Test
    void aFileWhoseSourceIsATrapIsReadAsAnyOther() throws IOException {
        var posted = Posted.of(Sample.draft());
        var carried = posted.part("customXml/item1.xml");
        int from = carried.indexOf('>', carried.indexOf("source")) + 1;
        var trap = carried.substring(0, from) + "x".repeat(26_000_000);
        posted.with("customXml/item1.xml", trap + carried.substring(carried.indexOf("</", from)));
        assertTrue(words(opened(posted).base()).contains("every ten minutes"));
    }

    @Test
    void findingsStandWhereTheTextHasThem() throws IOException {
        var inserted =
                "better</w:t></w:r><w:ins w:id=\"9000\" w:author=\"Ada\"><w:r>"
                        + "<w:t xml:space=\"preserve\"> accuracy can be used</w:t></w:r></w:ins>"
                        + "<w:r><w:t xml:space=\"preserve\">";
        var opened =
                opened(
                        Posted.of(Sample.draft())
                                .edited(t -> t.replace("better accuracy can be used", inserted)));
        assertTrue(!opened.findings().isEmpty());
        assertEquals(1, opened.proposals().size());
        var text = opened.accepted();
        for (var finding : opened.findings())
            assertTrue(
                    finding.place().equals(text.id()) || text.find(finding.place()).isPresent(),
                    finding.toString());
    }

    private static String first(Document document) {
        var found = new ArrayList<String>();
        document.forEach(
                block -> {
                    if (block instanceof org.rubric.document.Block.Paragraph)
                        found.add(block.id().value());
                });
        return found.get(found.size() / 2);
    }

    private static String words(Document document) {
        var words = new StringBuilder();
        document.forEach(block -> words.append(Inline.text(block.runs())).append('\n'));
        return words.toString();
    }

    private Imported opened(Posted posted) throws IOException {
        return new OpenJob(posted.in(folder, "copy.docx")).read(Progress.NONE);
    }

    private static List<String> told(Document old, Document now) {
        return Comparison.of(old, now).changes().stream().map(c -> c.sentence()).toList();
    }
}
