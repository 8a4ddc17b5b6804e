package org.rubric.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rubric.Corpus;
import org.rubric.desk.Desk;

/// What starting costs, CPU of the whole process: the window over a large store until the first row
/// of a list is painted, beside the same program without our flags and caches and beside a frame
/// with one row that has them; and the short answers of the command line beside the least Java
/// program. Prints it and leaves it in `target/bench/start.md`.
@Tag("bench")
class StartUpTest {
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final String DRIVER = FOLDER.resolve("driver.jar").toString();
    private static final long BYTES = 50_000_000;
    private static final int TIMES = 5;

    private final StringBuilder table = new StringBuilder();
    private final List<String> missed = new ArrayList<>();

    @Test
    void table() throws Exception {
        Files.createDirectories(FOLDER);
        var store = LargeStore.in(FOLDER.resolve("large"), BYTES);
        var launcher = Installed.launcher().toString();
        var drivers = FOLDER.resolve("driver/org/rubric/bench");
        Files.createDirectories(drivers);
        for (var name : List.of("StartedWindow", "EmptyFrame", "Hello", "IdleWindow"))
            Files.write(
                    drivers.resolve(name + ".class"),
                    Files.readAllBytes(
                            Path.of("target/test-classes/org/rubric/bench", name + ".class")));
        Installed.pack("cf", Path.of(DRIVER), FOLDER.resolve("driver"));
        var bare = LargeStore.in(FOLDER.resolve("large-unseen"), BYTES);
        Files.deleteIfExists(bare.resolve("index").resolve("first-page"));
        window(launcher, "--home=" + store, "--home=" + bare);
        brief(launcher);
        idle(launcher);
        Files.writeString(FOLDER.resolve("start.md"), table);
        assertEquals(List.of(), missed);
    }

    /// @param unseen the same store, without a start page that was kept
    private void window(String launcher, String home, String unseen)
            throws IOException, InterruptedException {
        var frame = FOLDER.resolve("frame.aot");
        var classes = "-cp " + Installed.classes() + ":" + DRIVER + " " + Installed.HEADLESS;
        Files.deleteIfExists(frame);
        Installed.run(
                ours("EmptyFrame", "window", "-XX:AOTCacheOutput=" + frame + " " + classes),
                "close");
        var all = new LinkedHashMap<String, Cost.Command>();
        all.put("plain", plain(classes, home));
        all.put("window", command(ours("StartedWindow", "window", classes), launcher, home));
        all.put(
                "window, no page kept",
                command(ours("StartedWindow", "window", classes), launcher, unseen));
        var dressed = "-XX:AOTCache=" + frame + " -Xlog:disable " + classes;
        all.put("frame", command(ours("EmptyFrame", "window", dressed), launcher));
        var spent = Spent.medians(TIMES, all);
        line(spent);
        within("window to a plain start", spent.get("window") / spent.get("plain"), 0.6);
        within("window to an empty frame", spent.get("window") / spent.get("frame"), 2);
    }

    private void brief(String launcher) throws IOException, InterruptedException {
        var hello = FOLDER.resolve("hello.aot");
        var driver = "-cp " + DRIVER;
        Files.deleteIfExists(hello);
        Installed.run(ours("Hello", "verb", "-XX:AOTCacheOutput=" + hello + " " + driver));
        var all = new LinkedHashMap<String, Cost.Command>();
        var bare = "-XX:AOTCache=" + hello + " -Xlog:disable " + driver;
        all.put("Hello", command(ours("Hello", "verb", bare), launcher));
        all.put("--version", command(Installed.environment(), launcher, "--version"));
        all.put("--help", command(Installed.environment(), launcher, "--help"));
        all.put("export --help", command(Installed.environment(), launcher, "export", "--help"));
        var spent = Spent.medians(2 * TIMES, all);
        line(spent);
        for (var word : List.of("--version", "--help"))
            within(word + " to a bare Java", spent.get(word) / spent.get("Hello"), 1.3);
    }

    /// With a draft of 100 pages open, after a collection and a minute: all that the process has in
    /// memory, its shared pages by their share.
    private void idle(String launcher) throws IOException, InterruptedException {
        var home = FOLDER.resolve("idle");
        if (!Files.exists(home))
            try (var desk = new Desk(home)) {
                desk.keep(desk.open(Corpus.shared().resolve("bench/s100.docx")));
            }
        var classes = "-cp " + Installed.classes() + ":" + DRIVER + " " + Installed.HEADLESS;
        var builder = new ProcessBuilder(launcher, "--home=" + home);
        builder.environment().putAll(ours("IdleWindow", "window", classes));
        var process = builder.redirectErrorStream(true).start();
        var held = new HashMap<String, Double>();
        for (var line : process.inputReader().lines().toList()) {
            said("idle " + line);
            var words = line.split(" ");
            if (words.length == 2) held.put(words[0], Double.parseDouble(words[1]));
        }
        process.waitFor();
        within("idle with 100 pages open, MB of memory", held.getOrDefault("pss", 1e9), 200);
    }

    /// The launcher with another program in the place of ours.
    private static Map<String, String> ours(String name, String run, String options) {
        var all = new HashMap<>(Installed.environment());
        all.put("RUBRIC_RUN", run);
        all.put("RUBRIC_MAIN", "org.rubric.bench." + name);
        all.put("RUBRIC_OPTIONS", options);
        return all;
    }

    private static Cost.Command command(Map<String, String> environment, String... words) {
        return new Cost.Command(List.of(words), environment);
    }

    /// With what the program cannot do without, and nothing else.
    private static Cost.Command plain(String classes, String home) {
        var javafx = FOLDER.resolve("rubric/javafx");
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of("--module-path", javafx.toString(), "--add-modules", "javafx.controls"));
        words.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
        words.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
        words.addAll(Arrays.asList(classes.split(" ")));
        words.addAll(List.of("org.rubric.bench.StartedWindow", home));
        return new Cost.Command(words, Map.of());
    }

    private void within(String what, double value, double mark) {
        said(String.format(Locale.ROOT, "%s: %.2f (mark %.2f)", what, value, mark));
        if (value > mark) missed.add(what + " " + value);
    }

    private void line(Map<String, Double> spent) {
        spent.forEach(
                (name, ms) -> said(String.format(Locale.ROOT, "%s: %.0f ms of CPU", name, ms)));
    }

    private void said(String words) {
        table.append(words).append('\n');
        System.out.println(words);
    }
}
