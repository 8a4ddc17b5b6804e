package org.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontLinesTest {
    private static final Document DRAFT = Documents.recommendation(Documents.p("Words."));

    private static Document typed(Document document, String role, String words) {
        return document.update(
                document.id().part(role), line -> line.withRuns(Inline.plain(words)));
    }

    @Test
    void titleAndNameAreFoundAndChangedLikeLines() {
        var named = typed(typed(DRAFT, "title", "Smart bins"), "name", "Y.IoT-bins");
        assertEquals("Smart bins", named.front().identity().title());
        assertEquals("Y.IoT-bins", named.front().identity().provisionalName());
        var line = named.find(named.id().part("title")).orElseThrow();
        assertEquals("Smart bins", Inline.text(line.runs()));
        assertSame(named, typed(named, "title", "Smart bins"), "nothing changed");
    }

    @Test
    void keywordsSurviveEveryStateOfTyping() {
        var random = new Random(3);
        var signs = "ab ,,  .-".toCharArray();
        for (int i = 0; i < 2000; i++) {
            var words = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--)
                words.append(signs[random.nextInt(signs.length)]);
            var document = typed(DRAFT, "keywords/words", words.toString());
            assertEquals(words.toString(), Inline.text(FrontLines.keywords(document).runs()));
        }
        assertEquals(
                List.of("bins", "fill level"),
                typed(DRAFT, "keywords/words", "bins, fill level").front().overview().keywords());
        assertEquals(List.of(), typed(DRAFT, "keywords/words", "").front().overview().keywords());
    }

    @Test
    void aLineBreakIsASpaceSoThatCaretsKeepTheirPlace() {
        assertEquals("Smart bins", typed(DRAFT, "title", "Smart\nbins").front().identity().title());
    }

    @Test
    void theyAreNoneOfTheText() {
        assertTrue(FrontLines.holds(DRAFT, DRAFT.id().part("title")));
        assertFalse(FrontLines.holds(DRAFT, DRAFT.id()));
        assertFalse(FrontLines.holds(DRAFT, DRAFT.id().part("summary")));
        assertFalse(FrontLines.holds(DRAFT, Id.of(DRAFT.id().value() + "title")));
        DRAFT.forEach(block -> assertFalse(FrontLines.holds(DRAFT, block.id())));
    }
}
