package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.rubric.repository.seal.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ReconciliationTest {
    private static final Id FIRST = Id.of("00000000-0000-4000-8000-000000000001");
    private static final Id SECOND = Id.of("00000000-0000-4000-8000-000000000002");

    @TempDir Path home;
    private Path drafts;
    private Worker keeper;
    private Register register;

    @BeforeEach
    void open() throws IOException {
        drafts = Files.createDirectories(home.resolve("drafts"));
        keeper = new Worker("keeper");
        register = Register.open(home, Seal.NONE);
    }

    @AfterEach
    void close() throws IOException {
        register.close();
        keeper.close();
    }

    @Test
    void aFolderWithoutARowIsEntered() throws IOException {
        make(FIRST);
        assertEquals(List.of("The list of drafts was made again from the files."), reconcile());
        assertEquals(FIRST, register.drafts().getFirst().entry().draft());
        assertFalse(register.drafts().getFirst().inUse());
    }

    @Test
    void aRowWithoutAFolderGoes() throws IOException {
        make(FIRST);
        register.enter(SECOND, state(), false);
        var told = reconcile();
        assertEquals(List.of(FIRST), ids());
        assertTrue(told.getLast().startsWith("The files of Y.IoT-flood are not in"), told + "");
        assertEquals(List.of(FIRST), ids());
        register.enter(SECOND, state(), false);
        Files.createDirectories(home.resolve("removed").resolve(SECOND.value()));
        assertFalse(reconcile().toString().contains("are not in"), "somebody removed it");
        assertEquals(List.of(FIRST), ids());
    }

    @Test
    void aFolderInWhichNothingWasEverSavedIsPassedOver() throws IOException {
        var address = Drawer.in(drafts, FIRST, Seal.NONE).address();
        Files.createDirectories(address.folder());
        JournalFile.create(address, 0).close();
        Files.createDirectories(drafts.resolve("somebody else's"));
        assertEquals(List.of(), reconcile());
        assertEquals(List.of(), ids());
    }

    @Test
    void aDraftThatWasInUseIsReadAgain() throws IOException {
        make(FIRST);
        register.enter(FIRST, new DraftState("Older", Instant.EPOCH, Drafts.flood()), true);
        reconcile();
        assertEquals("Editing", register.drafts().getFirst().entry().standing().state());
        assertFalse(register.drafts().getFirst().inUse());
    }

    @Test
    void aDraftThatWasNotInUseIsNotRead() throws IOException {
        make(FIRST);
        var shown = new DraftState("As it is", Instant.EPOCH, Drafts.flood());
        register.enter(Drawer.in(drafts, FIRST, Seal.NONE), new Moment<>(shown, 0, 0), false);
        assertEquals(List.of(), reconcile());
        assertEquals("As it is", register.drafts().getFirst().entry().standing().state());
    }

    @Test
    void versionsAreMadeAgain() throws IOException {
        make(FIRST);
        var version = new Version(1, "as posted", "Ana", Instant.EPOCH);
        Drawer.in(drafts, FIRST, Seal.NONE).keep(new Drawer.Kept(version, Drafts.flood()));
        reconcile();
        assertEquals(List.of(version), register.versions(FIRST));
    }

    @Test
    void sentencesCount() {
        assertEquals(Optional.empty(), sentence(0, ""));
        assertEquals(
                "The last change in Y.x, saved before Rubric stopped, was recovered.",
                sentence(1, "").orElseThrow());
        assertEquals(
                "The last 2 changes in Y.x, saved before Rubric stopped, were recovered.",
                sentence(2, "").orElseThrow());
        assertTrue(sentence(2, "a journal is missing").orElseThrow().contains("are damaged"));
    }

    private static Optional<String> sentence(int replayed, String reason) {
        var tail = new Recovery.Tail(0, 1, 1);
        var damage = new Recovery.Damage(0, List.of(), reason);
        return Reconciliation.recovered(
                "Y.x", new Recovery<>(new Moment<>("", 0, 0), tail, replayed, damage));
    }

    private List<String> reconcile() throws IOException {
        return Reconciliation.of(register, drafts, Seal.NONE, new Moment<>(Map.of(), 0, 0));
    }

    private List<Id> ids() throws IOException {
        return register.drafts().stream().map(row -> row.entry().draft()).toList();
    }

    private void make(Id draft) throws IOException {
        var drawer = Drawer.in(drafts, draft, Seal.NONE);
        var book = DraftBook.of(drawer.media(), (_, _) -> {});
        Volume.create(drawer.address(), book, state(), keeper);
    }

    private static DraftState state() {
        return new DraftState("Editing", Instant.EPOCH, Drafts.flood());
    }
}
