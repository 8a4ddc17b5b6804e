package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;

/// The manual page says what `--help` says. `-Dman=write` writes it.
class ManPageTest {
    private static final Path PAGE = Path.of("installers", "man", "rubric.1");

    @TempDir private Path home;

    private List<Usage> usages() throws IOException {
        try (var desk = new Desk(home)) {
            var silent = new PrintStream(new ByteArrayOutputStream());
            return new CommandLineFace(desk, silent, silent).usages();
        }
    }

    @Test
    void theFileIsWhatTheVerbsSay() throws IOException {
        var page = ManPage.of(usages());
        if ("write".equals(System.getProperty("man"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertEquals(
                Files.readString(PAGE).replace("\r", ""),
                page,
                "mvn test -Dtest=ManPageTest -Dman=write writes it");
    }

    @Test
    void everyVerbAndOptionIsTold() throws IOException {
        var page = Files.readString(PAGE).replace("\\-", "-");
        for (var verb : usages()) {
            assertTrue(page.contains(".SS " + verb.name() + "\n"), verb.name());
            for (var option : verb.options())
                assertTrue(page.contains("--" + option.getLongOpt()), option.getLongOpt());
        }
        for (var name : List.of("RUBRIC_JAVA_HOME", "RUBRIC_OPTIONS", "XDG_DATA_HOME"))
            assertTrue(page.contains(name), name);
    }

    /// The variables are those of the launcher and of the home.
    @Test
    void theVariablesAreRead() throws IOException {
        var launcher = Files.readString(Path.of("installers", "launcher", "rubric"));
        assertTrue(launcher.contains("$RUBRIC_JAVA_HOME"));
        assertTrue(launcher.contains("$RUBRIC_OPTIONS"));
    }

    @Test
    void groffAndMandocHaveNothingToSay() throws IOException, InterruptedException {
        assumeTrue(has("groff") || has("mandoc"), "neither groff nor mandoc is installed");
        if (has("groff")) assertEquals("", told("groff", "-man", "-ww", "-Tutf8", "-z"));
        if (has("mandoc")) assertEquals("", told("mandoc", "-T", "lint", "-W", "warning"));
    }

    private static boolean has(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String told(String... words) throws IOException, InterruptedException {
        var call = new java.util.ArrayList<>(List.of(words));
        call.add(PAGE.toString());
        var running = new ProcessBuilder(call).redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes());
        running.waitFor();
        return said;
    }
}
