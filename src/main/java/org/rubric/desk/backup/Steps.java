package org.rubric.desk.backup;

import java.util.concurrent.CancellationException;
import org.rubric.interchange.Progress;

/// Tells how far a job is that consists of equal steps, and ends it when nobody wants it any more.
final class Steps {
    private final Progress progress;
    private final double from;
    private final double to;
    private final int all;
    private int done;

    /// @param from what part of the whole job was done before
    /// @param to what part is done after
    Steps(Progress progress, double from, double to, int all) {
        this.progress = progress;
        this.from = from;
        this.to = to;
        this.all = Math.max(1, all);
    }

    /// @throws CancellationException if the user has cancelled
    void next(String stage) {
        double part = from + (to - from) * Math.min(1.0, (double) done++ / all);
        if (!progress.at(stage, part)) throw new CancellationException(stage);
    }
}
