package org.rubric.repository;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// One platform thread of our own on which disk and database are touched. The threads that ask may
/// be interrupted (JavaFX interrupts a cancelled task); this one never is, for an interrupt closes
/// a file channel and the whole database.
final class Worker implements AutoCloseable {
    private final ExecutorService thread;

    Worker(String name) {
        thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name(name).daemon()::unstarted);
    }

    /// Does it later, in order.
    void execute(Runnable work) {
        thread.execute(work);
    }

    <T> Future<T> submit(Callable<T> work) {
        return thread.submit(work);
    }

    /// Does it and waits, whatever interrupts.
    <T> T call(Callable<T> work) throws RepositoryException {
        return await(thread.submit(work));
    }

    static <T> T await(Future<T> future) throws RepositoryException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private static RepositoryException rethrown(Throwable cause) {
        return switch (cause) {
            case RepositoryException e -> e;
            case IOException e -> RepositoryException.unwritable("failed.store", e);
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> RepositoryException.unwritable("failed.store", new IOException(cause));
        };
    }

    /// Ends when everything asked for is done, and interrupts nothing.
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
