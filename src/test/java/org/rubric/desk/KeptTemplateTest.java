package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.interchange.word.template.Template;
import org.rubric.repository.files.KeptFiles;

/// One template is kept, whatever its file is called, and the old one until the new one is there.
class KeptTemplateTest {
    @TempDir private Path home;
    @TempDir private Path away;

    @Test
    void anyEndingOfWordIsKept() throws IOException {
        var kept = new KeptTemplate(KeptFiles.plainly(home));
        for (var name : List.of("a.docx", "TD.DOCX", "td.docx", "look.dotx", "LOOK.DOTX", "bare")) {
            var template = Template.official().write(away.resolve(name));
            kept.take(template);
            var copy = kept.file().orElseThrow();
            assertEquals(name, copy.getFileName().toString());
            assertArrayEquals(Files.readAllBytes(template), Files.readAllBytes(copy));
            try (var files = Files.list(home.resolve("template"))) {
                assertEquals(1, files.count());
            }
        }
        kept.take(kept.file().orElseThrow());
        assertEquals("bare", kept.file().orElseThrow().getFileName().toString());
        kept.forget();
        assertEquals(Optional.empty(), kept.file());
    }

    @Test
    void theOldOneStaysWhenTheNewOneCannotServe() throws IOException {
        var kept = new KeptTemplate(KeptFiles.plainly(home));
        kept.take(Template.official().write(away.resolve("OLD.DOCX")));
        var bad = Files.writeString(away.resolve("bad.docx"), "no zip");
        assertThrows(IOException.class, () -> kept.take(bad));
        assertEquals("OLD.DOCX", kept.file().orElseThrow().getFileName().toString());
    }
}
