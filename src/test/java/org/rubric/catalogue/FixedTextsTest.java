package org.rubric.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FixedTextsTest {

    @Test
    void theHashIsThatOfTheNormalizedWords() {
        var plain = FixedTexts.hash("ITU-T Y.4000 is one.");
        assertEquals(64, plain.length());
        assertEquals(plain, FixedTexts.hash("  ITU\u2011T\u00A0Y.4000\t is\n one. "));
        assertEquals(plain, FixedTexts.hash("ITU\u2010T Y.4000 is one."));
        assertEquals(FixedTexts.hash("fi"), FixedTexts.hash("\uFB01"), "compatibility forms");
        assertNotEquals(plain, FixedTexts.hash("ITU-T Y.4000 is One."));
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                FixedTexts.hash(" "));
    }

    @Test
    void ourOwnWordingIsKnownAndNotOfficial() {
        assertFalse(FixedTexts.OWN.official());
        assertTrue(FixedTexts.own(FixedTexts.OWN.openers().references()));
        assertFalse(FixedTexts.own(FixedTexts.OWN.openers().here()));
    }
}
