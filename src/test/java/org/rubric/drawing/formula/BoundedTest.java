package org.rubric.drawing.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BoundedTest {

    @Test
    void whatEndsIsAnswered() throws IOException {
        var bounded = Bounded.of(1, 1);
        for (int i = 0; i < 20; i++) {
            int wanted = i;
            assertEquals(wanted, bounded.run(() -> wanted));
        }
    }

    /// It is left after its time, and others go on at once.
    @Test
    void whatNeverEndsIsLeft() throws IOException {
        var end = new AtomicBoolean();
        var asked = new AtomicBoolean();
        var bounded = Bounded.of(2, 0.3);
        long from = System.nanoTime();
        var told =
                assertThrows(
                        IOException.class,
                        () ->
                                bounded.run(
                                        () -> {
                                            while (!end.get())
                                                if (Thread.interrupted()) asked.set(true);
                                            return "late";
                                        }));
        assertEquals("The formula takes too long; it was given up.", told.getMessage());
        assertTrue(System.nanoTime() - from < 8_000_000_000L);
        assertEquals("the next", bounded.run(() -> "the next"), "nobody waits for it");
        while (!asked.get()) Thread.onSpinWait();
        end.set(true);
    }

    @Test
    void thereAreNeverManyOfThem() throws Exception {
        var end = new AtomicBoolean();
        var ended = new CountDownLatch(1);
        var bounded = Bounded.of(1, 0.1);
        assertThrows(
                IOException.class,
                () ->
                        bounded.run(
                                () -> {
                                    while (!end.get()) Thread.onSpinWait();
                                    ended.countDown();
                                    return "";
                                }));
        var told = assertThrows(IOException.class, () -> bounded.run(() -> ""));
        assertTrue(told.getMessage().startsWith("Other formulas take too long"));
        end.set(true);
        ended.await();
        for (int i = 0; ; i++)
            try {
                assertEquals("again", bounded.run(() -> "again"));
                break;
            } catch (IOException e) {
                if (i > 100) throw e;
                Thread.sleep(10);
            }
    }

    @Test
    void whatIsThrownComesOut() {
        var bounded = Bounded.of(1, 1);
        assertThrows(
                IllegalStateException.class,
                () ->
                        bounded.run(
                                () -> {
                                    throw new IllegalStateException("no");
                                }));
        assertThrows(StackOverflowError.class, () -> bounded.run(() -> deep(0)));
    }

    private static int deep(int level) {
        return deep(level + 1) + 1;
    }
}
