package org.rubric.meeting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.rubric.meeting.Meeting;
import org.rubric.meeting.Conclusion;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class RecompositionTest {
    private static final Id OBSERVATION = Id.of("c09/discussion/observation");
    private static final Id CONCLUSION = Id.of("c09/discussion/3");
    private static final Meeting MEETING = Sample.meeting();
    private static final Document BASE = compose(MEETING);

    @Test
    void recordsFollowAndMyWordsStay() {
        var edited = BASE.update(OBSERVATION, block -> rewritten(block, "My two sentences. Both."));
        var merged = Recomposition.of(BASE, edited, compose(concluded()));
        assertEquals("My two sentences. Both.", text(OBSERVATION, merged.document()));
        assertEquals("Conclusion: agreed.", text(CONCLUSION, merged.document()));
        assertEquals(List.of(), merged.flags());
        var counts = text(Id.of("report/summary/counts"), merged.document());
        assertTrue(counts.contains("1 without a conclusion"), counts);
    }

    @Test
    void aRewrittenParagraphWhoseFactsChangedIsFlaggedNotOverwritten() {
        var edited = BASE.update(CONCLUSION, block -> rewritten(block, "Still open, alas."));
        var merged = Recomposition.of(BASE, edited, compose(concluded()));
        assertEquals("Still open, alas.", text(CONCLUSION, merged.document()));
        assertEquals(List.of(CONCLUSION), merged.flags().stream().map(f -> f.place()).toList());
    }

    @Test
    void aParagraphOfMyOwnStaysBehindWhatItFollowed() {
        var mine = Paper.paragraph(Id.of("mine"), "Added.");
        var edited =
                BASE.update(
                        Id.of("report/introduction"),
                        block -> {
                            var clause = (Block.Clause) block;
                            var body = new ArrayList<>(clause.body());
                            body.add(1, mine);
                            return clause.withBody(body);
                        });
        var merged = Recomposition.of(BASE, edited, compose(concluded())).document();
        var clause = (Block.Clause) merged.find(Id.of("report/introduction")).orElseThrow();
        assertEquals(mine, clause.body().get(1));
        assertEquals(3, clause.body().size());
    }

    @Test
    void whatIRemovedStaysAwayAndNothingChangesWithoutCause() {
        var edited =
                BASE.withBody(
                        BASE.body().stream()
                                .filter(b -> !b.id().equals(Id.of("report/candidates")))
                                .toList());
        var merged = Recomposition.of(BASE, edited, compose(concluded())).document();
        assertTrue(merged.find(Id.of("report/candidates")).isEmpty());
        assertEquals(BASE, Recomposition.of(BASE, BASE, BASE).document());
    }

    private static Meeting concluded() {
        return MEETING.update(
                Id.of("c09"),
                d -> d.conclude(Conclusion.of(Conclusion.Kind.AGREED, "", Instant.EPOCH)));
    }

    private static Block rewritten(Block block, String words) {
        return block.withRuns(Inline.plain(words));
    }

    private static Document compose(Meeting meeting) {
        return ReportComposer.compose(meeting, Sample.catalogue());
    }

    private static String text(Id id, Document report) {
        return Inline.text(report.find(id).orElseThrow().runs());
    }
}
