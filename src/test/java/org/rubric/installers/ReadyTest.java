package org.rubric.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What packing asks first: whether what is built is what the sources say, and what is missing.
@Timeout(120)
class ReadyTest {
    private record Answer(int code, String said) {}

    @TempDir private Path folder;

    @BeforeEach
    void lay() throws IOException {
        file("pom.xml", "<artifactId>rubric</artifactId>\n  <version>1.2.3</version>");
        file("src/main/java/A.java", "");
        file("target/rubric/bom.json", "{}");
        file("target/rubric/fonts/Amiri-Regular.ttf", "");
        file("target/rubric/lib/rubric-1.2.3.jar", "");
        for (var tool : List.of("mvn", "npm", "dpkg-deb"))
            assertTrue(file("bin/" + tool, "").toFile().setExecutable(true));
        late("target/rubric/lib/rubric-1.2.3.jar", 100);
    }

    private Path file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void late(String name, int seconds) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(name), FileTime.from(Instant.now().plusSeconds(seconds)));
    }

    private Answer ready(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var program = Path.of("installers/packer/Ready.java").toAbsolutePath().toString();
        command.addAll(List.of("-XX:TieredStopAtLevel=1", program));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PATH", folder.resolve("bin").toString());
        var process = builder.redirectErrorStream(true).start();
        var said = String.join("\n", process.inputReader().lines().toList());
        return new Answer(process.waitFor(), said);
    }

    @Test
    void whatIsFreshIsPackedAtOnce() throws Exception {
        assertEquals(new Answer(0, ""), ready("windows-archive"));
    }

    @Test
    void anOlderVersionIsBuiltAgain() throws Exception {
        Files.move(
                folder.resolve("target/rubric/lib/rubric-1.2.3.jar"),
                folder.resolve("target/rubric/lib/rubric-1.2.2.jar"));
        var answer = ready("windows-archive");
        assertTrue(answer.said().contains("rubric-1.2.3.jar is missing"), answer.said());
        assertEquals(onPath(1), answer.code());
    }

    @Test
    void whatIsOlderThanItsSourcesIsBuiltAgain() throws Exception {
        late("src/main/java/A.java", 200);
        var answer = ready("windows-archive");
        assertTrue(answer.said().contains("A.java is newer"), answer.said());
        assertEquals(onPath(1), answer.code());
    }

    /// On Windows the commands of the test have no ending, and are missed.
    private static int onPath(int code) {
        return OS.current() == OS.WINDOWS ? 2 : code;
    }

    @Test
    void aDryRunBuildsNothing() throws Exception {
        Files.delete(folder.resolve("target/rubric/lib/rubric-1.2.3.jar"));
        assertEquals(new Answer(0, ""), ready("linux-rpm", "--dry-run"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aMissingCommandIsToldBeforeAnythingIsBegun() throws Exception {
        assertEquals(0, ready("linux-deb").code());
        var answer = ready("linux-rpm");
        assertEquals(2, answer.code());
        assertTrue(answer.said().contains("rpmbuild was not found"), answer.said());
        Files.delete(folder.resolve("bin/npm"));
        assertEquals(0, ready("linux-deb").code());
        late("pom.xml", 200);
        assertTrue(ready("linux-deb").said().contains("npm was not found"));
    }
}
