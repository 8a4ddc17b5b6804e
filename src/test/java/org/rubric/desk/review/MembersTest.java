package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Session;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.revision.Proposal;
import org.rubric.revision.review.Proposed;
import org.rubric.revision.review.Review;

/// Copies of five members of one text become one queue, clause by clause, with what contradicts
/// side by side.
class MembersTest {
    private static final List<String> MEMBERS = List.of("Ada", "Ben", "Eve", "Ida", "Sam");

    @TempDir Path folder;

    @Test
    void oneQueueOfTheSample() throws IOException {
        var draft = Sample.draft();
        var ten = "less than ten seconds";
        var posted =
                List.of(
                        Posted.of(draft).edited(Edits.said(ten, "less than five seconds")),
                        Posted.of(draft).edited(Edits.said(ten, "less than twenty seconds")),
                        Posted.of(draft)
                                .edited(
                                        Edits.said(
                                                "of the authority in charge.",
                                                "of the town in charge.")),
                        Posted.of(draft).edited(Edits.row("Camera with staff gauge", "Bucket")),
                        Posted.of(draft).edited(Edits.moved("_rtime", "_rconnection", "_rstore")));
        var review = Review.of(draft, returned(draft, posted), Set.of());
        assertEquals(
                List.of("Eve", "Ada", "Ben", "Sam", "Ida"),
                review.proposed().stream().map(Proposed::author).distinct().toList());
        var ada = review.proposed().get(1);
        var ben = review.proposed().get(2);
        assertEquals(Set.of(ben.key()), ada.rivals());
        assertEquals(Set.of(ada.key()), ben.rivals());
        var session = Session.of(draft);
        assertTrue(session.perform(review.take(List.of(ada), "took a change of Ada")));
        var then = review.over(session.snapshot().document(), Set.of(ben.key()));
        assertEquals(
                List.of("Eve", "Sam", "Ida"),
                then.proposed().stream().map(Proposed::author).distinct().toList());
        assertTrue(then.proposed().stream().allMatch(Proposed::possible));
        assertTrue(session.perform(then.take(then.proposed(), "took the rest")));
        var last = then.over(session.snapshot().document(), Set.of(ben.key()));
        assertEquals(List.of(), last.proposed());
    }

    @Test
    @Tag("corpus")
    void fiveCopiesOfARealText() throws IOException {
        var draft = new WordImporter().read(Corpus.docx("Y.3507-201812"), Progress.NONE).base();
        var lines = new ArrayList<String>();
        var first = Posted.of(draft);
        for (int i = 0; i < MEMBERS.size(); i++) lines.add(Edits.only(draft, first, i));
        var posted = new ArrayList<Posted>();
        for (int i = 0; i < MEMBERS.size(); i++) {
            var own = lines.get(i);
            var shared = lines.get((i + 1) % MEMBERS.size());
            posted.add(
                    Posted.of(draft)
                            .edited(Edits.said(own, own + " Says " + MEMBERS.get(i) + "."))
                            .edited(Edits.said(shared, "Indeed. " + shared)));
        }
        var review = Review.of(draft, returned(draft, posted), Set.of());
        assertEquals(10, review.proposed().size(), () -> review.proposed().toString());
        var order = new HashMap<Id, Integer>();
        draft.forEach(block -> order.put(block.id(), order.size()));
        int last = 0;
        var authors = new HashSet<String>();
        for (var each : review.proposed()) {
            int place = order.get(each.change().place().block());
            assertTrue(place >= last && each.possible(), each::toString);
            assertEquals(Set.of(), each.rivals());
            last = place;
            authors.add(each.author());
        }
        assertEquals(Set.copyOf(MEMBERS), authors);
        var all = review.over(review.with(review.proposed()), Set.of());
        assertEquals(List.of(), all.proposed());
    }

    private List<Proposal> returned(Document draft, List<Posted> posted) throws IOException {
        var proposals = new ArrayList<Proposal>();
        for (int i = 0; i < posted.size(); i++) {
            var file = posted.get(i).savedBy(MEMBERS.get(i)).in(folder, MEMBERS.get(i) + ".docx");
            proposals.addAll(new ReturnJob(draft, file).run(Progress.NONE).proposals());
        }
        return proposals;
    }
}
