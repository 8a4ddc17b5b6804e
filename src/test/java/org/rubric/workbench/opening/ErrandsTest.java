package org.rubric.workbench.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.inbox.Errand;
import org.rubric.desk.inbox.Inbox;
import org.rubric.repository.Repository;
import org.rubric.workbench.Ui;

/// No file that somebody opened is lost between two starts of the program.
@Timeout(60)
class ErrandsTest {
    @TempDir private Path home;

    private Path file(String name) {
        return home.resolve(name).toAbsolutePath();
    }

    private boolean send(String name) throws IOException, InterruptedException {
        return Inbox.of(home).send(new Errand(List.of(file(name))), Duration.ofSeconds(5));
    }

    @Test
    void whatComesBeforeThereIsAWindowWaitsForIt() throws IOException, InterruptedException {
        var seen = new CopyOnWriteArrayList<Path>();
        try (var errands = new Errands(home, List.of(file("named.docx")))) {
            errands.listen();
            assertTrue(send("early.docx"), "taken while the recovery key is shown");
            Ui.run(() -> {});
            Ui.run(() -> errands.to(seen::addAll));
            assertEquals(List.of(file("named.docx"), file("early.docx")), seen);
            assertFalse(errands.isAny());
            assertTrue(send("late.docx"));
            Ui.await(() -> seen.size() == 3);
            errands.close();
            Thread.sleep(100);
            assertFalse(
                    Inbox.of(home).send(new Errand(List.of()), Duration.ofMillis(700)),
                    "whose window is closed takes nothing");
        }
    }

    /// Two files opened at once: the start that comes second hands its own over.
    @Test
    void whoeverComesSecondHandsItsFilesOver() throws Exception {
        var seen = new CopyOnWriteArrayList<Path>();
        try (var _ = Repository.open(home);
                var first = new Errands(home, List.of())) {
            Ui.run(() -> first.to(seen::addAll));
            var second = new Errands(home, List.of(file("second.docx")));
            var locked = assertThrows(IOException.class, () -> Repository.open(home));
            assertTrue(second.passed(locked));
            Ui.await(() -> seen.equals(List.of(file("second.docx"))));
            assertFalse(second.passed(new IOException("the disk")), "nobody else has them");
        }
    }
}
