package org.rubric.workbench.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Provenance;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.register.CatalogueJob;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Forms;
import org.rubric.desk.register.Guess;
import org.rubric.desk.register.Incoming;
import org.rubric.desk.register.Preview;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.TableJob;
import org.rubric.interchange.tables.Table;
import org.rubric.workbench.Words;

/// Registers that go out come in again.
class CatalogueFilesTest {
    @TempDir private Path home;

    @Test
    void everyRegisterGoesOutAsCsvAndComesInAsNothingNew() throws IOException {
        try (var desk = new Desk(home.resolve("store"))) {
            for (var register : Register.values()) {
                var file = home.resolve(register.word() + ".csv");
                new CatalogueFiles(desk).csv(register, file);
                assertEquals((byte) 0xEF, Files.readAllBytes(file)[0], "for spreadsheets");
                if (Forms.card(register.word()).isEmpty() || register == Register.TERMS) continue;
                var rows = (Incoming.Rows) Incoming.of(file);
                var preview = preview(register.word(), rows.table(), desk);
                assertEquals(0, preview.count(Kind.NEW), register.word());
                assertEquals(0, preview.count(Kind.TROUBLE), register.word());
                assertEquals(0, preview.count(Kind.GONE), register.word());
                assertEquals(0, preview.count(Kind.CHANGED), register.word());
            }
        }
    }

    private static Preview preview(String word, Table table, Desk desk) throws IOException {
        var form = Forms.card(word).orElseThrow();
        return preview(form, table, desk);
    }

    private static <C extends Card> Preview preview(Form<C> form, Table table, Desk desk)
            throws IOException {
        return new TableJob<>(table, Guess.of(table, form), form, Provenance.of("test"))
                .run(desk.catalogue());
    }

    @Test
    void theCatalogueGoesOutWhole() throws IOException {
        try (var desk = new Desk(home.resolve("store"))) {
            var file = home.resolve("catalogue.json");
            new CatalogueFiles(desk).json(file);
            var whole = (Incoming.Whole) Incoming.of(file);
            assertEquals(Sample.catalogue(), whole.catalogue());
            assertTrue(new CatalogueJob(whole.catalogue()).run(desk.catalogue()).isEmpty(true));
        }
    }

    @Test
    void theRowsOfARegister() throws IOException {
        try (var desk = new Desk(home.resolve("store"))) {
            var cards = new Cards(Words.of(Locale.ENGLISH), desk);
            for (var register : Register.values()) {
                if (register.group() == Register.Group.MINE) continue;
                var shelf = cards.shelf(register);
                boolean people = register == Register.PEOPLE;
                boolean group = register == Register.STUDY_GROUP;
                if (!group)
                    assertEquals(
                            cards.count(register),
                            shelf.entries().size() - (people ? 1 : 0),
                            register.word());
                for (var entry : shelf.entries()) {
                    assertEquals(shelf.columns().size(), entry.cells().size());
                    assertTrue(entry.item().isPresent());
                }
            }
            var names =
                    cards.shelf(Register.RECOMMENDATIONS).entries().stream()
                            .map(entry -> entry.cells().getFirst())
                            .toList();
            assertEquals(names.stream().sorted().toList(), names);
            assertEquals(
                    List.of("My details", "", "", ""),
                    cards.shelf(Register.PEOPLE).entries().getFirst().cells());
        }
    }

    /// A file beside it is filled first: what cannot be written is told, and nothing is lost.
    @Test
    void whatCannotBeWrittenIsOneSentence() throws IOException {
        var folder = Files.createDirectory(home.resolve("folder.csv"));
        try (var desk = new Desk(home.resolve("store"))) {
            var files = new CatalogueFiles(desk);
            for (var told :
                    List.of(
                            assertThrows(
                                    IOException.class, () -> files.csv(Register.TERMS, folder)),
                            assertThrows(IOException.class, () -> files.json(folder))))
                assertEquals(folder + " could not be written: it is a folder", told.getMessage());
        }
        assertEquals(0, folder.toFile().list().length);
    }
}
