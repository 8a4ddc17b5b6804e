package org.rubric.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class ExcerptTest {
    private static final String FILL = "and so the text goes on ".repeat(40);

    @Test
    void aShortTextIsShownWhole() {
        assertEquals("Flood sensing", Excerpt.of("Flood sensing", List.of("flood")));
    }

    @Test
    void itIsCutBetweenWordsAroundTheFirstFound() {
        var excerpt = Excerpt.of(FILL + "flood sensing " + FILL, List.of("Flood"));
        assertTrue(excerpt.contains("flood sensing"), excerpt);
        assertTrue(excerpt.startsWith("… ") && excerpt.endsWith(" …"), excerpt);
        assertTrue(excerpt.length() < 180, excerpt);
    }

    @Test
    void aWordFoundByItsStemIsFoundHereToo() {
        var excerpt = Excerpt.of(FILL + "flooding " + FILL, List.of("floods"));
        assertTrue(excerpt.contains("flooding"), excerpt);
    }

    @Test
    void aTextWithoutSpacesIsCutAnywhere() {
        assertTrue(Excerpt.of("x".repeat(5000), List.of("y")).length() < 180);
    }
}
