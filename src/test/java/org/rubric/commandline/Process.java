package org.rubric.commandline;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program in a Java process of its own, as a person or a script would start it.
///
/// @param exit its exit code; -1: it had to be stopped
/// @param cpuSeconds CPU time as far as the system tells, else wall time
public record Process(int exit, String out, String err, double cpuSeconds) {

    /// Runs verbs with a heap of `megabytes`; stopped after `limit` seconds.
    public static Process run(int megabytes, int limit, String... args)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + megabytes + "m");
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        "target/classes" + File.pathSeparator + "target/lib/*",
                        "org.rubric.Main"));
        command.addAll(List.of(args));
        var out = Files.createTempFile("rubric", ".out");
        var err = Files.createTempFile("rubric", ".err");
        try {
            long start = System.nanoTime();
            var process =
                    new ProcessBuilder(command)
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start();
            double cpu = 0;
            boolean ended = false;
            while (!ended && System.nanoTime() - start < limit * 1_000_000_000L) {
                ended = process.waitFor(50, TimeUnit.MILLISECONDS);
                var used = process.info().totalCpuDuration();
                if (used.isPresent()) cpu = used.get().toNanos() / 1e9;
            }
            if (!ended) process.destroyForcibly().waitFor();
            double wall = (System.nanoTime() - start) / 1e9;
            return new Process(
                    ended ? process.exitValue() : -1,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8),
                    cpu > 0 ? cpu : wall);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
