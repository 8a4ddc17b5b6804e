package org.rubric.desk.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files and verbs are told apart by the words alone.
class OpenableTest {
    @Test
    void filesAreForTheWindow() {
        assertTrue(Openable.all(List.of()));
        assertTrue(Openable.all(List.of("a.docx")));
        assertTrue(Openable.all(List.of("a b.DOCX", "c.rubric", "d/e.Json")));
        assertTrue(Openable.all(List.of("--home", "h.docx")));
        assertTrue(Openable.all(List.of("--home=x", "a.rubric")));
    }

    @Test
    void verbsAndOptionsAreNot() {
        assertFalse(Openable.all(List.of("import", "a.docx")));
        assertFalse(Openable.all(List.of("--version")));
        assertFalse(Openable.all(List.of("a.docx", "--help")));
        assertFalse(Openable.all(List.of("-o.docx")));
        assertFalse(Openable.all(List.of("a.txt")));
        assertFalse(Openable.all(List.of("--home")));
        assertFalse(Openable.all(List.of("a\0.docx")));
    }

    @Test
    void theyAreNamedInFullInTheirOrder() {
        var here = Path.of("").toAbsolutePath();
        assertEquals(
                List.of(here.resolve("b.docx"), here.resolve("a.json")),
                Openable.of(List.of("x/../b.docx", "--home", "h.docx", "a.json")));
    }
}
