package org.rubric.desk.approval.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.desk.Sample;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Settings;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// Clauses as members name them.
class PlacesTest {
    private static final Places PLACES = Places.of(Sample.draft());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    6.1                          | general
                    6.1.                         | general
                    clause 6.1                   | general
                    Clause 6.2, second paragraph | reporting
                    § 6.10                       | management
                    §6.10                        | management
                    section 6                    | requirements
                    6                            | requirements
                    6.1, line 12                 | general
                    cl.6.1                       | general
                    See 6.1.                     | general
                    6.1 (a)                      | general
                    1st bullet of 6.2            | reporting
                    Y.4000, clause 6.2           | reporting
                    page 14, 6.2                 | reporting
                    p. 14 clause 6.2             | reporting
                    6.2 (line 3)                 | reporting
                    6.2 1st bullet               | reporting
                    Annex A                      | test
                    annex a                      | test
                    Appendix I                   | siting
                    App. I                       | siting
                    A.2                          | test-equipment
                    Annex A.2                    | test-equipment
                    A.10                         | test-endurance
                    I.4                          | siting-levels
                    Appendix I.4                 | siting-levels
                    Introduction                 | front/p2
                    Summary                      | front/p1
                    Scope                        | scope
                    Scope, last sentence         | scope
                    Bibliography                 | bibliography
                    Reporting                    | reporting
                    """)
    void oneIsFound(String words, String place) {
        assertEquals(Optional.of(Id.of(place)), PLACES.find(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.9",
                "6.99",
                "Annex Z",
                "Table 77-1",
                "Figure 99",
                "page 6",
                "p. 6",
                "line 6",
                "somewhere",
                "",
                "6-7-8",
                "2nd",
                "6.1a",
                "6.1bis",
                "clause 6.x",
                "6.x",
                "6.1–6.3",
                "6.1 – 6.3",
                "6.1 to 6.3",
                "6.1/6.2",
                "6-1",
                "clause 6-1",
                "Annex A.x",
                "Table 6-1–6-3"
            })
    void whatTheTextDoesNotHaveIsNoPlace(String words) {
        assertEquals(Optional.empty(), PLACES.find(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.1a", "clause 6.1a", "6.1A, first sentence"})
    void aClauseOfAnAmendmentIsFoundByItsLetter(String words) {
        var text =
                Documents.recommendation(
                        Documents.printed("6.1", Documents.clause("c6.1", "One")),
                        Documents.printed("6.1a", Documents.clause("c6.1a", "Two")));
        var places = Places.of(text.withSettings(Settings.KEPT));
        assertEquals(Optional.of(Id.of("c6.1a")), places.find(words));
        assertEquals(Optional.of(Id.of("c6.1")), places.find("6.1"));
    }

    @Test
    void tablesAndFiguresAreFoundByTheirLabels() {
        var text = Sample.draft();
        var numbering = Numbering.of(text);
        int[] seen = {0};
        text.forEach(
                block -> {
                    var label = numbering.label(block.id());
                    if (label.isEmpty()) return;
                    var kind = label.get().kind();
                    if (kind != Label.Kind.TABLE && kind != Label.Kind.FIGURE) return;
                    var said = label.get().standing();
                    if (said.isEmpty()) return;
                    seen[0]++;
                    assertEquals(Optional.of(block.id()), PLACES.find(said), said);
                    assertEquals(Optional.of(block.id()), PLACES.find(said + ", row 2"), said);
                    assertEquals(said.replace('\u00A0', ' '), PLACES.words(block.id()));
                });
        assertTrue(seen[0] > 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "General", "general", "whole document", "All", "-", "n/a", " – "})
    void theWhole(String words) {
        assertTrue(Places.whole(words));
    }

    @Test
    void aPlaceIsNotTheWhole() {
        assertFalse(Places.whole("6.1"));
        assertFalse(Places.whole("General remarks on 6.1"));
    }

    @Test
    void everyDivisionIsFoundByItsOwnNumber() {
        for (var place : PLACES.outline())
            if (!place.label().isEmpty())
                assertEquals(Optional.of(place.id()), PLACES.find(place.label()), place.words());
    }

    @Test
    void anyWordsAreTakenAndNoneTakesLong() {
        var random = new Random(7);
        var signs = "6.1-–§Annex Table()[]{}*+?\\ \u00A0aIVX\n\t";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    for (int i = 0; i < 3000; i++) {
                        var words = new StringBuilder();
                        for (int j = random.nextInt(250); j > 0; j--)
                            words.append(signs.charAt(random.nextInt(signs.length())));
                        PLACES.find(words.toString());
                        Places.whole(words.toString());
                    }
                    assertEquals(Optional.empty(), PLACES.find("6.".repeat(100_000)));
                });
    }
}
