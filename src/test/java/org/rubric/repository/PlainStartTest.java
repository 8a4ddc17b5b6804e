package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Who does not protect the documents pays nothing for it: no class of a cipher is loaded.
class PlainStartTest {
    private static final List<String> CIPHERS =
            List.of(
                    "com.password4j.",
                    "javax.crypto.Cipher ",
                    "javax.crypto.Mac ",
                    "org.rubric.repository.seal.AesSeal",
                    "org.rubric.repository.seal.KeyFileText",
                    "org.rubric.repository.SealedBook ");

    @TempDir Path folder;

    @Test
    @Timeout(120)
    void noClassOfACipherIsLoaded() throws IOException, InterruptedException {
        var home = folder.resolve("home");
        try (var repository = Repository.open(home)) {
            ProtectionTest.work(repository);
        }
        var log = folder.resolve("classes");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program =
                new ProcessBuilder(
                                java,
                                "-Xlog:class+load:file=" + log,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName(),
                                "open",
                                home.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(program.getInputStream().readAllBytes()).strip();
        assertTrue(program.waitFor(60, TimeUnit.SECONDS));
        assertEquals("opened", said);
        var loaded = Files.readString(log);
        assertTrue(loaded.contains("org.rubric.repository.Repository "), "the log has classes");
        assertEquals(List.of(), CIPHERS.stream().filter(loaded::contains).toList());
    }
}
