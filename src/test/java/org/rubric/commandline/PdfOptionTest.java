package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--pdf`, in processes of their own.
class PdfOptionTest {
    @TempDir Path folder;

    private Process run(String... words) throws IOException, InterruptedException {
        var all = new String[words.length + 2];
        all[0] = "--home";
        all[1] = folder.resolve("home").toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return Process.run(512, 120, all);
    }

    @Test
    void twoProcessesWriteTheSameBytes() throws Exception {
        var one = folder.resolve("one/flood.pdf");
        var two = folder.resolve("two/flood.pdf");
        for (var file : new Path[] {one, two}) {
            var done = run("export", "Y.IoT-flood", "-o", file.toString(), "--pdf", "a3a+ua1");
            assertEquals(0, done.exit(), done.err());
        }
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        var checked = run("validate", one.toString());
        assertEquals(0, checked.exit(), checked.err());
        assertEquals("3a: compliant\nua1: compliant\n", checked.out());
    }

    @Test
    void aStandardThatThereIsNotIsAMistakeOfUsage() throws Exception {
        var file = folder.resolve("flood.pdf");
        var done = run("export", "Y.IoT-flood", "-o", file.toString(), "--pdf", "1b");
        assertEquals(2, done.exit());
        assertEquals(
                "--pdf is a2a+ua1, a3a+ua1, a4+ua2, a4f+ua2 or unmarked, not 1b."
                        + " See: rubric export --help",
                done.err().strip());
        assertTrue(Files.notExists(file));
    }
}
