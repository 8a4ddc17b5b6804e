package org.rubric.workbench.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.State;
import org.rubric.workbench.Words;

class DraftShelfTest {
    @TempDir Path home;

    @Test
    void draftsStandByTheStateOfTheirItems() throws IOException {
        try (var desk = new Desk(home)) {
            desk.repository();
            assertEquals("Under study", state(desk));
            var called = new Event(State.LAST_CALL, "2027-06-01", "", "");
            desk.programme().change("m", p -> p.update("Y.IoT-flood", e -> e.after(called)), "");
            assertEquals("Last Call", state(desk));
            var draft = desk.repository().find("Y.IoT-flood").orElseThrow();
            var said = draft.saying(desk.standing(draft)).standing();
            assertEquals("Last Call", said.state());
            assertEquals(draft.standing().changed(), said.changed());
        }
    }

    private static String state(Desk desk) throws IOException {
        var shelf = Shelf.of(Words.of(Locale.ENGLISH), desk, Register.DRAFTS);
        return shelf.entries().stream()
                .filter(entry -> entry.cells().getFirst().equals("Y.IoT-flood"))
                .findFirst()
                .orElseThrow()
                .group();
    }
}
