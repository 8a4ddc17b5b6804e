package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Two programs on one store, and programs that are killed.
@Timeout(60)
class ProgramTest {
    private static final int KILLS = 4;

    @TempDir Path home;

    @Test
    void aSecondProgramIsRefusedInWords() throws IOException, InterruptedException {
        try (var repository = Repository.open(home)) {
            assertEquals(0, repository.drafts().size());
            assertEquals(
                    "LOCKED Another Rubric has these documents open. Close it, or work in its"
                            + " window.",
                    said("open", home.toString()));
        }
        assertEquals("opened", said("open", home.toString()));
    }

    /// On Linux the closing of any handle on a file gives up the whole program's lock on it.
    @Test
    void aRefusalInThisProgramDoesNotLetAnotherIn() throws IOException, InterruptedException {
        try (var repository = Repository.open(home)) {
            assertThrows(RepositoryException.class, () -> Repository.open(home));
            assertTrue(said("open", home.toString()).startsWith("LOCKED"));
            assertEquals(0, repository.drafts().size());
        }
    }

    @Test
    void aKilledProgramLosesNoAcknowledgedChange() throws IOException, InterruptedException {
        Id id;
        try (var repository = Repository.open(home)) {
            id = repository.create(Drafts.with(Drafts.flood(), "0"), "Editing").id();
        }
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged = killed(id, acknowledged + 100 * kill + kill);
            assertTrue(kept(id) >= acknowledged, "kill " + kill);
        }
    }

    /// Lets a program write until it has acknowledged that number, kills it, and answers the last
    /// number it acknowledged.
    private int killed(Id id, int until) throws IOException, InterruptedException {
        var program = Program.start("write", home.toString(), id.value());
        int last = -1;
        try (var out = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                last = Integer.parseInt(line);
                if (last == until) program.toHandle().destroyForcibly();
            }
        }
        assertTrue(program.waitFor(20, TimeUnit.SECONDS));
        assertTrue(last >= until, "it ended by itself");
        return last;
    }

    /// What is on disk now; a program that opens afterwards goes on from there.
    private int kept(Id id) throws IOException {
        try (var repository = Repository.open(home)) {
            return Integer.parseInt(Drafts.lastWords(repository.read(id)));
        }
    }

    private String said(String... words) throws IOException, InterruptedException {
        var program = Program.start(words);
        var said = new String(program.getInputStream().readAllBytes(), UTF_8).strip();
        assertTrue(program.waitFor(20, TimeUnit.SECONDS));
        return said;
    }
}
