package org.rubric.workbench.write.spell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.spelling.Misspelling;

class WavesTest {
    private static final Id P = Id.of("p");

    private static Block line(String words) {
        return Block.Paragraph.of(P, Inline.plain(words));
    }

    private static Waves waves(String words, int... ends) {
        var waves = new Waves();
        var wrong = new java.util.ArrayList<Misspelling>();
        for (int i = 0; i < ends.length; i += 2)
            wrong.add(
                    new Misspelling(
                            P,
                            new Finding.Range(ends[i], ends[i + 1]),
                            words.substring(ends[i], ends[i + 1]),
                            "en"));
        waves.read(wrong, Map.of(P, line(words)));
        return waves;
    }

    private static String seen(Waves waves, String now) {
        return String.join(
                " ",
                waves.of(line(now)).stream()
                        .map(range -> now.substring(range.from(), range.to()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the gatway and sensr end     | gatway sensr
                    Now the gatway and sensr end | gatway sensr
                    the gatway or sensr end      | gatway sensr
                    the gatways and sensr end    | sensr
                    the gatway and senssr end    | gatway
                    the gatway and sensr ends    | gatway sensr
                    the and sensr end            | sensr
                    the gatway and sensor end    | gatway
                    """)
    void wavesMoveWithTheWordsAndGoWhenTouched(String now, String left) {
        assertEquals(left, seen(waves("the gatway and sensr end", 4, 10, 15, 20), now));
    }

    @Test
    void theWordThatIsTypedHasNone() {
        var waves = waves("the gatway and sensr end", 4, 10, 15, 20);
        waves.typing(Optional.of(new Position(P, 20)));
        assertEquals("gatway", seen(waves, "the gatway and sensr end"));
        waves.typing(Optional.of(new Position(P, 21)));
        assertEquals("gatway sensr", seen(waves, "the gatway and sensr end"));
        waves.typing(Optional.of(new Position(Id.of("other"), 20)));
        assertEquals("gatway sensr", seen(waves, "the gatway and sensr end"));
    }

    @Test
    void whateverIsTypedAWaveIsUnderTheSameLetters() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var waves = waves("the gatway and sensr end", 4, 10, 15, 20);
            var now = new StringBuilder("the gatway and sensr end");
            for (int i = 0; i < 5; i++) {
                int at = random.nextInt(now.length() + 1);
                if (random.nextBoolean()) now.insert(at, (char) ('a' + random.nextInt(26)));
                else if (at < now.length()) now.deleteCharAt(at);
                for (var word : seen(waves, now.toString()).split(" "))
                    if (!word.isEmpty())
                        assertEquals(true, List.of("gatway", "sensr").contains(word), word);
            }
        }
    }
}
