package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as it is started by the launcher has no socket of the network, neither while its
/// window is open nor while a verb works. Read from what Linux tells of the process.
class QuietTest {
    private static final long LIMIT = 90;

    @TempDir Path folder;

    /// What is looked for is found where it is: a process of the same machine that listens.
    public static void main(String[] words) throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.out.println("listens " + listening.getLocalPort());
            System.in.read();
        }
    }

    @Test
    void aSocketThatIsThereIsSeen() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "Only Linux tells");
        var program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                QuietTest.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            var line = program.inputReader().readLine();
            assertTrue(line != null && line.startsWith("listens "), line);
            var found = sockets(program.pid());
            assertTrue(found.stream().anyMatch(one -> one.startsWith("tcp")), found.toString());
        } finally {
            program.toHandle().destroyForcibly();
            program.waitFor(LIMIT, TimeUnit.SECONDS);
        }
        assertEquals(Set.of(), seen(program, folder.resolve("never"), 0), "it has ended");
    }

    @Test
    void theWindowHasNoSocket() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "Only Linux tells");
        var installed = Installed.in(Path.of("target", "kill", "quiet").toAbsolutePath());
        var home = folder.resolve("home");
        var window = installed.rubric(List.of("--home", home.toString()));
        window.environment()
                .put("RUBRIC_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw -Xmx400m");
        var program = window.redirectErrorStream(true).start();
        try {
            assertEquals(Set.of(), seen(program, home.resolve("index"), 3_000));
            assertTrue(program.isAlive(), () -> "It ended: " + said(program));
            aSecondOneIsRefused(installed, home);
        } finally {
            program.toHandle().destroyForcibly();
            program.waitFor(LIMIT, TimeUnit.SECONDS);
        }
        var pdf = folder.resolve("x.pdf").toString();
        var verb =
                installed.rubric(
                        List.of("--home", home.toString(), "export", "Y.IoT-flood", "-o", pdf));
        var export = verb.redirectErrorStream(true).start();
        assertEquals(Set.of(), seen(export, folder.resolve("never"), 0));
        assertEquals(0, export.waitFor(), () -> said(export));
        assertTrue(Files.exists(Path.of(pdf)));
    }

    private static void aSecondOneIsRefused(Installed installed, Path home) throws Exception {
        var words = List.of("--home", home.toString(), "list", "drafts");
        var second = installed.rubric(words).redirectErrorStream(true).start();
        assertEquals(
                "Another Rubric has these documents open. Close it, or work in its window.",
                said(second).strip());
        assertEquals(5, second.waitFor());
    }

    private static String said(Process program) {
        try {
            return new String(program.getInputStream().readAllBytes());
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// The sockets that the process had at any time until a file is there and some more time has
    /// passed, or it ended.
    private static Set<String> seen(Process program, Path until, long more) throws Exception {
        var all = new HashSet<String>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT);
        while (program.isAlive() && System.nanoTime() < end) {
            if (Files.exists(until))
                end = Math.min(end, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(more));
            try {
                all.addAll(sockets(program.pid()));
            } catch (IOException e) {
                // It may have ended just now; one that goes on must be told of.
                if (program.isAlive() && !program.waitFor(5, TimeUnit.SECONDS)) throw e;
            }
            Thread.sleep(20);
            if (Files.exists(until) && System.nanoTime() > end) break;
        }
        return all;
    }

    /// Sockets of the process that stand in a table of the network or have a name of their own.
    private static List<String> sockets(long pid) throws IOException {
        var found = new ArrayList<String>();
        var own = new HashSet<String>();
        try (var open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (var each : open.toList()) {
                var target = target(each);
                if (target.startsWith("socket:[")) own.add(target.replaceAll("\\D", ""));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (var table : List.of("tcp", "tcp6", "udp", "udp6", "raw", "unix"))
            for (var line : table(pid, table)) {
                var words = List.of(line.strip().split("\\s+"));
                int at = table.equals("unix") ? 6 : 9;
                if (words.size() > at && own.contains(words.get(at)))
                    if (!table.equals("unix") || words.size() > 7) found.add(table + " " + words);
            }
        return found;
    }

    /// A machine may know no sockets of a kind at all.
    private static List<String> table(long pid, String name) throws IOException {
        var table = Path.of("/proc/" + pid + "/net/" + name);
        var all = Path.of("/proc/self/net/" + name);
        return Files.exists(all) ? Files.readAllLines(table) : List.of();
    }

    /// A file that was closed meanwhile leads nowhere.
    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException _) {
            return "";
        }
    }
}
