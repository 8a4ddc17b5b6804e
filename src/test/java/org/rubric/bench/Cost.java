package org.rubric.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a whole process cost: seconds by the clock, seconds of CPU of it and its children, and the
/// peak of resident memory of the largest in MiB. Asked of the system every few milliseconds while
/// the process lives, so the last moment may be missing.
record Cost(double wall, double cpu, double peak) {

    /// A process to be started.
    record Command(List<String> words, Map<String, String> environment) {}

    /// Ours, and the peer's where there is one.
    record Beside(Cost ours, Optional<Cost> theirs) {}

    /// Medians by CPU of several runs in turn, so that a machine that slows down slows both; the
    /// first of each is left out.
    static Beside beside(int times, Command ours, Optional<Command> theirs)
            throws IOException, InterruptedException {
        var one = new ArrayList<Cost>();
        var other = new ArrayList<Cost>();
        for (int i = 0; i <= times; i++) {
            one.add(once(ours.words, ours.environment));
            if (theirs.isPresent()) other.add(once(theirs.get().words, theirs.get().environment));
        }
        return new Beside(median(one), theirs.map(_ -> median(other)));
    }

    private static Cost median(List<Cost> runs) {
        var late = new ArrayList<>(runs.subList(1, runs.size()));
        late.sort((a, b) -> Double.compare(a.cpu, b.cpu));
        return late.get(late.size() / 2);
    }

    static Cost once(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var out = Files.createTempFile("rubric", ".out");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile());
        builder.redirectErrorStream(true).environment().putAll(environment);
        long start = System.nanoTime();
        var process = builder.start();
        double cpu = 0;
        double peak = 0;
        while (process.isAlive()) {
            double all = cpu(process.toHandle());
            for (var child : process.descendants().toList()) all += cpu(child);
            cpu = Math.max(cpu, all);
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(2);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        var said = Files.readString(out);
        Files.delete(out);
        if (process.exitValue() != 0) throw new IOException(command + " failed: " + said);
        return new Cost(wall, cpu, peak);
    }

    private static double cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().map(d -> d.toMillis() / 1e3).orElse(0.0);
    }

    private static double peak(long process) {
        try {
            for (var line : Files.readAllLines(Path.of("/proc/" + process + "/status")))
                if (line.startsWith("VmHWM:"))
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            return 0;
        } catch (IOException _) {
            return 0;
        }
    }

    String cells() {
        return String.format(Locale.ROOT, "%.2f | %.2f | %.0f", wall, cpu, peak);
    }
}
