package org.rubric.workbench.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeywordPlaceTest {

    /// Every caret within a keyword, at both of its ends too, is in that keyword.
    @Test
    void everyCaretIsInItsKeyword() {
        var chance = new Random(7);
        for (int round = 0; round < 500; round++) {
            var words =
                    IntStream.range(0, 1 + chance.nextInt(5))
                            .mapToObj(_ -> "x".repeat(chance.nextInt(6)))
                            .toList();
            int from = 0;
            for (int i = 0; i < words.size(); i++) {
                int until = from + words.get(i).length();
                for (int caret = from; caret <= until; caret++)
                    assertEquals(i, KeywordPlace.of(words, caret), words + " at " + caret);
                from = until + KeywordPlace.COMMA;
            }
        }
    }

    @Test
    void aCaretBehindTheCommaIsInTheNextKeyword() {
        var words = List.of("Flood", "sma");
        assertEquals(0, KeywordPlace.of(words, 5));
        assertEquals(1, KeywordPlace.of(words, 6));
        assertEquals(1, KeywordPlace.of(words, 99));
    }
}
