package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Work behind a window may come late: what asks a closed desk opens and writes nothing again.
class ClosedDeskTest {
    @TempDir Path folder;

    private interface Asking {
        void ask(Desk desk) throws IOException;
    }

    private enum Late {
        REPOSITORY(Desk::repository),
        CATALOGUE(Desk::catalogue),
        WIDENED(Desk::widened),
        PROGRAMME(Desk::programme),
        ME(Desk::me),
        MEETINGS(Desk::meetings),
        INDEXING(Desk::indexing),
        TERMS(Desk::terms);

        private final Asking asking;

        Late(Asking asking) {
            this.asking = asking;
        }
    }

    @ParameterizedTest
    @EnumSource(Late.class)
    void nothingIsOpenedAgain(Late late) throws IOException {
        var home = folder.resolve("home");
        var desk = new Desk(home);
        desk.close();
        var refused = assertThrows(IOException.class, () -> late.asking.ask(desk));
        assertEquals("The documents are closed.", refused.getMessage());
        assertFalse(Files.exists(home));
    }

    @Test
    void whoTheUserIsMayStillBeAsked() throws IOException {
        var home = folder.resolve("home");
        var desk = new Desk(home);
        desk.close();
        assertEquals(System.getProperty("user.name", ""), desk.author());
        assertFalse(Files.exists(home));
    }
}
