package org.rubric.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rubric.Main;

/// Runs the program's verbs as the whole process and prints, last, what the process cost: CPU
/// milliseconds of all threads, start of the Java runtime included, and the peak of resident
/// memory in MiB (0 where the system does not tell).
public final class Measured {
    private Measured() {}

    static void main(String[] args) throws Exception {
        int exit = Main.run(args);
        System.out.println("measured " + cpu() + " " + peak());
        System.exit(exit);
    }

    private static long cpu() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1_000_000;
    }

    private static long peak() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return 0;
        for (var line : Files.readAllLines(status))
            if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        return 0;
    }
}
