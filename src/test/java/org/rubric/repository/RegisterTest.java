package org.rubric.repository;

import org.rubric.repository.database.Database;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.rubric.repository.seal.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.repository.Entry.Key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

class RegisterTest {
    private static final Id FIRST = Id.of("00000000-0000-4000-8000-000000000001");
    private static final Id SECOND = Id.of("00000000-0000-4000-8000-000000000002");
    private static final Instant TIME = Instant.parse("2027-01-19T12:00:00.123456Z");

    @TempDir Path home;
    private Register register;

    @BeforeEach
    void open() throws IOException {
        register = Register.open(home, Seal.NONE);
    }

    @AfterEach
    void close() throws IOException {
        register.close();
    }

    @Test
    void aRowIsReadAsItWasEntered() throws IOException {
        register.enter(FIRST, state("Editing", Drafts.flood()), true);
        register.measured(FIRST, 3, 2, 1);
        reopen();
        var row = register.drafts().getFirst();
        var standing = new DraftEntry.Standing("Editing", TIME);
        var size = new DraftEntry.Size(7, 3, 2, 1);
        assertEquals(
                new DraftEntry(
                        FIRST,
                        "Y.IoT-flood",
                        "Requirements of flood sensing",
                        "4/20",
                        standing,
                        size),
                row.entry());
        assertTrue(row.inUse());
        assertTrue(row.whole());
    }

    @Test
    void enteringAgainKeepsWhatWasMeasured() throws IOException {
        register.enter(FIRST, state("Editing", Drafts.flood()), true);
        register.measured(FIRST, 3, 2, 1);
        register.enter(FIRST, state("For review", Drafts.flood()), false);
        var row = register.drafts().getFirst();
        assertEquals(new DraftEntry.Size(7, 3, 2, 1), row.entry().size());
        assertEquals("For review", row.entry().standing().state());
        assertFalse(row.inUse());
    }

    @Test
    void aNameIsTakenOverWhenItIsFree() throws IOException {
        register.enter(FIRST, state("Editing", Drafts.flood()), false);
        register.enter(SECOND, state("Editing", Drafts.flood()), false);
        assertEquals("Y.IoT-flood (2)", name(SECOND));
        register.enter(SECOND, state("Editing", Drafts.flood()), false);
        assertEquals("Y.IoT-flood (2)", name(SECOND));
        register.remove(FIRST);
        register.enter(SECOND, state("Editing", Drafts.flood()), false);
        assertEquals("Y.IoT-flood", name(SECOND));
    }

    @Test
    void aRowThatWasChangedBehindOurBackIsNoticed() throws IOException {
        register.enter(FIRST, state("Editing", Drafts.flood()), false);
        register.close();
        behindOurBack("update draft set title = 'Requirements of blood sensing'");
        register = Register.open(home, Seal.NONE);
        assertFalse(register.drafts().getFirst().whole());
    }

    @Test
    void wordsThatSqlDoesNotLikeAreOnlyWords() throws IOException {
        var words = "'; drop table draft; --\u0000\ud83d\ude00 \u202e\n";
        register.enter(FIRST, state(words, titled(words)), false);
        var row = register.drafts().getFirst();
        assertTrue(row.whole());
        assertEquals(words.replace('\u0000', '\ufffd'), row.entry().title());
    }

    @Test
    void witnessesAreReplaced() throws IOException {
        var volume = UUID.randomUUID();
        assertEquals(OptionalLong.empty(), register.witness(volume));
        register.witness(volume, new Moment<>("", 3, 1));
        register.witness(volume, new Moment<>("", 9, -1));
        assertEquals(OptionalLong.of(9), register.witness(volume));
    }

    @Test
    void versionsComeBackInOrder() throws IOException {
        var one = new Version(1, "as posted", "Ana", TIME);
        var two = new Version(2, "", "", TIME.plusSeconds(1));
        register.add(FIRST, one);
        register.add(FIRST, two);
        assertEquals(List.of(one, two), register.versions(FIRST));
        register.versions(FIRST, List.of(two));
        assertEquals(List.of(two), register.versions(FIRST));
        assertEquals(List.of(), register.versions(SECOND));
    }

    private static Moment<Map<Key, String>> moment(Map<Key, String> records) {
        return new Moment<>(records, 1, 1);
    }

    @Test
    void recordsBecomeWhatTheyAre() throws IOException, SQLException {
        var long1 = "x".repeat(2_000_000);
        register.records(moment(Map.of(key("a"), "1", key("b"), long1, key("c"), "3")));
        register.records(moment(Map.of(key("a"), "1", key("b"), long1 + "y", key("d"), "4")));
        register.close();
        try (var direct = Database.open(home, "")) {
            assertEquals(
                    List.of("a1", "b2000001", "d1"),
                    direct.ask(
                            "select name, length(content) from record order by name",
                            row -> row.getString(1) + row.getInt(2)));
        }
        register = Register.open(home, Seal.NONE);
    }

    @Test
    void aDatabaseOfANewerVersionIsSetAside() throws IOException {
        register.close();
        behindOurBack("insert into migration values (999, 'of the future')");
        register = Register.open(home, Seal.NONE);
        assertTrue(register.isNew());
        try (var files = Files.list(home)) {
            assertEquals(
                    1, files.filter(file -> file.toString().contains("store-damaged-")).count());
        }
    }

    @Test
    void aFolderThatCannotHoldADatabaseIsToldInWords() throws IOException {
        var file = Files.writeString(home.resolve("file"), "");
        var failure = assertThrows(IOException.class, () -> Register.open(file, Seal.NONE));
        assertTrue(failure.getMessage().startsWith("The database cannot be made"));
    }

    private void behindOurBack(String sql) throws IOException {
        try (var direct = Database.open(home, "")) {
            direct.together(() -> direct.change(sql));
        }
    }

    private void reopen() throws IOException {
        register.close();
        register = Register.open(home, Seal.NONE);
    }

    private String name(Id draft) throws IOException {
        return register.drafts().stream()
                .filter(row -> row.entry().draft().equals(draft))
                .findFirst()
                .orElseThrow()
                .entry()
                .name();
    }

    private static DraftState state(String state, Document document) {
        return new DraftState(state, TIME, document);
    }

    private static Document titled(String title) {
        var front = Drafts.flood().front();
        return Drafts.flood().withFront(front.withIdentity(front.identity().withTitle(title)));
    }

    private static Key key(String name) {
        return new Key("setting", name);
    }
}
