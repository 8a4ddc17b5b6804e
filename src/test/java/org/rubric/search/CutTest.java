package org.rubric.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {

    private static String cut(String text) {
        return Cut.names(text).stream()
                .map(
                        name ->
                                name.whole()
                                        + (name.joined()
                                                ? name.parts().stream()
                                                        .map(Name.Part::word)
                                                        .collect(Collectors.joining(" ", "[", "]"))
                                                : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    See Y.IoT-flood, and stop.     | see y.iot-flood[y.iot flood] and stop
                    (Y.4000/Y.2060)                | y.4000/y.2060[y.4000 y.2060]
                    flood\u2011sensing             | flood-sensing[flood sensing]
                    Température ÀÉ                 | temperature ae
                    -- / _ . @                     | ''
                    -end begin-                    | end begin
                    group's                        | group s
                    a@b.org R&D                    | a@b.org r&d
                    智慧城市                         | 智慧城市[智 慧 城 市]
                    Straße                         | strasse
                    """)
    void textIsCutIntoNamesAndTheirPieces(String text, String names) {
        assertEquals(names, cut(text).replaceAll("[\u667a\u6167\u57ce\u5e02]+\\[", "智慧城市["));
    }

    /// Every piece says where it stands, in order, whatever the signs.
    @Test
    void piecesLieInTheTextInOrder() {
        var random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--)
                text.append("aB-/._ é\u0301\u2011\ud83d\ude00城ﬁ".charAt(random.nextInt(14)));
            int last = 0;
            for (var name : Cut.names(text.toString()))
                for (var part : name.parts()) {
                    assertTrue(part.from() >= last && part.to() > part.from(), text::toString);
                    assertFalse(part.word().isEmpty());
                    last = part.to();
                }
            assertTrue(last <= text.length());
        }
    }

    @ParameterizedTest
    @CsvSource({"a, 200, 200", "a, 201, 200 1", "a, 400, 200 200", "a, 401, 200 200 1"})
    void aLongPieceIsCut(String letter, int times, String lengths) {
        var parts = new ArrayList<String>();
        var names = Cut.names(letter.repeat(times));
        for (var name : names)
            for (var part : name.parts()) parts.add("" + (part.to() - part.from()));
        assertEquals(lengths, String.join(" ", parts));
        assertEquals(times > 400 ? parts.size() : 1, names.size());
    }

    @Test
    void whatIsCutIsCutBetweenLetters() {
        var letter = "\ud835\udc9c";
        for (var text : List.of(letter.repeat(300), "a" + letter.repeat(300)))
            for (var name : Cut.names(text))
                for (var part : name.parts())
                    assertFalse(Character.isLowSurrogate(text.charAt(part.from())));
    }

    @Test
    void aLongRowOfPiecesIsManyNames() {
        var names = Cut.names("ab-".repeat(200));
        assertEquals(200, names.size());
        assertTrue(names.stream().noneMatch(Name::joined));
    }

    /// What is wanted of what is typed: words, `"phrases"`, one that is still open with …
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    flood sensing          | flood,sensing
                    flood "smart port" x   | flood,<smart port>,x
                    "smart po              | <smart po…>
                    "y.iot-flood"          | <y.iot flood>
                    "" " " x               | x
                    """)
    void whatIsTypedIsWordsAndPhrases(String typed, String wanted) {
        var said = new ArrayList<String>();
        for (var want : Wanted.of(typed).wants())
            said.add(
                    want.phrase() ? "<" + want.whole() + (want.open() ? "…>" : ">") : want.whole());
        assertEquals(wanted, String.join(",", said));
    }

    @ParameterizedTest
    @CsvSource({
        "sensing, sensing, true",
        "sensing, sensin, true",
        "sensing, ssensing, true",
        "sensing, sensong, true",
        "sensing, snesing, true",
        "sensing, sinseng, false",
        "sensing, sens, false",
        "fl, fla, false"
    })
    void aSlipIsOneLetter(String wish, String word, boolean near) {
        assertEquals(near, Near.one(wish, word));
    }
}
