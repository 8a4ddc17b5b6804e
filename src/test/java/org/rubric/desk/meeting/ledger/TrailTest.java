package org.rubric.desk.meeting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.meeting.Bearing;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;

/// From contribution to change to clause to conclusion to edit, and back from a clause.
class TrailTest {
    private static final Id DRAFT = Id.of("the-draft");
    private static final Base BASE = FloodMeeting.base(DRAFT);

    private static Meeting did(Meeting meeting, String document, Bearing.Edit... edits) {
        return meeting.update(
                Id.of(document), d -> d.withBearing(Settled.with(d.bearing(), List.of(edits))));
    }

    private static Bearing.Edit edit(Deed deed, String key, String block) {
        return Settled.edit(deed, key, Id.of(block), "words of " + key);
    }

    private static Trail trail(Meeting... meetings) {
        return Trail.of(List.of(meetings), DRAFT, BASE);
    }

    private static List<String> told(List<Trail.Row> rows) {
        return rows.stream()
                .map(
                        row ->
                                row.document().number().printed()
                                        + row.edit().map(e -> " " + e.deed()).orElse(""))
                .toList();
    }

    @Test
    void eachDocumentOfTheDraftHasARowTheBaseTextNone() {
        var numbers = told(trail(FloodMeeting.meeting()).rows());
        assertTrue(numbers.containsAll(List.of("C01", "C10", "C12")), numbers.toString());
        assertFalse(numbers.contains("C08"));
        assertFalse(numbers.contains("TD 81/2-R1"));
    }

    @Test
    void documentsAboutNoDraftHaveARowOfTheirOwn() {
        var meeting =
                FloodMeeting.meeting()
                        .update(
                                Id.of("c11"),
                                d ->
                                        d.conclude(
                                                Conclusion.of(
                                                        Conclusion.Kind.NOTED, "", Instant.EPOCH)));
        var rows = Trail.apart(meeting, BASE);
        assertTrue(told(rows).containsAll(List.of("C08", "C11")), told(rows).toString());
        var noted =
                rows.stream()
                        .filter(row -> row.document().id().equals(Id.of("c11")))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Conclusion.Kind.NOTED, noted.conclusion().orElseThrow().kind());
        assertEquals(Optional.empty(), noted.place());
        var all = new java.util.ArrayList<>(told(rows));
        all.addAll(told(trail(meeting).rows()));
        assertEquals(meeting.documents().size() - 1, all.size(), "all but the base text");
    }

    @Test
    void theLastDeedWithAChangeCounts() {
        var meeting =
                did(
                        FloodMeeting.meeting(),
                        "c01",
                        edit(Deed.TAKEN, "a", "general/p2"),
                        edit(Deed.CHANGED, "a", "general/p2"),
                        edit(Deed.LEFT, "b", "general/p3"),
                        edit(Deed.CHANGED, "", "general/p4"));
        var rows = trail(meeting).why(Sample.draft(), Id.of("general"));
        assertEquals(List.of("C01 CHANGED", "C01 LEFT", "C01 CHANGED"), told(rows));
        assertTrue(rows.get(1).left());
    }

    @Test
    void aClauseIsAnsweredOverAllMeetingsTheFirstFirst() {
        var first = did(FloodMeeting.meeting(), "c03", edit(Deed.TAKEN, "a", "periods"));
        var later = did(FloodMeeting.meeting(), "c09", edit(Deed.TAKEN, "b", "general/p3"));
        var sittings = later.occasion().sittings();
        var moved = sittings.getFirst().date().plusMonths(2);
        var next =
                later.withOccasion(
                        later.occasion()
                                .withSittings(
                                        List.of(
                                                new org.rubric.meeting.Sitting(
                                                        moved,
                                                        sittings.getFirst().from(),
                                                        sittings.getFirst().until()))));
        assertEquals(
                List.of("C03 TAKEN", "C09 TAKEN"),
                told(trail(next, first).why(Sample.draft(), Id.of("general"))));
        assertEquals(List.of(), trail(next, first).why(Sample.draft(), Id.of("power")));
    }

    /// What went has no place in the text: it is told where its document was discussed.
    @Test
    void whatWentIsToldAtTheClauseOfItsDocument() {
        var meeting =
                did(FloodMeeting.meeting(), "c04", edit(Deed.TAKEN, "a", "no-such-block"))
                        .update(
                                Id.of("c04"),
                                d ->
                                        d.withBearing(
                                                d.bearing()
                                                        .withClause(
                                                                Optional.of(Id.of("reporting")))));
        assertEquals(
                List.of("C04 TAKEN"), told(trail(meeting).why(Sample.draft(), Id.of("reporting"))));
    }

    @Test
    void aDocumentThatChangedNothingStandsWhereItWasDiscussed() {
        var meeting =
                FloodMeeting.meeting()
                        .update(
                                Id.of("c04"),
                                d ->
                                        d.withBearing(
                                                        d.bearing()
                                                                .withClause(
                                                                        Optional.of(
                                                                                Id.of(
                                                                                        "reporting"))))
                                                .conclude(
                                                        Conclusion.of(
                                                                Conclusion.Kind.NOT_AGREED,
                                                                "",
                                                                Instant.EPOCH)));
        var rows = trail(meeting).why(Sample.draft(), Id.of("reporting"));
        assertEquals(List.of("C04"), told(rows));
        assertEquals(Conclusion.Kind.NOT_AGREED, rows.getFirst().conclusion().orElseThrow().kind());
    }

    @Test
    void signsNameWhatIsInTheClauseAndNotWhatWasLeft() {
        var meeting = did(FloodMeeting.meeting(), "c01", edit(Deed.TAKEN, "a", "general/p2"));
        meeting = did(meeting, "c03", edit(Deed.LEFT, "b", "general/p3"));
        Block general = Sample.draft().find(Id.of("general")).orElseThrow();
        assertEquals(List.of("C01"), trail(meeting).signs(general));
    }

    @Test
    void editsAreBoundedAndTheirWordsCut() {
        var bearing = Bearing.NONE;
        for (int i = 0; i < Settled.MOST + 10; i++)
            bearing = Settled.with(bearing, List.of(edit(Deed.TAKEN, "k" + i, "general")));
        assertEquals(Settled.MOST, bearing.edits().size());
        var long_ = Settled.edit(Deed.TAKEN, "k", Id.of("general"), "word ".repeat(500));
        assertTrue(long_.words().length() <= 240);
        assertEquals(List.of(), Settled.without(bearing, _ -> true).edits());
    }

    /// What was learned of a file outlives a version of the program: its names are on disk.
    @Test
    void whatIsKeptOfAFileComesBack() throws Exception {
        var format = ValueFormat.of(Glance.class);
        var seen = new Glance("C01.docx", 12, 34, "base", Glance.Finding.CHANGES, "");
        assertEquals(seen, format.read(format.text(seen)));
    }
}
