package org.rubric.desk.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.catalogue.Designation;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Document;

class NumberSuggestionTest {
    @TempDir private Path home;

    @ParameterizedTest
    @CsvSource({
        "Requirements of flood sensing gateways, Y.4100",
        "Framework of data sharing, Y.4400",
        "Definitions for rivers, Y.4050",
        "Evaluation and assessment of smart rivers, Y.4900",
    })
    void theTitleNamesTheBlock(String title, String first) {
        var found = NumberSuggestion.of(titled(title), Sample.catalogue(), List.of());
        assertEquals(first, found.orElseThrow().block().from());
    }

    @Test
    void noNumberIsSuggestedThatSomethingHas() {
        var taken = new ArrayList<Designation>();
        var document = titled("Definitions for rivers");
        for (int i = 0; i < 50; i++) {
            var found = NumberSuggestion.of(document, Sample.catalogue(), taken).orElseThrow();
            var number = Designation.parse("ITU-T " + found.number()).orElseThrow();
            assertTrue(taken.stream().noneMatch(number::same), found.number());
            taken.add(number);
        }
    }

    @Test
    void otherSeriesGetNone() {
        var document = titled("Requirements");
        var identity = document.front().identity().withProvisionalName("X.flood");
        var other = document.withFront(document.front().withIdentity(identity));
        assertTrue(NumberSuggestion.of(other, Sample.catalogue(), List.of()).isEmpty());
    }

    @Test
    void whatTheStoreKnowsIsNotSuggested() throws IOException {
        try (var desk = new Desk(home)) {
            var first = NumberSuggestion.of(desk, Sample.draft()).orElseThrow();
            assertEquals("Y.4100\u2013Y.4249", first.range());
            var other = titled("Other requirements");
            var identity = other.front().identity().withProvisionalName(first.number());
            desk.repository()
                    .create(other.withFront(other.front().withIdentity(identity)), "")
                    .close();
            var next = NumberSuggestion.of(desk, Sample.draft()).orElseThrow();
            assertTrue(!next.number().equals(first.number()), next.number());
        }
    }

    private static Document titled(String title) {
        var draft = Sample.draft();
        var front = draft.front();
        var identity = front.identity().withTitle(title);
        return draft.withFront(front.withIdentity(identity));
    }
}
