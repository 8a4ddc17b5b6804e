package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.repository.Repository;

/// Two programs that are started on one folder at the same moment.
@Timeout(120)
class TwoStartsTest {
    private static final int ROUNDS = 4;
    private static final String REFUSED =
            "Another Rubric has these documents open. Close it, or work in its window.";

    @TempDir Path folder;

    @Test
    void oneOpensAndTheOtherSaysOneSentence() throws Exception {
        var home = folder.resolve("home");
        var archive = new Archive();
        try (var repository = Repository.open(home)) {
            archive.fill(repository, new Random(9), 6);
        }
        for (int i = 0; i < ROUNDS; i++)
            assertEquals(List.of(REFUSED, "opened 2"), said(home), "round " + i);
        var look = archive.look(home);
        assertEquals(List.of(), look.wrong());
        assertEquals(List.of(), look.told());
    }

    /// Both make the folder, then.
    @Test
    void norDoTheyAgreeOnANewFolder() throws Exception {
        var home = folder.resolve("new");
        assertEquals(List.of(REFUSED, "opened 0"), said(home));
        assertEquals(List.of(REFUSED, "opened 0"), said(home));
    }

    private static List<String> said(Path home) throws IOException, InterruptedException {
        var both = List.of(Opener.start(home), Opener.start(home));
        var readers = new ArrayList<BufferedReader>();
        for (var each : both) readers.add(each.inputReader());
        for (var each : readers) assertEquals("waiting", each.readLine());
        for (var each : both) go(each);
        var said = new ArrayList<String>();
        for (var each : readers) said.add(each.readLine());
        for (var each : both) each.getOutputStream().close();
        for (var each : readers) assertEquals(null, each.readLine());
        for (var each : both) assertEquals(0, each.waitFor());
        said.sort(String::compareTo);
        return said;
    }

    private static void go(Process program) throws IOException {
        program.getOutputStream().write(1);
        program.getOutputStream().flush();
    }
}
