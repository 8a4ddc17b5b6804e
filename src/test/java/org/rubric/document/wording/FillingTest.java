package org.rubric.document.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The short way of filling words in says what the long one says.
class FillingTest {
    private static final List<String> WORDS =
            List.of(
                    "plain",
                    "{0} and {1}",
                    "{1}{0}{1}",
                    "the user''s {0}",
                    "it''s '{'{0}'}' of {1}",
                    "{0,choice,0#none|1#one|1<{0} of them} in {1}",
                    "{0,number,integer} of {1}",
                    "a } alone, {0}",
                    "“{0}” → {1}…");

    private static final List<Object[]> VALUES =
            List.of(
                    new Object[] {1, "b"},
                    new Object[] {0, ""},
                    new Object[] {999, 1000L},
                    new Object[] {-1234, 2.5},
                    new Object[] {7, "{0} '' }"});

    @Test
    void saysWhatMessageFormatSays() {
        for (var words : WORDS)
            for (var values : VALUES)
                assertEquals(
                        new MessageFormat(words, Locale.ENGLISH).format(values),
                        Filling.of(words, Locale.ENGLISH, values),
                        words);
    }

    @Test
    void thingsAreListed() {
        var lists = Wording.in("rules");
        assertEquals("", lists.list(List.of()));
        assertEquals("a", lists.all(List.of("a")));
        assertEquals("a, b and c", lists.all(List.of("a", "b", "c")));
        assertEquals("a or b", lists.any(List.of("a", "b")));
        assertEquals("a, b", lists.list(List.of("a", "b")));
    }
}
