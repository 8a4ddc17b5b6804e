package org.rubric.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the launcher says to Java, held against a Java that only repeats it.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir private Path folder;
    private Path home;
    private Path java;

    @BeforeEach
    void lay() throws IOException {
        home = folder.resolve("with spaces");
        var launcher = executable(home.resolve("bin").resolve("rubric"));
        Files.writeString(launcher, Files.readString(Path.of("installers/launcher/rubric")));
        Files.createDirectories(home.resolve("lib"));
        for (var jar : List.of("rubric-1", "icu4j-1", "openpdf-fonts-1", "b", "C"))
            Files.createFile(home.resolve("lib").resolve(jar + ".jar"));
        java = folder.resolve("java");
        Files.writeString(
                executable(java.resolve("bin").resolve("java")),
                "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done\n"
                        + "echo \"LC_ALL=${LC_ALL-unset}\"\n");
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    private static Path executable(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private List<String> said(Map<String, String> environment, String... words) throws IOException {
        var command = new ArrayList<>(List.of(home.resolve("bin").resolve("rubric").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("LC_ALL");
        builder.environment().put("RUBRIC_JAVA_HOME", java.toString());
        builder.environment().putAll(environment);
        return builder.start().inputReader().lines().toList();
    }

    /// The address of a cache is one word, with spaces too.
    @Test
    void aCacheIsRecordedWhereItsPathHasSpaces() throws IOException {
        var cache = home.resolve("lib").resolve("rubric.aot").toString();
        var said = said(Map.of("RUBRIC_RECORD", cache, "RUBRIC_OPTIONS", "-Da=1 -Db=2"), "list");
        assertTrue(said.contains("-XX:AOTCacheOutput=" + cache), said.toString());
        assertTrue(said.containsAll(List.of("-Da=1", "-Db=2", "list")), said.toString());
    }

    /// No run takes the cache that it writes.
    @Test
    void whatRecordsACacheTakesNone() throws IOException {
        Files.createFile(home.resolve("lib").resolve("rubric.aot"));
        var taken = said(Map.of(), "list");
        assertTrue(taken.stream().anyMatch(w -> w.startsWith("-XX:AOTCache=")), taken.toString());
        var recorded = said(Map.of("RUBRIC_RECORD", "other.aot"), "list");
        assertTrue(recorded.contains("-XX:AOTCacheOutput=other.aot"), recorded.toString());
        assertTrue(recorded.stream().noneMatch(w -> w.startsWith("-XX:AOTCache=")));
    }

    /// The start-up cache is bound to the order of the jars.
    @Test
    void jarsStandInOneOrderInEveryLanguage() throws IOException {
        var order = List.of("rubric-1", "openpdf-fonts-1", "icu4j-1", "C", "b");
        for (var language : List.of("C", "en_US.UTF-8", "en_GB.UTF-8", "de_DE.UTF-8")) {
            var said = said(Map.of("LC_ALL", language), "list");
            var jars =
                    List.of(said.get(said.indexOf("-cp") + 1).split(":")).stream()
                            .map(jar -> Path.of(jar).getFileName().toString())
                            .map(jar -> jar.replace(".jar", ""))
                            .toList();
            assertEquals(order, jars, language);
            assertEquals("LC_ALL=" + language, said.getLast());
        }
        assertEquals("LC_ALL=unset", said(Map.of(), "list").getLast());
    }
}
