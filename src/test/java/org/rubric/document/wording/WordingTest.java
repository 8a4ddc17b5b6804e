package org.rubric.document.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording words = Wording.in("workbench");

    @Test
    void valuesAreFilledInAndWordsAloneStayAsTheyAre() {
        assertTrue(words.has("help"));
        assertTrue(words.of("texts.taken", "Skeleton.docx").contains("Skeleton.docx"));
        assertEquals(words.of("help"), words.of("help", new Object[0]));
    }

    @Test
    void whatIsNotThereIsAMistakeOfOurs() {
        assertThrows(MissingResourceException.class, () -> words.of("no.such.words"));
        assertThrows(MissingResourceException.class, () -> Wording.in("nowhere").of("help"));
    }
}
