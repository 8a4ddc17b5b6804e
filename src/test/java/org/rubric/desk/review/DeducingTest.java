package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.editing.Runs;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.interchange.Tally;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.review.Proposed;
import org.rubric.revision.review.Review;
import org.rubric.typesetting.Look;

/// Recorded and unrecorded changes of a returned file, and drafts that went on meanwhile.
class DeducingTest {
    private static final Document DRAFT = Sample.draft();

    @TempDir Path folder;

    @Test
    void recordedChangesAreOfTheirAuthorsAndTheRestOfWhoSaved() throws IOException {
        var sent = Bare.readBack(DRAFT, Look.DRAFT);
        var lines = lines(sent);
        var base = said(sent, lines.get(1));
        var ada = said(base, lines.get(2));
        var ben = said(ada, lines.get(3));
        var dates = Map.of(lines.get(2), "2027-01-19T10:00:00Z");
        var read =
                new Imported(
                        base,
                        List.of(
                                new Proposal("Ada", base, ada, dates),
                                Proposal.of("Ben", ada, ben)),
                        List.of(),
                        Tally.NONE);
        var proposals = new Deducing(DRAFT, sent).proposals(read, "Saver");
        assertEquals(
                List.of("Saver", "Ada", "Ben"), proposals.stream().map(Proposal::author).toList());
        for (var each : proposals)
            assertEquals(1, Comparison.of(each.before(), each.after()).changes().size());
        var review = Review.of(DRAFT, proposals, Set.of());
        assertEquals(
                List.of("Saver ", "Ada 2027-01-19T10:00:00Z", "Ben "),
                review.proposed().stream().map(p -> p.author() + " " + p.date()).toList());
        assertTrue(review.proposed().stream().allMatch(Proposed::possible));
        assertTrue(DRAFT.find(review.proposed().getFirst().change().place().block()).isPresent());
    }

    @Test
    void whatTheDraftBecameMeanwhileIsNoChangeOfTheCopy() throws IOException {
        var posted =
                Posted.of(DRAFT)
                        .edited(Edits.said("less than ten seconds", "less than five seconds"));
        var now = said(DRAFT, lines(DRAFT).getFirst());
        var answer = new ReturnJob(now, posted.in(folder, "returned.docx")).run(Progress.NONE);
        assertEquals(DRAFT, answer.base());
        var review = Review.of(now, answer.proposals(), Set.of());
        assertEquals(
                List.of("Clause 6.5, fifth paragraph: “ten” became “five”."),
                review.proposed().stream().map(p -> p.change().sentence()).toList());
    }

    /// A table that reads otherwise in Word keeps nothing that stands in it from going.
    @Test
    void aClauseGoesWithTheTableInItThatIsMoreThanWordSays() throws IOException {
        var cell = cell(p("Ten"), p("minutes"));
        var row = new Exhibit.Row(Id.of("row"), Traits.NONE, List.of(cell, cell(p("Level"))));
        var times = clause("b", "Times", table("t", "Periods", row));
        var draft = recommendation(clause("a", "Scope", p("Of it.")), times);
        var first = List.of(cell.parts().getFirst());
        var sent = draft.update(cell.id(), each -> each.withParts(first));
        var copy = sent.withBody(sent.body().subList(0, 1));
        var proposals = new Deducing(draft, sent).proposals(Imported.of(copy, List.of()), "Ada");
        assertEquals(1, proposals.size());
        assertEquals(draft.body().subList(0, 1), proposals.getFirst().after().body());
    }

    private static List<Id> lines(Document document) {
        var lines = new ArrayList<Id>();
        document.forEach(
                block -> {
                    boolean enough = Inline.length(block.runs()) > 100;
                    if (block instanceof Block.Paragraph && enough) lines.add(block.id());
                });
        return lines;
    }

    private static Document said(Document document, Id line) {
        var words = Inline.plain("Most of all ");
        return document.update(line, b -> b.withRuns(Runs.insert(b.runs(), 0, words)));
    }
}
