package org.rubric.desk;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.rubric.document.Document;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.Progress;

/// How far an export is, told when a hundredth more is done.
final class ExportSteps {
    private static final Wording WORDS = Wording.in("desk");
    private static final double SETTING = 0.6;

    private final Progress progress;
    private final int blocks;
    private int set;
    private volatile int told = -1;

    ExportSteps(Progress progress, Document document) {
        this.progress = progress;
        var count = new int[] {1};
        document.forEach(_ -> count[0]++);
        blocks = count[0];
    }

    /// Before each block.
    void set() {
        double part = Math.min(1.0, (double) set++ / blocks);
        if (!told(() -> WORDS.of("step.setting"), SETTING * part)) stop();
    }

    /// What the writer of the file tells, as part of the whole.
    Progress writing() {
        return new Progress() {
            @Override
            public boolean at(String stage, double part) {
                return at(() -> stage, part);
            }

            @Override
            public boolean at(Supplier<String> stage, double part) {
                return told(stage, SETTING + (1 - SETTING) * part);
            }
        };
    }

    /// The file is complete, but not yet in its place.
    void last() {
        if (!progress.at(() -> WORDS.of("step.writing"), 1)) stop();
    }

    private boolean told(Supplier<String> stage, double part) {
        int now = (int) (100 * part);
        if (now <= told) return true;
        told = now;
        return progress.at(stage, part);
    }

    private static void stop() {
        throw new CancellationException(WORDS.of("cancelled"));
    }
}
