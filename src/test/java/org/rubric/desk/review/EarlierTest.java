package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.interchange.Progress;
import org.rubric.repository.Repository;
import org.rubric.revision.Comparison;
import org.rubric.revision.review.Review;

/// A copy that lost its source, of a text that its draft has left behind: the versions kept tell
/// what the draft was when the copy was made.
class EarlierTest {
    private static final List<String> THEIRS =
            List.of("Clause A.2, paragraph: “better accuracy” became “less cost”.");

    @TempDir Path folder;

    private Path copy(Document sent) throws IOException {
        return Posted.of(sent)
                .without("customXml/item1.xml")
                .without("customXml/itemProps1.xml")
                .without("customXml/_rels/item1.xml.rels")
                .edited(Edits.said("better accuracy can be used", "less cost can be used"))
                .in(folder, "returned.docx");
    }

    /// The draft as somebody goes on with it: a few lines begin otherwise.
    private static Document edited(Document document, int first, int last) {
        var lines = new ArrayList<Id>();
        document.forEach(
                block -> {
                    boolean enough = Inline.length(block.runs()) > 60;
                    if (block instanceof Block.Paragraph && enough) lines.add(block.id());
                });
        var now = document;
        for (var line : lines.subList(first, last))
            now =
                    now.update(
                            line,
                            b ->
                                    b.withRuns(
                                            Runs.insert(
                                                    b.runs(), 0, Inline.plain("As decided, "))));
        return now;
    }

    @Test
    void itRestsOnTheVersionThatWasSent() throws Exception {
        var first = Sample.draft();
        var sent = edited(first, 0, 2);
        var now = edited(sent, 2, 5);
        try (var repository = Repository.open(folder.resolve("store"))) {
            try (var draft = repository.create(first, "")) {
                for (var text : List.of(first, sent, now)) {
                    draft.append(text, "Ed");
                    if (text != now) draft.keepVersion("", "Ed").toCompletableFuture().get();
                }
                var job = new ReturnJob(now, copy(sent), Earlier.of(draft));
                var answer = job.run(Progress.NONE);
                assertTrue(answer.isCopy());
                assertEquals(sent, answer.base());
                assertEquals(THEIRS, told(answer));
                var review = Review.of(now, answer.proposals(), Set.of());
                assertEquals(1, review.proposed().size());
                assertTrue(review.proposed().getFirst().possible());
                var alone = new ReturnJob(now, copy(sent)).run(Progress.NONE);
                assertEquals(4, told(alone).size());
            }
        }
    }

    @Test
    void theDraftItselfIsAsNearAsAnyVersion() throws IOException {
        var draft = Sample.draft();
        var read = new int[1];
        Earlier.Text strange =
                () ->
                        new Document(
                                Id.fresh(),
                                draft.settings(),
                                draft.front(),
                                draft.body(),
                                draft.apparatus(),
                                draft.media());
        Earlier.Text broken =
                () -> {
                    throw new IOException("It is damaged.");
                };
        Earlier.Text older =
                () -> {
                    read[0]++;
                    return edited(draft, 0, 1);
                };
        var texts = new ArrayList<>(List.of(strange, broken));
        for (int i = 0; i < 100; i++) texts.add(older);
        var answer = new ReturnJob(draft, copy(draft), () -> texts).run(Progress.NONE);
        assertSame(draft, answer.base());
        assertEquals(THEIRS, told(answer));
        assertEquals(Nearest.MOST - 2, read[0]);
        Earlier closed =
                () -> {
                    throw new IOException("The store is closed.");
                };
        assertSame(draft, new ReturnJob(draft, copy(draft), closed).run(Progress.NONE).base());
    }

    private static List<String> told(Returning answer) {
        var told = new ArrayList<String>();
        for (var proposal : answer.proposals())
            for (var change : Comparison.of(proposal.before(), proposal.after()).changes())
                told.add(change.sentence());
        return told;
    }
}
