package org.rubric.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.rubric.interchange.word.WordImporter;

/// What opening Word files costs, CPU time of the thread, the best of several openings in one
/// process: `Opening FILE...`.
public final class Opening {
    private static final int TIMES = Integer.getInteger("times", 9);

    private Opening() {}

    public static void main(String[] files) throws IOException {
        for (var file : files) {
            var path = Path.of(file);
            var out = new StringBuilder(path.getFileName().toString());
            long best = Long.MAX_VALUE;
            for (int i = 0; i < TIMES; i++) {
                long taken = once(path);
                best = Math.min(best, taken);
                out.append(' ').append(taken / 1_000_000);
            }
            System.out.println(out + " ms; best " + best / 1_000_000);
        }
    }

    private static long once(Path file) throws IOException {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        var last = new String[] {""};
        long[] since = {start};
        boolean told = Boolean.getBoolean("steps");
        new WordImporter()
                .read(
                        file,
                        (step, _) -> {
                            long now = clock.getCurrentThreadCpuTime();
                            if (told && !last[0].isEmpty())
                                System.out.println(
                                        "  " + last[0] + " " + (now - since[0]) / 1_000_000);
                            last[0] = step;
                            since[0] = now;
                            return true;
                        });
        return clock.getCurrentThreadCpuTime() - start;
    }
}
