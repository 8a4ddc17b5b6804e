package org.rubric.revision.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rubric.document.Apparatus;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;
import org.rubric.editing.Session;
import org.rubric.editing.Step;
import org.rubric.revision.Proposal;

/// A comment on words that came with it.
class FasteningTest {
    private static final Id COMMENT = Id.of("c");
    private static final Document OLD =
            recommendation(clause("a", "Scope", named("p", p("The gateway tells the level."))));
    private static final Document THEIRS =
            new Step.Splice(
                            Id.of("a"),
                            2,
                            0,
                            List.of(
                                    named(
                                            "n",
                                            p(
                                                    "New ",
                                                    new Inline.Anchor(COMMENT, Inline.Edge.START),
                                                    "words",
                                                    new Inline.Anchor(COMMENT, Inline.Edge.END),
                                                    " here."))))
                    .apply(OLD)
                    .withApparatus(
                            new Apparatus(
                                    List.of(),
                                    List.of(
                                            new Remark.Comment(
                                                    COMMENT,
                                                    "Ada",
                                                    Instant.EPOCH,
                                                    "Why?",
                                                    false,
                                                    Optional.empty()))));

    @Test
    void aloneItStandsAtTheNearestLine() {
        var session = Session.of(OLD);
        var review = review(OLD, Set.of());
        assertTrue(session.perform(review.bring(review.comments(), "it")));
        var text = session.snapshot().document();
        assertEquals(List.of("p", "p"), anchors(text));
        assertEquals(1, text.apparatus().remarks().size());
        var then = review.over(text, Set.of());
        assertEquals(List.of(), then.comments());
        assertEquals(1, then.proposed().size());
        assertTrue(session.perform(then.take(then.proposed(), "the words")));
        text = session.snapshot().document();
        assertEquals(List.of("n", "n"), anchors(text));
        assertEquals(1, text.apparatus().remarks().size());
        session.undo();
        session.undo();
        assertEquals(OLD, session.snapshot().document());
    }

    @Test
    void itComesWithItsWords() {
        var review = review(OLD, Set.of());
        var text = review.with(review.proposed());
        assertEquals(List.of("n", "n"), anchors(text));
        assertEquals(THEIRS.apparatus(), text.apparatus());
        assertEquals(List.of(), review.over(text, Set.of()).comments());
    }

    @Test
    void wordsWhoseCommentWasLeftComeBare() {
        var review = review(OLD, Set.of("comment/" + COMMENT));
        var text = review.with(review.proposed());
        assertEquals(List.of(), anchors(text));
        assertEquals(List.of(), text.apparatus().remarks());
        assertEquals("New words here.", Inline.text(text.find(Id.of("n")).orElseThrow().runs()));
    }

    private static List<String> anchors(Document text) {
        var lines = new ArrayList<String>();
        text.forEach(
                block -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.Anchor) lines.add(block.id().value());
                });
        return lines;
    }

    private static Review review(Document now, Set<String> left) {
        return Review.of(now, List.of(Proposal.of("Ada", OLD, THEIRS)), left);
    }
}
