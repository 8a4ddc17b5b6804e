package org.rubric.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private static List<String> words(String line) {
        return Tokens.of(line).stream()
                .flatMap(token -> Tokens.parts(token).stream())
                .map(Token::word)
                .filter(Tokens::spelled)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The gateway reports.                     | The gateway reports
                    gateway's, gateways' and “gateways”      | gateway's gateways and gateways
                    the gateway’s report                     | the gateway's report
                    see http://www.itu.int/rec/T-REC now     | see now
                    see www.itu.int now                      | see now
                    write to tsbsg20@itu.int please          | write please
                    read /usr/share/hunspell or C:\\docs     | read
                    as in config/gateway.xml here            | here
                    the field water_level and waterLevel     | the field and
                    IoT, APIs, MQTT and oneM2M               | and
                    Y.4000 and ITU-T Y.4101 apply            | and apply
                    as [ITU-T Y.4000] and [b-Smith] say      | and say
                    as [Smyth 2014] says                     | Smyth says
                    the call close() of org.rubric.text      | the call
                    xs:string, a+b, R&D and x=water          | and
                    device(s) and (sub)system                | device and sub system
                    and/or either/neither                    | and either neither
                    item iv) of clause 4a, the 3rd           | item clause the
                    water-level sensor, 4G-based             | water level sensor based
                    pre- and post-processing                 | pre and post processing
                    Geneva–Bern, here—there…then             | Geneva Bern here there then
                    lasts 30 ps at 5 mW                      | lasts
                    Kolmogorov and Smirnov, N. (1990)        | Kolmogorov and
                    word*, word1 and (word)                  | word and word
                    """)
    void whatIsAWord(String line, String expected) {
        assertEquals(expected, String.join(" ", words(line)));
    }

    @Test
    void invisibleLettersAndLigaturesDoNotDivideAWord() {
        assertEquals(List.of("interoperability"), words("inter\u00ADoper\u200Bability"));
        assertEquals(List.of("specification"), words("speci\uFB01cation"));
        assertEquals(List.of("water", "level"), words("water\u2011level"));
        assertEquals(List.of("caf\u00E9"), words("cafe\u0301"));
    }

    @Test
    void otherScriptsAreWordsToo() {
        assertEquals(List.of("Шлюз", "сообщает", "уровень"), words("Шлюз сообщает уровень."));
        assertEquals(List.of("πύλη"), words("Η πύλη"));
        assertEquals(List.of("البوابة", "ترسل"), words("البوابة ترسل،"));
        assertEquals(List.of("بوابة"), words("بوابـــة"));
    }

    @Test
    void placesAreThoseOfTheLine() {
        var line = "The “gate\u00ADway’s” water-level";
        var tokens = Tokens.of(line);
        for (var token : tokens)
            assertEquals(token.raw(), line.substring(token.from(), token.to()));
        assertEquals("gateway's", tokens.get(1).word());
        assertEquals(
                List.of("water", "level"),
                Tokens.parts(tokens.get(2)).stream().map(Token::raw).toList());
    }

    @Test
    void noWordBeginsOrEndsInsideACharacter() {
        var random = new Random(4);
        var signs =
                List.of(
                        "a",
                        "é",
                        "e\u0301",
                        "\uD835\uDC00",
                        "-",
                        "’",
                        ".",
                        " ",
                        "\u00AD",
                        "(",
                        ")",
                        "1",
                        "я",
                        "ب",
                        "\uFFFC",
                        "👩‍💻",
                        "[",
                        "]",
                        "/",
                        "A",
                        "\u0308",
                        "\uD83D");
        for (int round = 0; round < 3_000; round++) {
            var line = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--)
                line.append(signs.get(random.nextInt(signs.size())));
            int last = 0;
            for (var token : Tokens.of(line.toString())) {
                assertTrue(token.from() >= last && token.to() > token.from(), line.toString());
                for (int at : new int[] {token.from(), token.to()})
                    assertTrue(
                            !Character.isLowSurrogate(at < line.length() ? line.charAt(at) : ' ')
                                    || !Character.isHighSurrogate(line.charAt(at - 1)),
                            line.toString());
                assertTrue(
                        token.to() == line.length()
                                || Character.getType(line.charAt(token.to()))
                                        != Character.NON_SPACING_MARK,
                        line.toString());
                last = token.to();
            }
        }
    }
}
