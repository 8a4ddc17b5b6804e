package org.rubric.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// The program as it is installed, put together from what the build has compiled: jars, launcher
/// and start-up cache.
final class Installed {
    private static final Path HOME = Path.of("target", "bench", "rubric").toAbsolutePath();
    private static final Path LAUNCHER = HOME.resolve("bin").resolve("rubric");
    private static final Map<String, String> JAVA =
            Map.of("RUBRIC_JAVA_HOME", System.getProperty("java.home"));

    /// A window without a screen.
    static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";

    private Installed() {}

    /// @return the launcher's path
    static Path launcher() throws IOException, InterruptedException {
        var lib = Files.createDirectories(HOME.resolve("lib"));
        var javafx = Files.createDirectories(HOME.resolve("javafx"));
        Files.createDirectories(LAUNCHER.getParent());
        copyAll(Path.of("target", "lib"), lib);
        copyAll(Path.of("target", "javafx"), javafx);
        var parts = Path.of("installers", "launcher");
        copy(parts.resolve("rubric"), LAUNCHER);
        copy(parts.resolve("fontconfig.properties"), lib.resolve("fontconfig.properties"));
        if (!LAUNCHER.toFile().setExecutable(true)) throw new IOException(LAUNCHER + " stays shut");
        for (var made :
                List.of("export.aot", "rubric.aot", "window.aot", "version.txt", "help.txt"))
            Files.deleteIfExists(lib.resolve(made));
        var classes = Path.of("target", "classes");
        pack("cf", lib.resolve("rubric.jar"), classes);
        var styles = HOME.resolve("styles").toAbsolutePath();
        run(
                Map.of(
                        "RUBRIC_RUN", "window",
                        "RUBRIC_MAIN", "org.rubric.workbench.rehearsal.Styles"),
                Path.of("resources", "style").toString(),
                styles.resolve("style").toString());
        pack("uf", lib.resolve("rubric.jar"), styles);
        train(lib.resolve("export.aot"), "verb", "rehearsal-export.txt");
        train(lib.resolve("window.aot"), "window", "rehearsal-window.txt");
        train(lib.resolve("rubric.aot"), "verb", "rehearsal.txt");
        for (var word : List.of("version", "help")) say(word, lib);
        return LAUNCHER;
    }

    /// What the launcher says without Java, as the build keeps it.
    private static void say(String word, Path lib) throws IOException, InterruptedException {
        var aside = HOME.resolve(word + ".txt").toFile();
        var builder = new ProcessBuilder(LAUNCHER.toString(), "--" + word).redirectOutput(aside);
        builder.environment().putAll(JAVA);
        if (builder.start().waitFor() != 0) throw new IOException("No answer to --" + word);
        copy(aside.toPath(), lib.resolve(word + ".txt"));
    }

    /// All jars in the order in which the launcher names them.
    static String classes() throws IOException {
        var first = List.of("rubric", "openpdf-fonts", "icu4j");
        try (var jars = Files.list(HOME.resolve("lib"))) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar"))
                    .sorted(
                            Comparator.comparingInt((String jar) -> rank(first, jar))
                                    .thenComparing(jar -> jar))
                    .collect(Collectors.joining(":"));
        }
    }

    private static int rank(List<String> first, String jar) {
        var name = Path.of(jar).getFileName().toString();
        for (int i = 0; i < first.size(); i++) if (name.startsWith(first.get(i))) return i;
        return first.size();
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var jars = Files.list(from)) {
            for (var jar : jars.toList()) copy(jar, to.resolve(jar.getFileName()));
        }
    }

    static void run(Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        var all = new HashMap<>(JAVA);
        all.putAll(environment);
        var command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(words));
        Cost.once(command, all);
    }

    static void pack(String how, Path jar, Path classes) throws IOException {
        var tool = ToolProvider.findFirst("jar").orElseThrow();
        int exit =
                tool.run(
                        System.out, System.err, how, jar.toString(), "-C", classes.toString(), ".");
        if (exit != 0) throw new IOException("No jar of " + classes);
    }

    private static void train(Path cache, String how, String name)
            throws IOException, InterruptedException {
        var out = Files.createDirectories(HOME.resolve("rehearsal-" + how));
        var script = Path.of("installers", "launcher", name).toAbsolutePath();
        var screen = how.equals("window") ? HEADLESS : "";
        run(
                Map.of(
                        "RUBRIC_RUN",
                        how,
                        "RUBRIC_MAIN",
                        "org.rubric.Rehearsal",
                        "RUBRIC_RECORD",
                        cache.toString(),
                        "RUBRIC_OPTIONS",
                        screen),
                script.toString(),
                out.toString());
    }

    static Map<String, String> environment() {
        return JAVA;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
