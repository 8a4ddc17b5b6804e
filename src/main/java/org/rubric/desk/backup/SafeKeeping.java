package org.rubric.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.rubric.desk.Desk;

/// Backups that make themselves: in a chosen folder, at most once an hour while something changes,
/// and when the program closes. Works on a thread of its own, of low priority, on what the store
/// says at that moment; nobody who types waits. Any thread may ask.
public final class SafeKeeping implements AutoCloseable {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final long LOOK_SECONDS = 300;

    private final Desk desk;
    private final InstantSource clock;
    private final long patience;
    private final ScheduledExecutorService thread;
    private volatile BackupSettings settings;
    private volatile Consumer<State> listener = _ -> {};
    private volatile State state;
    private volatile boolean stopped;
    private volatile long until = Long.MAX_VALUE;
    private int last;

    /// How it stands.
    public sealed interface State {
        /// No folder is chosen.
        record Nowhere() implements State {}

        /// The last one is good; empty: none was made yet.
        record Resting(Optional<Instant> made) implements State {}

        /// @param part from 0 to 1
        record Working(String stage, double part) implements State {}

        /// The folder is not there: a drive that is not plugged in. It is tried again.
        record Absent(Optional<Instant> made) implements State {}

        record Failed(String why, Optional<Instant> made) implements State {}
    }

    /// @param desk its store must be open
    /// @param patience how many seconds closing may wait for a last backup
    public SafeKeeping(Desk desk, InstantSource clock, long patience) {
        this.desk = desk;
        this.clock = clock;
        this.patience = patience;
        settings = BackupSettings.of(desk.home());
        state = rest();
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            var made = Thread.ofPlatform().daemon().name("rubric-backup");
                            var one = made.unstarted(work);
                            one.setPriority(Thread.MIN_PRIORITY);
                            return one;
                        });
        thread.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /// Told of every new state, on the thread of the backups.
    public void onState(Consumer<State> listener) {
        this.listener = listener;
    }

    public State state() {
        return state;
    }

    /// As they are now, for a backup that goes elsewhere.
    public BackupSettings settings() {
        return settings;
    }

    /// A backup went elsewhere.
    public void beside(Made backup) {
        thread.execute(() -> keep(settings.beside(backup)));
    }

    public Optional<Path> folder() {
        return settings.folder().map(Path::of);
    }

    /// Whether backups fail, or the last is older than a week, where some are wanted.
    public boolean isNeglected() {
        if (settings.folder().isEmpty()) return false;
        if (state instanceof State.Failed) return true;
        return settings.made().filter(made -> made.plus(WEEK).isAfter(clock.instant())).isEmpty()
                && !(state instanceof State.Working);
    }

    /// Backups go there from now on, the first at once.
    public void choose(Path folder) {
        thread.execute(
                () -> {
                    keep(settings.into(folder));
                    make();
                });
    }

    /// None is made by itself any more; those that were stay.
    public void stop() {
        thread.execute(
                () -> {
                    keep(settings.nowhere());
                    say(rest());
                });
    }

    /// Makes one now.
    public void now() {
        thread.execute(this::make);
    }

    /// Gives up the one that is being made.
    public void cancel() {
        stopped = true;
    }

    /// What is done every few minutes.
    void look() {
        if (settings.folder().isEmpty()) return;
        var now = clock.instant();
        // A time to come is a clock that was set back: it is no reason to wait.
        boolean due =
                settings.made()
                        .filter(made -> !made.isAfter(now) && made.plus(HOUR).isAfter(now))
                        .isEmpty();
        if (due && (last == 0 || last != fingerprint())) make();
    }

    private void make() {
        var folder = folder();
        if (folder.isEmpty()) return;
        if (!Files.isDirectory(folder.get())) {
            say(new State.Absent(settings.made()));
            return;
        }
        stopped = false;
        try {
            int before = fingerprint();
            var repository = desk.repository();
            var job =
                    new BackupJob(
                            repository, desk.home(), settings.store(), Wrapping.of(repository));
            var row = new BackupFolder(folder.get(), settings.store());
            var made = row.next(job, settings.sequence(), Rotation.USUAL, this::at);
            keep(settings.after(made));
            last = before;
            say(made.missing().isEmpty() ? rest() : failed(made.missing().getFirst()));
        } catch (CancellationException _) {
            say(rest());
        } catch (IOException | RuntimeException e) {
            say(failed(String.valueOf(e.getMessage())));
        }
    }

    private boolean at(String stage, double part) {
        say(new State.Working(stage, part));
        return !stopped && System.nanoTime() < until;
    }

    private State failed(String why) {
        return new State.Failed(why, settings.made());
    }

    private State rest() {
        return settings.folder().isEmpty()
                ? new State.Nowhere()
                : new State.Resting(settings.made());
    }

    private void say(State now) {
        state = now;
        listener.accept(now);
    }

    private void keep(BackupSettings now) {
        settings = now;
        try {
            now.keep(desk.home());
        } catch (IOException e) {
            say(failed(Reason.of(e)));
        }
    }

    /// Another number when anything of the store has changed; never 0.
    private int fingerprint() {
        try (var inventory = desk.repository().inventory()) {
            int print = inventory.records().hashCode();
            for (var entry : desk.repository().drafts())
                print =
                        31 * print
                                + entry.draft().hashCode()
                                + entry.standing().changed().hashCode();
            return print == 0 ? 1 : print;
        } catch (IOException _) {
            return 0;
        }
    }

    /// Makes a last backup if something has changed, but waits for it no longer than it may; one
    /// that is not done by then is dropped.
    @Override
    public void close() {
        listener = _ -> {};
        stopped = true;
        until = System.nanoTime() + TimeUnit.SECONDS.toNanos(patience);
        if (settings.folder().isPresent())
            thread.execute(
                    () -> {
                        if (last == 0 || last != fingerprint()) make();
                    });
        thread.shutdown();
        boolean interrupted = false;
        try {
            thread.awaitTermination(patience + 1, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            interrupted = true;
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
