package org.rubric.desk.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.reference.Listed.Advice;
import org.rubric.document.Documents;
import org.rubric.editing.Snapshot;

class ReferenceListTest {

    private static List<Listed> list(TextIndex index) {
        return ReferenceList.of(Snapshot.of(Shelf.draft()), index).entries();
    }

    private static Verdict verdict(String words, TextIndex index) {
        return Verdict.of(
                Documents.reference("r", Shelf.named(words).tag(), words + ", Title."), index);
    }

    @Test
    void eachEntryTellsWhereItIsCitedLiveOrTyped() {
        var first = list(Shelf.index()).getFirst();
        assertEquals("[ITU-T Y.2060]", first.name());
        assertEquals(
                List.of("1 Scope", "1 Scope"),
                first.cited().stream().map(Listed.Cited::clause).toList());
        assertEquals(3, first.cited().getFirst().place().offset());
        assertEquals(9, first.cited().getLast().place().offset());
    }

    @Test
    void whereItIsCitedTellsOnWhichListItBelongs() {
        var advice = list(Shelf.index()).stream().map(Listed::advice).toList();
        assertEquals(
                List.of(Advice.NONE, Advice.TO_BIBLIOGRAPHY, Advice.UNCITED, Advice.TO_REFERENCES),
                advice);
    }

    @Test
    void theCatalogueTellsHowEachTextStands() {
        var index =
                Shelf.index(
                        Shelf.superseded("ITU-T Y.2060", "Overview", "ITU-T Y.4000"),
                        Shelf.inForce("ITU-T Y.4000", "Overview", "2012-06"),
                        Shelf.inForce("ITU-T Y.4113", "Requirements", "2019-03"));
        var states = list(index).stream().map(one -> one.verdict().state()).toList();
        assertEquals(
                List.of(
                        Verdict.State.SUPERSEDED,
                        Verdict.State.NEWER,
                        Verdict.State.MISSING,
                        Verdict.State.IN_FORCE),
                states);
        var gone = list(index).getFirst().verdict();
        assertEquals("ITU-T Y.2060 \u2192 ITU-T Y.4000", gone.chain());
        assertEquals("ITU-T Y.4000", gone.better().orElseThrow().name());
    }

    @Test
    void verdictsOnTheRest() {
        var index =
                Shelf.index(
                        Shelf.text("ITU-T Y.1", "", Standing.of("2001", "", "withdrawn")),
                        Shelf.text("ITU-T Y.2", "", Standing.UNKNOWN),
                        Shelf.superseded("ITU-T Y.3", "", "ITU-T Y.4"),
                        Shelf.superseded("ITU-T Y.4", "", "ITU-T Y.3"),
                        Shelf.text(
                                "ETSI TS 103 264",
                                "",
                                Standing.of("2020-02", "V3.1.1", "in force")));
        assertEquals(Verdict.State.WITHDRAWN, verdict("ITU-T Y.1 (2001)", index).state());
        assertEquals(Verdict.State.KNOWN, verdict("ITU-T Y.2 (2001)", index).state());
        var circle = verdict("ITU-T Y.3 (2010)", index);
        assertEquals(Verdict.State.CIRCLE, circle.state());
        assertTrue(circle.better().isEmpty() && circle.state().gone());
        assertEquals(Verdict.State.NEWER, verdict("ETSI TS 103 264 V2.1.1", index).state());
        assertEquals(Verdict.State.IN_FORCE, verdict("ETSI TS 103 264 V3.1.1", index).state());
        var book = Documents.reference("r", "Mehta", "Mehta, S. (2014). Statistics topics.");
        assertEquals(Verdict.State.UNNAMED, Verdict.of(book, index).state());
    }
}
