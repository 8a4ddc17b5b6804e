package org.rubric.desk.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.desk.Desk;
import org.rubric.programme.approval.NumberBlock;

class NumberSuggestionTest {
    @TempDir private Path home;

    @ParameterizedTest
    @CsvSource({
        "Requirements of flood sensing gateways, REQUIREMENTS",
        "Framework of data sharing, FRAMEWORKS",
        "Terms and definitions for rivers, DEFINITIONS",
        "Security requirements of dams, IDENTIFICATION",
        "Evaluation of smart rivers, EVALUATION",
        "Flood, GENERAL",
    })
    void theTitleNamesTheBlock(String title, NumberBlock wanted) {
        assertEquals(wanted, NumberBlock.of(title));
    }

    @Test
    void theFirstFreeOfTheBlock() {
        var taken = Set.of("Y.4100", "Y.4101/Y.2067", "Y.4103", "X.4102");
        var found = NumberSuggestion.of("Y.flood", "Requirements of dams", taken).orElseThrow();
        assertEquals("Y.4102", found.number());
        assertEquals("Y.4100–Y.4249", found.range());
    }

    @Test
    void everyFreeNumberIsSuggestedOnceUntilTheBlockIsFull() {
        var taken = new HashSet<String>();
        for (int i = 0; i < 50; i++) {
            var found = NumberSuggestion.of("Y.flood", "Overview", taken).orElseThrow();
            assertTrue(taken.add(found.number()), found.number());
        }
        assertTrue(NumberSuggestion.of("Y.flood", "Overview", taken).isEmpty());
    }

    @Test
    void otherSeriesGetNone() {
        assertTrue(NumberSuggestion.of("X.flood", "Requirements", Set.of()).isEmpty());
    }

    @Test
    void whatTheStoreKnowsIsNotSuggested() throws IOException {
        try (var desk = new Desk(home)) {
            var found =
                    NumberSuggestion.of(desk, "Y.IoT-flood", "Requirements of dams").orElseThrow();
            var known = new HashSet<String>();
            for (var text : desk.catalogue().texts().recommendations())
                known.addAll(text.designation().numbers());
            assertFalse(known.contains(found.number()), found.number());
            assertEquals(NumberBlock.REQUIREMENTS, found.block());
        }
    }
}
