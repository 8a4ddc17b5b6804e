package org.rubric.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Catalogue.Texts;
import org.rubric.catalogue.Recommendation.Standing;

class FreeNumbersTest {
    private static final NumberBlock REQUIREMENTS =
            new NumberBlock("Y.4100", "Y.4249", "Requirements and use cases", "series list");
    private static final NumberBlock SECURITY =
            new NumberBlock("Y.4800", "Y.4802", "Identification and security", "series list");

    private static Catalogue catalogue(String... names) {
        var texts =
                java.util.Arrays.stream(names)
                        .map(n -> SuccessionTest.text(n, Standing.UNKNOWN))
                        .toList();
        var before = Catalogue.EMPTY;
        return new Catalogue(
                before.group(),
                new Texts(texts, List.of(REQUIREMENTS, SECURITY), List.of(), List.of()),
                before.structure(),
                before.people(),
                before.directory());
    }

    private static List<FreeNumbers> hints(
            Catalogue catalogue, List<Designation> drafts, String words) {
        return FreeNumbers.of(catalogue, drafts, words);
    }

    @Test
    void theNextNumbersAfterTheHighestKnownAreOffered() {
        var drafts = List.of(Designation.parse("Y.4230").orElseThrow());
        var hint =
                hints(catalogue("ITU-T Y.4228", "ITU-T Y.4101", "ITU-T Y.4229.1"), drafts, "")
                        .getFirst();
        assertEquals(REQUIREMENTS, hint.block());
        assertEquals(List.of("Y.4231", "Y.4232", "Y.4233"), hint.numbers());
    }

    @Test
    void theWordsOfTheTextChooseTheBlock() {
        var hints = hints(catalogue(), List.of(), "Security requirement for identifiers of things");
        assertEquals(SECURITY, hints.getFirst().block());
        assertEquals(List.of("Y.4800", "Y.4801", "Y.4802"), hints.getFirst().numbers());
        assertEquals(
                REQUIREMENTS,
                hints(catalogue(), List.of(), "Use cases of bins").getFirst().block());
    }

    @Test
    void gapsServeWhenTheEndIsReachedAndAFullBlockOffersNone() {
        var gap = hints(catalogue("ITU-T Y.4802", "ITU-T Y.4800"), List.of(), "security");
        assertEquals(List.of("Y.4801"), gap.getFirst().numbers());
        var full =
                hints(
                        catalogue("ITU-T Y.4802", "ITU-T Y.4800", "ITU-T Y.4801"),
                        List.of(),
                        "security");
        assertTrue(full.getFirst().numbers().isEmpty());
    }
}
