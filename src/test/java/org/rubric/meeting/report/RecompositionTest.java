package org.rubric.meeting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
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
    void anObservationIsFlaggedWhenItsConclusionChangesUnderIt() {
        var id = Id.of("c07/discussion/observation");
        var line = Id.of("c07/discussion/3");
        var edited = BASE.update(id, block -> rewritten(block, "The group noted the river."));
        var followed = Recomposition.of(BASE, edited, BASE);
        assertEquals(List.of(), followed.flags());
        var agreed = compose(concluded("c07", Conclusion.Kind.AGREED));
        var first = Recomposition.of(followed.base(), followed.document(), agreed);
        assertEquals("The group noted the river.", text(id, first.document()));
        assertEquals("Conclusion: agreed.", text(line, first.document()));
        assertEquals(List.of(id), first.flags().stream().map(f -> f.place()).toList());
        var said = first.flags().getFirst().message();
        assertTrue(said.contains("noted") && said.contains("agreed"), said);
        var again = Recomposition.of(first.base(), first.document(), agreed);
        assertEquals(first.flags(), again.flags(), "until somebody has looked at it");
        var withdrawn = compose(concluded("c07", Conclusion.Kind.WITHDRAWN));
        var third = Recomposition.of(again.base(), again.document(), withdrawn);
        assertEquals("Conclusion: withdrawn.", text(line, third.document()), "it still follows");
        assertEquals(List.of(id), third.flags().stream().map(f -> f.place()).toList());
        var back = Recomposition.of(third.base(), third.document(), BASE);
        assertEquals(List.of(), back.flags(), "what it was written beside stands again");
    }

    @Test
    void whatSomebodyHasLookedAtIsFlaggedOnlyByTheNextChange() {
        var id = Id.of("c07/discussion/observation");
        var edited = BASE.update(id, block -> rewritten(block, "The group noted the river."));
        var agreed = compose(concluded("c07", Conclusion.Kind.AGREED));
        var flagged = Recomposition.of(BASE, edited, agreed);
        assertEquals(1, flagged.flags().size());
        var looks = Settling.looked(flagged.document(), agreed, id, Instant.EPOCH);
        var looked = flagged.document().withApparatus(looks);
        var settled = Recomposition.of(flagged.base(), looked, agreed);
        assertEquals(List.of(), settled.flags());
        var back = Recomposition.of(settled.base(), settled.document(), BASE);
        assertEquals(List.of(id), back.flags().stream().map(f -> f.place()).toList());
    }

    @Test
    void noObservationIsFlaggedThatNobodyWrote() {
        var agreed = compose(concluded("c07", Conclusion.Kind.AGREED));
        assertEquals(List.of(), Recomposition.of(BASE, BASE, agreed).flags());
        var other = BASE.update(OBSERVATION, block -> rewritten(block, "Of C09."));
        assertEquals(List.of(), Recomposition.of(BASE, other, agreed).flags());
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

    @Test
    void wordsGoWithTheirDocumentWhereverTheRecordsMoveIt() {
        var edited = BASE.update(OBSERVATION, block -> rewritten(block, "Mine."));
        var moved =
                MEETING.update(
                        Id.of("c09"),
                        d ->
                                d.withHeading(
                                        new MeetingDocument.Heading(
                                                "Flood: editorial improvements",
                                                d.heading().source(),
                                                d.heading().questions(),
                                                "")));
        var fresh = compose(moved);
        var merged = Recomposition.of(BASE, edited, fresh).document();
        assertEquals("Mine.", text(OBSERVATION, merged));
        var other = (Block.Clause) merged.find(Id.of("report/discussions/other")).orElseThrow();
        assertTrue(other.body().stream().anyMatch(block -> block.id().equals(OBSERVATION)));
        var seen = new java.util.HashSet<Id>();
        merged.forEach(block -> assertTrue(seen.add(block.id()), block.id()::value));
    }

    @Test
    void aParagraphThatIMovedStaysWhereIPutIt() {
        var introduction = Id.of("report/introduction");
        var edited =
                BASE.update(
                        introduction,
                        block -> {
                            var clause = (Block.Clause) block;
                            return clause.withBody(clause.body().reversed());
                        });
        var merged = Recomposition.of(BASE, edited, compose(concluded())).document();
        assertEquals(
                edited.find(introduction).orElseThrow(), merged.find(introduction).orElseThrow());
    }

    @Test
    void aColumnThatIAddedIsNotTornByNewRows() {
        var table = Id.of("report/participants/table");
        var edited =
                BASE.update(
                        table,
                        block -> {
                            var was = (org.rubric.document.Exhibit.Table) block;
                            var frame =
                                    new org.rubric.document.Exhibit.Table.Frame(
                                            java.util.List.of(4000, 5639),
                                            1,
                                            was.frame().use(),
                                            false);
                            return new org.rubric.document.Exhibit.Table(
                                    was.id(),
                                    was.traits(),
                                    was.caption(),
                                    frame,
                                    was.rows(),
                                    was.notes());
                        });
        var fewer = MEETING.withParticipants(MEETING.participants().subList(0, 3));
        var merged = Recomposition.of(BASE, edited, compose(fewer));
        assertEquals(edited.find(table), merged.document().find(table));
        assertEquals(
                java.util.List.of(table), merged.flags().stream().map(f -> f.place()).toList());
    }

    @Test
    void theHeaderFollowsFieldByField() {
        var people = BASE.front().people();
        var mine = people.withQuestions(java.util.List.of("4/20", "7/20"));
        var edited = BASE.withFront(BASE.front().withPeople(mine));
        var outputs = MEETING.results().outputs().with(new Assigned("report", "TD 90", 0));
        var fresh = compose(MEETING.withResults(MEETING.results().withOutputs(outputs)));
        var merged = Recomposition.of(BASE, edited, fresh).document();
        assertEquals("TD 90", merged.front().header().number());
        assertEquals(mine, merged.front().people());
    }

    private static Meeting concluded() {
        return concluded("c09", Conclusion.Kind.AGREED);
    }

    private static Meeting concluded(String document, Conclusion.Kind kind) {
        var conclusion = Conclusion.of(kind, "", Instant.EPOCH);
        return MEETING.update(Id.of(document), d -> d.conclude(conclusion));
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
