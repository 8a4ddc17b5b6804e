package org.rubric.desk.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Block;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

/// What is read of one document for all others, and the places that a citation names.
class CitationsTest {

    private static Inline cited(String locator) {
        return new Inline.Citation(Id.of("r"), locator, "", Marks.NONE);
    }

    private static Citations read(Block... body) {
        return Citations.of(Shelf.called("Y.IoT-bins", "4/20", body));
    }

    @Test
    void liveAndTypedCitationsAreRead() {
        var all =
                read(
                        Documents.clause(
                                "c1",
                                "Scope",
                                Documents.p(
                                        "By ",
                                        cited("Annex B"),
                                        ", [ITU-T\u00a0Y.4000] and [RFC 8259].")),
                        Documents.clause(
                                "c2",
                                "References",
                                Documents.reference(
                                        "r",
                                        "ITU-T Y.4000",
                                        "Recommendation ITU-T Y.4000 (2012), Overview."),
                                Documents.reference(
                                        "s", "IETF RFC 8259", "IETF RFC 8259 (2017), JSON.")));
        assertEquals(
                List.of(
                        "1 Scope|ITU-T Y.4000|annex b",
                        "1 Scope|ITU-T Y.4000|",
                        "1 Scope|IETF RFC 8259|"),
                all.mentions().stream()
                        .map(m -> m.clause() + "|" + m.tag() + "|" + m.locator())
                        .toList());
        assertTrue(all.own().isEmpty());
        assertTrue(all.labels().containsAll(Set.of("clause 1", "clause 2")));
    }

    @Test
    void aPlaceInTheListCountsOnlyWhereNothingElseCites() {
        var all =
                read(
                        Documents.clause(
                                "c2",
                                "References",
                                Documents.reference("r", "ITU-T Y.4000", "Overview.")));
        assertEquals("1 References", all.mentions().getFirst().clause());
        assertEquals(Id.of("r"), all.mentions().getFirst().place().block());
    }

    @Test
    void booksAreNoMentionsButTheirTagsAreKnown() {
        var all =
                read(
                        Shelf.bibliography(
                                Documents.reference(
                                        "m", "b-Mehta", "Mehta, S. (2014). Statistics.")));
        assertEquals(List.of(), all.mentions());
        assertTrue(all.lists("Mehta") && all.lists("b-mehta"));
        assertFalse(all.lists("Shaum"));
    }

    @Test
    void aTextIsListedUnderItsOtherNumberAndWithoutItsBody() {
        var all =
                read(
                        Documents.clause(
                                "c2",
                                "References",
                                Documents.reference(
                                        "r",
                                        "ITU-T Y.4500.15",
                                        "Recommendation ITU-T Y.4500.15/Q.3955 (2018), oneM2M.")));
        assertTrue(all.lists("ITU-T Q.3955"));
        assertTrue(all.lists("Y.4500.15"));
        assertFalse(all.lists("ITU-T Q.3956"));
    }

    @Test
    void termsInUseAreKnownInSmallLetters() {
        var use = new Inline.TermUse(Id.of("d"), "Fill Level", Marks.NONE);
        assertEquals(Set.of("fill level"), read(Documents.p("The ", use, ".")).terms());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "clause 7.2; clause; 7.2",
                "Clauses 2.2, 7 and 8.1; clause; 2.2,7,8.1",
                "Annex B; annex; B",
                "Appendix IV; appendix; IV",
                "Table 6-1; table; 6-1",
                "Figure A.3; figure; A.3",
                "clause A.2.1; clause; A.2.1"
            })
    void aLocatorIsReadInParts(String words, String kind, String numbers) {
        var line = Documents.p("x");
        var locator = Locator.of(line, (Inline.Citation) cited(words), 0).orElseThrow();
        assertEquals(kind, locator.kind());
        assertEquals(numbers, String.join(",", locator.numbers()));
    }

    @Test
    void wordsThatNameNoPlaceAreNone() {
        var line = Documents.p("as told in [x] of ", cited(""), ".");
        assertTrue(Locator.of(line, (Inline.Citation) cited(""), 18).isEmpty());
        assertTrue(Locator.of(line, (Inline.Citation) cited("the preface"), 0).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Recommendation ITU-T Y.4000 (2012), Overview of things.; Overview of things",
                "IETF RFC 6838, Media types, and more.; Media types, and more",
                "ISO/IEC 23009-1:2014 – Information technology – DASH.; Information technology – DASH",
            })
    void theTitleOfAnEntryStandsBehindItsName(String words, String title) {
        var named = Verdict.named(Documents.reference("r", "", words)).orElseThrow();
        assertEquals(title, EntryTitle.of(named, words));
    }
}
