package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small disk in memory of its own. Needs the right to mount; the test is skipped with a message
/// where there is none.
record SmallDisk(Path folder) implements AutoCloseable {
    static SmallDisk at(Path folder, int kilobytes) throws IOException {
        Files.createDirectories(folder);
        var size = "size=" + kilobytes + "k";
        assumeTrue(
                call("mount", "-t", "tmpfs", "-o", size, "x", folder.toString()),
                "No right to make a small disk");
        return new SmallDisk(folder);
    }

    /// From now on it can only be read.
    void onlyRead() {
        assertTrue(call("mount", "-o", "remount,ro", folder.toString()));
    }

    /// Takes all room that is left.
    ///
    /// @return what to remove to make room again
    Path fill() throws IOException {
        var file = folder.resolve("other");
        try (var out = Files.newOutputStream(file)) {
            while (true) out.write(new byte[4096]);
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("No space"), e.toString());
        }
        return file;
    }

    @Override
    public void close() {
        assertTrue(call("umount", folder.toString()));
    }

    private static boolean call(String... words) {
        try {
            var quiet = ProcessBuilder.Redirect.DISCARD;
            return new ProcessBuilder(words).redirectError(quiet).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
