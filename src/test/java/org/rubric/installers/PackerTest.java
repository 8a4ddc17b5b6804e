package org.rubric.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The packer's dry runs, for every system: they end well and name only what is there or made.
@Timeout(120)
class PackerTest {
    private static List<String> dry(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "installers/packer/Pack.java"));
        command.addAll(List.of(words));
        var out = Files.createTempFile("packer", ".txt");
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start();
            process.waitFor();
            return Files.readAllLines(out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(out);
        }
    }

    /// What `mvn package` leaves need not be there yet when tests run; all else must.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-deb",
                "linux-rpm",
                "linux-archive",
                "windows-msi",
                "windows-archive",
                "macos-dmg",
                "macos-archive"
            })
    void everySystemCanBePacked(String system) throws IOException, InterruptedException {
        var lines = dry(system, "--dry-run", "--version", "1.2.3");
        var missing =
                lines.stream()
                        .filter(line -> line.startsWith("MISSING"))
                        .filter(line -> !line.replace('\\', '/').contains("target/rubric/"))
                        .toList();
        assertEquals(List.of(), missing);
        assertTrue(lines.size() > 15, () -> String.join("\n", lines));
        var steps = lines.stream().filter(line -> !line.startsWith("MISSING")).toList();
        assertTrue(steps.stream().allMatch(line -> line.startsWith("would ")), steps::toString);
        assertTrue(steps.getLast().contains("1.2.3"), steps::getLast);
        assertTrue(
                lines.stream()
                        .anyMatch(
                                line ->
                                        line.contains("RUBRIC_RECORD=")
                                                || line.contains("rubric.aot")));
    }

    @Test
    void theInstallersKnowTheirFilesAndTheCommandLine() throws Exception {
        var msi = String.join("\n", dry("windows-msi", "--dry-run"));
        for (var word :
                List.of(
                        "--type msi",
                        "--win-upgrade-uuid",
                        "--file-associations",
                        "rubric.ico",
                        "-XX:Tier4InvocationThreshold=",
                        "-XX:MaxNewSize=",
                        "--add-launcher",
                        "--app-content")) assertTrue(msi.contains(word), word);
        var dmg = String.join("\n", dry("macos-dmg", "--dry-run"));
        for (var word : List.of("--type dmg", "rubric.icns")) assertTrue(dmg.contains(word), word);
        assertFalse(dmg.contains("--file-associations"), "nothing takes the file from Finder");
        assertFalse(dmg.contains("--app-version 0"), "macOS takes no version 0");
    }

    @Test
    void anUnknownSystemIsTold() throws IOException, InterruptedException {
        assertTrue(dry("amiga").getFirst().startsWith("Unknown: amiga"));
    }

    /// What the program itself uses of the JDK is in the image.
    @Test
    void theRunTimeHasTheModulesThatTheProgramUses() throws IOException, InterruptedException {
        var line =
                dry("linux-deb", "--dry-run").stream()
                        .filter(words -> words.contains("--add-modules"))
                        .findFirst()
                        .orElseThrow();
        var named = line.replaceAll(".*--add-modules (\\S+).*", "$1").split(",");
        var have = new TreeSet<>(Arrays.asList(named));
        var out = new java.io.ByteArrayOutputStream();
        try (var print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            ToolProvider.findFirst("jdeps")
                    .orElseThrow()
                    .run(
                            print,
                            new PrintStream(OutputStream.nullOutputStream()),
                            "-s",
                            "--ignore-missing-deps",
                            "--multi-release",
                            "25",
                            "target/classes");
        }
        var used = new TreeSet<String>();
        for (var words : out.toString(StandardCharsets.UTF_8).split("\\R"))
            if (words.matches(".*-> (java|jdk)\\..*")) used.add(words.replaceAll(".*-> ", ""));
        assertTrue(used.contains("java.sql"), used.toString());
        used.removeAll(have);
        assertEquals(new TreeSet<>(), used);
    }
}
