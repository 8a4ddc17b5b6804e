package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Main;
import org.rubric.repository.Repository;

/// A folder that can be read and not written.
class ReadOnlyFolderTest {
    @TempDir Path folder;

    @Test
    void oneSentenceAndTheCodeForAStoreThatCannotBeUsed() throws Exception {
        try (var disk = SmallDisk.at(folder.resolve("disk"), 8_000)) {
            var home = disk.folder().resolve("home");
            fill(home);
            disk.onlyRead();
            refused(home);
            refused(disk.folder().resolve("new"));
        }
    }

    private static void fill(Path home) throws IOException {
        try (var repository = Repository.open(home)) {
            new Archive().fill(repository, new Random(3), 3);
        }
    }

    private static void refused(Path home) throws Exception {
        var program = OtherMachine.start(Main.class.getName(), "list", "--home", home.toString());
        var said = program.inputReader().readAllLines();
        assertEquals(5, program.waitFor(), said::toString);
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.getFirst().startsWith("Opening the documents in " + home), said::toString);
        System.out.println(said.getFirst());
    }
}
