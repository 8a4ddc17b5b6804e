package org.rubric.typesetting.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is decided without ICU is what ICU says.
class OpportunitiesTest {
    private static final String[] PIECES = {
        "the", "Gateway", "(", "[ITU", "]", ")", "42", ".5", ":7", "12) ", " ", " ", " ", " ", ", ",
        ". ", "; ", ": ", " (", ") ", "-", "/", "7", "3.2", "\u00A0", "\u00AD", "\u200B", "\u0301",
        "\u200D", "é", "км", "网", "\u05D0", "%", "$", "\u201C", "\u201D ", "'s", "\n", "\t", "a",
        "Q", "  ", "!", "?", "…", "\u2060", "&", "@", "–"
    };

    @Test
    void equalToUnicodesRulesOnEveryMixture() {
        var random = new Random(4);
        var unicode = BreakIterator.getLineInstance(ULocale.ENGLISH);
        var ours = new Opportunities();
        int asked = 0;
        for (int round = 0; round < 6000; round++) {
            var text = new StringBuilder();
            int pieces = 1 + random.nextInt(30);
            for (int i = 0; i < pieces; i++) text.append(PIECES[random.nextInt(PIECES.length)]);
            unicode.setText(text.toString());
            ours.of(text.toString());
            for (int at = 0; at < text.length(); at++, asked++)
                assertEquals(unicode.following(at), ours.after(at), at + " of " + text);
        }
        assertTrue(asked > 100_000);
    }
}
