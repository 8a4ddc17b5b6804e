package org.rubric.drawing.formula;

import org.rubric.document.wording.Wording;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Work of somebody else's that may never end. It has a thread of its own and so much time of the
/// processor; after that nobody waits for it. A thread cannot be stopped, only left: it is asked to
/// end, does not keep the program running, and there are never more than a few.
final class Bounded {
    private static final Wording WORDS = Wording.in("drawing");

    /// Seconds of the processor: a slow or busy machine is not the formula's fault.
    private static final double MOST = 2;

    /// Seconds by the clock, whatever the processor did.
    private static final double LONGEST = 20;

    private static final long LOOK = 50;
    private final Semaphore threads;
    private final double most;

    private Bounded(int threads, double most) {
        this.threads = new Semaphore(threads);
        this.most = most;
    }

    /// As formulas are set: one, and up to three that were left.
    static Bounded usual() {
        return new Bounded(4, MOST);
    }

    /// @param threads how many there can be, those that were left among them
    /// @param most seconds of the processor for each
    static Bounded of(int threads, double most) {
        return new Bounded(threads, most);
    }

    /// @throws IOException in one sentence, if it took too long or if too many still do
    /// @throws RuntimeException what the work has thrown; a stack overflow as an error
    <T> T run(Callable<T> work) throws IOException {
        if (!threads.tryAcquire()) throw new IOException(WORDS.of("formula.busy"));
        var answer = new CompletableFuture<T>();
        var thread =
                Thread.ofPlatform().daemon().name("rubric-formula").start(() -> work(work, answer));
        return awaited(answer, thread);
    }

    /// There is room for the next before anybody hears of the answer.
    private <T> void work(Callable<T> work, CompletableFuture<T> answer) {
        try {
            var done = work.call();
            threads.release();
            answer.complete(done);
        } catch (Exception | Error e) {
            threads.release();
            answer.completeExceptionally(e);
        }
    }

    private <T> T awaited(CompletableFuture<T> answer, Thread thread) throws IOException {
        long began = System.nanoTime();
        while (true)
            try {
                return answer.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                double clock = (System.nanoTime() - began) / 1e9;
                if (spent(thread, clock) > most || clock > LONGEST) throw left(thread);
            } catch (InterruptedException _) {
                thread.interrupt();
                Thread.currentThread().interrupt();
                throw new IOException(WORDS.of("formula.unfinished"));
            } catch (ExecutionException e) {
                throw thrown(e.getCause());
            }
    }

    /// Where the machine does not tell, the clock does.
    private static double spent(Thread thread, double clock) {
        var threads = ManagementFactory.getThreadMXBean();
        if (!threads.isThreadCpuTimeSupported()) return clock;
        long nanos = threads.getThreadCpuTime(thread.threadId());
        return nanos < 0 ? clock : nanos / 1e9;
    }

    private static IOException left(Thread thread) {
        thread.interrupt();
        return new IOException(WORDS.of("formula.slow"));
    }

    private static IOException thrown(Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> new IOException(cause.getMessage(), cause);
        };
    }
}
