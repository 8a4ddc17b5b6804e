package org.rubric.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/// The program as it is installed, put together from what the build has compiled: jars, launcher
/// and start-up cache.
final class Installed {
    private static final Path HOME = Path.of("target", "bench", "rubric").toAbsolutePath();
    private static final Path LAUNCHER = HOME.resolve("bin").resolve("rubric");
    private static final Map<String, String> JAVA =
            Map.of("RUBRIC_JAVA_HOME", System.getProperty("java.home"));

    private Installed() {}

    /// @return the launcher's path
    static Path launcher() throws IOException, InterruptedException {
        var lib = Files.createDirectories(HOME.resolve("lib"));
        Files.createDirectories(LAUNCHER.getParent());
        try (var jars = Files.list(Path.of("target", "lib"))) {
            for (var jar : jars.toList()) copy(jar, lib.resolve(jar.getFileName()));
        }
        pack(lib.resolve("rubric.jar"));
        var parts = Path.of("installers", "launcher");
        copy(parts.resolve("rubric"), LAUNCHER);
        copy(parts.resolve("fontconfig.properties"), lib.resolve("fontconfig.properties"));
        if (!LAUNCHER.toFile().setExecutable(true)) throw new IOException(LAUNCHER + " stays shut");
        var caches = List.of(lib.resolve("export.aot"), lib.resolve("rubric.aot"));
        for (var cache : caches) Files.deleteIfExists(cache);
        train(caches.getFirst(), "rehearsal-export.txt");
        train(caches.getLast(), "rehearsal.txt");
        return LAUNCHER;
    }

    private static void pack(Path jar) throws IOException {
        var tool = ToolProvider.findFirst("jar").orElseThrow();
        int exit =
                tool.run(System.out, System.err, "cf", jar.toString(), "-C", "target/classes", ".");
        if (exit != 0) throw new IOException("No jar of target/classes");
    }

    private static void train(Path cache, String name) throws IOException, InterruptedException {
        var options = "-XX:AOTCacheOutput=" + cache + " -Xlog:disable";
        var out = Files.createDirectories(HOME.resolve("rehearsal"));
        var script = Path.of("installers", "launcher", name).toAbsolutePath();
        Cost.once(
                List.of(LAUNCHER.toString(), script.toString(), out.toString()),
                Map.of(
                        "RUBRIC_MAIN",
                        "org.rubric.Rehearsal",
                        "RUBRIC_OPTIONS",
                        options,
                        "RUBRIC_JAVA_HOME",
                        JAVA.get("RUBRIC_JAVA_HOME")));
    }

    static Map<String, String> environment() {
        return JAVA;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
