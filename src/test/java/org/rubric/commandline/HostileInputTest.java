package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Bad files given to the whole program with a heap of 512 MiB: one clear line, exit 3, nothing
/// written, within ten seconds.
class HostileInputTest {
    private static final int HEAP = 512;
    private static final int SECONDS = 10;

    /// A loaded machine gets more time before a run counts as hung; the mark itself is CPU-bound.
    private static final int PATIENCE = 60;

    @TempDir private Path folder;

    @TestFactory
    List<DynamicTest> refusesWithOneLine() throws IOException {
        var files = new HostileFiles(folder);
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
        return List.of(
                refuses("not a zip", files.notAZip()),
                refuses("empty", files.empty()),
                refuses("cut in half", files.cutInHalf()),
                refuses("encrypted", files.encrypted()),
                refuses("zip bomb", files.bomb()),
                refuses("entity attack", files.entityAttack(secret)),
                refuses("billion laughs", files.billionLaughs()),
                refuses("path outside the package", files.outsideThePackage()),
                refuses("no such file", folder.resolve("missing.docx")));
    }

    @Test
    void aPictureThatLiesAboutItsSizeIsNotShownAndSaidSo() throws Exception {
        var output = folder.resolve("vast.pdf");
        var file = new HostileFiles(folder).lyingPicture().toString();
        var run = Process.run(HEAP, PATIENCE, "export", file, "-o", output.toString());
        assertTrue(run.exit() == 0 && Files.exists(output) || run.exit() == 3, run.err());
        assertTrue(run.err().contains("picture") || run.err().contains("Picture"), run.err());
    }

    @Test
    void theSameProgramOpensASoundFile() throws Exception {
        var output = folder.resolve("sound.pdf");
        var file = new HostileFiles(folder).sound().toString();
        var run = Process.run(HEAP, PATIENCE, "export", file, "-o", output.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.size(output) > 1000);
    }

    /// Nothing is wrong with it, so the mark for bad files is not its own: on a quiet machine it is
    /// opened in 5 to 6 s of CPU and checked in as many more; a busy one takes twice as long.
    @Test
    void aVastButLegalFileIsOpenedAndChecked() throws Exception {
        var file = new HostileFiles(folder).vast().toString();
        var run = Process.run(HEAP, 3 * PATIENCE, "check", file, "--fail-on", "never");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.cpuSeconds() <= 2 * SECONDS, "Took " + run.cpuSeconds());
    }

    @Test
    void aVastButLegalFileIsExported() throws Exception {
        var output = folder.resolve("vast.pdf");
        var file = new HostileFiles(folder).vast().toString();
        var run = Process.run(HEAP, 3 * PATIENCE, "export", file, "-o", output.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.cpuSeconds() <= 3 * SECONDS, "Took " + run.cpuSeconds());
    }

    private DynamicTest refuses(String what, Path file) {
        return DynamicTest.dynamicTest(
                what,
                () -> {
                    var output = folder.resolve("out-" + what.replace(' ', '-') + ".pdf");
                    var run =
                            Process.run(
                                    HEAP,
                                    PATIENCE,
                                    "export",
                                    file.toString(),
                                    "-o",
                                    output.toString());
                    assertEquals(3, run.exit(), run.err());
                    assertEquals(1, run.err().lines().count(), run.err());
                    assertTrue(run.err().contains(file.getFileName().toString()), run.err());
                    assertFalse(run.err().contains("Exception"), run.err());
                    assertFalse(run.err().contains("the secret words"), run.err());
                    assertEquals("", run.out());
                    assertFalse(Files.exists(output));
                    assertTrue(run.cpuSeconds() <= SECONDS, what + " took " + run.cpuSeconds());
                });
    }
}
