package org.rubric.workbench.text.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Where a long text is cut.
class CutsTest {

    private static Cuts of(String text) {
        return Cuts.WHOLE.next("", text);
    }

    @Test
    void aTextOfFewLinesIsWhole() {
        assertSame(Cuts.WHOLE, of(""));
        assertSame(Cuts.WHOLE, of("a long line ".repeat(1000)));
        assertSame(Cuts.WHOLE, of("\n".repeat(2 * Cuts.LINES - 1)));
        assertEquals(2, of("\n".repeat(2 * Cuts.LINES)).starts().size());
    }

    /// A line more above does not move what lies below from one stretch to the next.
    @Test
    void cutsStayWithTheirLetters() {
        var was = "line\n".repeat(1000);
        var cuts = of(was);
        var now = new StringBuilder(was).insert(52, "\nnew").toString();
        var next = cuts.next(was, now);
        assertEquals(cuts.starts().size(), next.starts().size());
        assertEquals(cuts.starts().size(), next.before().size());
        for (int i = 1; i < next.starts().size(); i++)
            assertEquals(cuts.starts().get(i) + 4, next.starts().get(i));
    }

    @Test
    void whatIsTakenOutJoinsItsNeighbours() {
        var was = "line\n".repeat(1000);
        var next = of(was).next(was, "line\n".repeat(10));
        assertEquals(1, next.starts().size());
    }

    /// After any edits: behind line feeds, in order, few lines in each and not too many of them.
    @Test
    void cutsHoldUnderEdits() {
        var random = new Random(7);
        var words = new StringBuilder("line\n".repeat(400));
        var cuts = of(words.toString());
        for (int i = 0; i < 3000; i++) {
            var was = words.toString();
            int at = random.nextInt(words.length() + 1);
            int far = Math.min(words.length(), at + random.nextInt(i % 50 == 0 ? 900 : 7));
            words.replace(at, far, "x\n".repeat(random.nextInt(i % 40 == 0 ? 150 : 4)));
            var next = cuts.next(was, words.toString());
            next.before().forEach((now, before) -> assertTrue(now >= 0 && before >= 0));
            assertTrue(cuts.starts().containsAll(next.before().values()));
            check(next, words.toString());
            cuts = next;
        }
    }

    private static void check(Cuts cuts, String text) {
        var starts = cuts.starts();
        assertEquals(0, starts.getFirst());
        long all = text.chars().filter(c -> c == '\n').count();
        assertTrue(starts.size() <= 1 + 2 * all / Cuts.LINES, starts.size() + " for " + all);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            if (i > 0) assertEquals('\n', text.charAt(starts.get(i) - 1));
            assertTrue(end >= starts.get(i));
            long feeds = text.substring(starts.get(i), end).chars().filter(c -> c == '\n').count();
            assertTrue(feeds < 2 * Cuts.LINES, feeds + " lines");
        }
    }
}
