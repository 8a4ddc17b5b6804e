package org.rubric.workbench.seek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.terms.TermBase;
import org.rubric.workbench.Ui;
import org.rubric.workbench.Words;

/// The terms of the sample as files, and one sentence about it.
class TermExportTest {
    @TempDir Path home;

    @Test
    void theFormIsThatOfTheNameAndTroubleIsTold() throws IOException {
        Ui.run(() -> {});
        try (var desk = new Desk(home)) {
            desk.readTerms();
            var base = desk.terms().now();
            var said = new AtomicReference<String>();
            var reading = new CompletableFuture<TermBase>();
            var export = new TermExport(Words.of(Locale.ENGLISH), () -> reading, said::set);
            var written = export.write(home.resolve("a.csv"));
            reading.complete(base);
            written.join();
            Ui.run(() -> {});
            assertEquals(base.size() + " terms written to a.csv", said.get());
            assertTrue(
                    Files.readString(home.resolve("a.csv")).contains("flood sensing gateway,term"));
            export.write(home.resolve("a.tbx")).join();
            var tbx = Files.readString(home.resolve("a.tbx"));
            assertEquals(base.size(), tbx.split("<conceptEntry").length - 1);
            export.write(home.resolve("a.csv/b.csv")).join();
            Ui.run(() -> {});
            assertTrue(said.get().startsWith("The terms could not be written"), said.get());
            said.set("");
            var broken = CompletableFuture.<TermBase>failedFuture(new IOException("no index"));
            var failing = new TermExport(Words.of(Locale.ENGLISH), () -> broken, said::set);
            failing.write(home.resolve("a.csv")).join();
            Ui.run(() -> {});
            assertTrue(said.get().startsWith("The terms could not be written"), said.get());
            assertTrue(Files.size(home.resolve("a.csv")) > 0, "what was there stays");
        }
    }
}
