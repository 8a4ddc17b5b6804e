package org.rubric.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    private static final String FILL = "and so the text goes on ".repeat(40);

    private static Marked excerpt(String words, String text, Match match) {
        return new Marker(Wanted.of(words), match, new Stems()).excerpt(text);
    }

    /// What is marked, in order.
    private static List<String> marked(Marked text) {
        return text.spans().stream()
                .map(span -> text.words().substring(span.from(), span.to()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    EXACT     | flood            | Flood sensing of floods     | Flood,floods
                    EXACT     | sens             | Flood sensing               |
                    BEGINNING | sens             | Flood sensing               | sensing
                    ALIKE     | snesing          | Flood sensing               | sensing
                    EXACT     | "flood sensing"  | Flood-sensing, sensing flood | Flood-sensing
                    EXACT     | y.iot-flood      | See Y.IoT-flood, and flood. | Y.IoT-flood
                    BEGINNING | y.iot-fl         | See Y.IoT-flood.            | Y.IoT-flood
                    EXACT     | temperature      | La température              | température
                    EXACT     | Y.4000           | (Y.4000/Y.2060)             | Y.4000
                    """)
    void whatWasFoundIsMarked(Match match, String words, String text, String marks) {
        var wanted = marks == null ? List.of() : List.of(marks.split(","));
        assertEquals(wanted, marked(excerpt(words, text, match)));
    }

    @Test
    void aShortTextIsShownWhole() {
        assertEquals("Flood sensing", excerpt("flood", "\nFlood\nsensing ", Match.EXACT).words());
    }

    @Test
    void itIsCutBetweenWordsAroundTheFirstFound() {
        var excerpt = excerpt("Flood", FILL + "flood sensing " + FILL, Match.EXACT);
        var words = excerpt.words();
        assertTrue(words.contains("flood sensing"), words);
        assertTrue(words.startsWith("… ") && words.endsWith(" …"), words);
        assertTrue(words.length() < 180, words);
        assertEquals(List.of("flood"), marked(excerpt));
    }

    @Test
    void itShowsThePlaceWithMostOfTheWords() {
        var text = FILL + "a flood " + FILL + "a flood in a port " + FILL;
        assertEquals(List.of("flood", "port"), marked(excerpt("port flood", text, Match.EXACT)));
    }

    @Test
    void aWordFoundByItsStemIsFoundHereToo() {
        var excerpt = excerpt("floods", FILL + "flooding " + FILL, Match.EXACT);
        assertEquals(List.of("flooding"), marked(excerpt));
    }

    @Test
    void aTextWithoutSpacesIsCutAnywhere() {
        assertTrue(excerpt("y", "x".repeat(5000), Match.EXACT).words().length() < 180);
    }

    @Test
    void markedPlacesDoNotOverlapAndLieInTheWords() {
        var random = new java.util.Random(7);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(300); j >= 0; j--)
                text.append("ab-c. \u00e9\ud83d\ude00\u57ce/".charAt(random.nextInt(11)));
            var excerpt = excerpt("a b-c é \"a b\"", text.toString(), Match.ALIKE);
            int last = 0;
            for (var span : excerpt.spans()) {
                assertTrue(span.from() >= last && span.to() > span.from(), excerpt::words);
                last = span.to();
            }
            assertTrue(last <= excerpt.words().length());
        }
    }
}
