package org.rubric.workbench.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.reference.Listed;
import org.rubric.desk.reference.ReferenceList;
import org.rubric.desk.reference.Shelf;
import org.rubric.desk.reference.Verdict;
import org.rubric.editing.Snapshot;
import org.rubric.workbench.Words;

/// How references stand, in words.
class StandingsTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final TextIndex INDEX =
            Shelf.index(
                    Shelf.inForce("ITU-T Y.1", "", "2019-03"),
                    Shelf.text("ITU-T Y.2", "", Standing.UNKNOWN),
                    Shelf.superseded("ITU-T Y.3", "", "ITU-T Y.1"),
                    Shelf.superseded("ITU-T Y.4", "", "ITU-T Y.99"),
                    Shelf.text("ITU-T Y.5", "", Standing.of("2001", "", "superseded")),
                    Shelf.text("ITU-T Y.6", "", Standing.of("2001", "", "withdrawn")),
                    Shelf.text(
                            "ITU-T Y.7",
                            "",
                            Standing.of("2001", "", "withdrawn")
                                    .withReplacedBy(List.of(Shelf.named("ITU-T Y.1")))),
                    Shelf.superseded("ITU-T Y.8", "", "ITU-T Y.9"),
                    Shelf.superseded("ITU-T Y.9", "", "ITU-T Y.8"),
                    Shelf.text(
                            "ETSI TS 103 264", "", Standing.of("2020-02", "V3.1.1", "in force")));

    private static String said(String name) {
        return Standings.words(WORDS, Verdict.of(Optional.of(Shelf.named(name)), INDEX));
    }

    @Test
    void everyStandingHasItsWords() {
        assertEquals("In force", said("ITU-T Y.1 (2019)"));
        assertEquals("Newer edition: 2019", said("ITU-T Y.1 (2012)"));
        assertEquals("Newer edition: V3.1.1", said("ETSI TS 103 264 V2.1.1"));
        assertEquals("In the catalogue, standing not known", said("ITU-T Y.2"));
        assertEquals("Superseded by ITU-T Y.1", said("ITU-T Y.3"));
        assertEquals("Superseded by ITU-T Y.99", said("ITU-T Y.4"));
        assertEquals("Superseded", said("ITU-T Y.5"));
        assertEquals("Withdrawn", said("ITU-T Y.6"));
        assertEquals("Withdrawn; see ITU-T Y.1", said("ITU-T Y.7"));
        assertEquals(
                "Replaced in a circle: ITU-T Y.8 \u2192 ITU-T Y.9 \u2192 ITU-T Y.8",
                said("ITU-T Y.8"));
        assertEquals("Not in the catalogue", said("ITU-T Y.100"));
        assertEquals(
                "No standard that is known here",
                Standings.words(WORDS, Verdict.of(Optional.empty(), INDEX)));
    }

    @Test
    void whatIsToBeDoneIsSaidAndCounted() {
        var all = ReferenceList.of(Snapshot.of(Shelf.draft()), Shelf.index()).entries();
        assertEquals(
                List.of(
                        "",
                        "only informative text cites it",
                        "cited nowhere",
                        "a requirement rests on it"),
                all.stream().map(one -> Standings.advice(WORDS, one)).toList());
        assertFalse(Standings.open(all.getFirst()));
        assertTrue(all.stream().skip(1).allMatch(Standings::open));
        assertEquals(
                List.of(
                        "Overview of the Internet of things",
                        "Requirements of the network",
                        "The JSON Format",
                        "Overview"),
                all.stream().map(Listed::title).toList());
    }
}
