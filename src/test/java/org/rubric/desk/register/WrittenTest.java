package org.rubric.desk.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in cells, read or refused in one sentence.
class WrittenTest {

    @ParameterizedTest
    @CsvSource({
        "2018, 2018",
        "2018-3, 2018-03",
        "2018-03-07, 2018-03-07",
        "03/2018, 2018-03",
        "(03/2018), 2018-03",
        "14/03/2018, 2018-03-14",
        "03/14/2018, 2018-03-14",
        "5.5.2018, 2018-05-05",
        "14 March 2018, 2018-03-14",
        "14-Mar-2018, 2018-03-14",
        "Mar 2018, 2018-03",
        "December 2017, 2017-12",
        "'', ''"
    })
    void datesOfAnyForm(String written, String iso) {
        assertEquals(iso, Written.date(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "31/31/2020",
                "2018-13",
                "00/2018",
                "03/04/2018",
                "2018-02-40",
                "Foo 2018",
                "14 Foo 2018",
                "20180314"
            })
    void whatIsNoDateOrTwoDays(String written) {
        refused(() -> Written.date(written), written);
    }

    @ParameterizedTest
    @CsvSource({
        "Q4/20, 4/20",
        "4/20, 4/20",
        "Question 4/20, 4/20",
        "Q.4/20, 4/20",
        "Q04/20, 4/20",
        "Q 17/13, 17/13",
        "QALL/20, ALL/20",
        "Q3/TSAG, 3/TSAG"
    })
    void numbersOfQuestions(String written, String number) {
        assertEquals(number, Written.question(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "Q/20", "four", "4-20", "Q4/"})
    void whatIsNoQuestion(String written) {
        refused(() -> Written.question(written), written);
    }

    @Test
    void severalQuestions() {
        assertEquals(List.of("4/20", "6/20"), Written.questions("Q4/20, Q6/20"));
        assertEquals(List.of("4/20", "6/20"), Written.questions("Q4/20; Q6/20 and Q4/20"));
        assertEquals(List.of("4/20", "6/20"), Written.questions("Q4/20 Q6/20"));
        assertEquals(List.of(), Written.questions(""));
    }

    @Test
    void workingParties() {
        assertEquals("3/20", Written.workingParty("WP3/20"));
        assertEquals("3/20", Written.workingParty("Working Party 3/20"));
        assertEquals("", Written.workingParty(""));
        refused(() -> Written.workingParty("three"), "three");
    }

    @Test
    void addressesOfMail() {
        assertEquals("a.b@c.org", Written.email("mailto:a.b@c.org"));
        assertEquals("", Written.email(""));
        for (var bad : List.of("a@b", "a b@c.org", "a@b.org, c@d.org", "@b.org"))
            refused(() -> Written.email(bad), bad);
    }

    @Test
    void longWordsAreCutInTheSentence() {
        var words = "x".repeat(5000);
        var sentence =
                assertThrows(IllegalArgumentException.class, () -> Written.date(words))
                        .getMessage();
        assertTrue(sentence.length() < 200, sentence);
    }

    private static void refused(Runnable reading, String written) {
        var sentence =
                assertThrows(IllegalArgumentException.class, reading::run, written).getMessage();
        assertTrue(sentence.startsWith("\u201c" + written + "\u201d is no "), sentence);
        assertTrue(sentence.endsWith("."), sentence);
    }
}
