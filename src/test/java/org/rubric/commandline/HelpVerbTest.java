package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;

/// The answers of help without a window, and without a store.
class HelpVerbTest {
    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) throws IOException {
        try (var desk = new Desk(folder.resolve("home"))) {
            return new CommandLineFace(
                            desk,
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8))
                    .run(List.of(words));
        }
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void answersWithTheKey() throws IOException {
        assertEquals(0, run("help", "move", "a", "clause"));
        assertTrue(said().startsWith("Move a clause"), said());
        assertTrue(said().contains("Alt+Shift+\u2191"), said());
        assertFalse(said().contains("{") || said().contains("*"), "marks are filled in");
        assertFalse(Files.exists(folder.resolve("home")), "no store is opened");
    }

    @Test
    void listsQuestionsAndKeys() throws IOException {
        assertEquals(0, run("help"));
        assertTrue(said().contains("Getting started\n  The first five minutes\n"), said());
        out.reset();
        assertEquals(0, run("help", "--keys"));
        assertTrue(said().contains("Ctrl+S           Save and keep a version\n"), said());
    }

    @Test
    void writesTheSheetOfKeys() throws IOException {
        var file = folder.resolve("keys.pdf");
        assertEquals(0, run("help", "--keys", "-o", file.toString()));
        assertTrue(said().contains("keys.pdf (1 page)"), said());
        assertEquals(2, run("help", "--keys", "-o", folder.resolve("keys.txt").toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains(".pdf"));
    }

    @Test
    void saysWhenNothingAnswers() throws IOException {
        assertEquals(0, run("help", "quantum"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("quantum"));
    }
}
