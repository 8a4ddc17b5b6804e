package org.rubric.commandline;

import org.rubric.interchange.Progress;

/// How far a long job is, in one line that is written over, where a person is looking; nothing
/// where a script is.
final class ProgressLine implements Progress {
    private static final long NANOS = 100_000_000;

    private final Console console;
    private final boolean watched;
    private long last;
    private int shown;

    ProgressLine(Console console) {
        this(console, System.console() != null && System.console().isTerminal());
    }

    ProgressLine(Console console, boolean watched) {
        this.console = console;
        this.watched = watched;
    }

    @Override
    public boolean at(String stage, double part) {
        long now = System.nanoTime();
        if (!watched || shown > 0 && now - last < NANOS) return true;
        last = now;
        write(stage + " " + Math.round(part * 100) + " %");
        return true;
    }

    /// The line is empty again.
    void end() {
        if (shown > 0) write("");
        if (shown > 0) console.err().print("\r");
        console.err().flush();
        shown = 0;
    }

    private void write(String line) {
        console.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        console.err().flush();
        shown = Math.max(1, line.length());
    }
}
