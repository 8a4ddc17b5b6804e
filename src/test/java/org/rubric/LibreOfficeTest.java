package org.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.cells;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.run;
import static org.rubric.interchange.word.DocxBuilder.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.interchange.word.DocxBuilder;

/// The independent reader answers what stands in a file.
class LibreOfficeTest {
    private static final String BY =
            " w:id=\"1\" w:author=\"Ada\" w:date=\"2026-01-02T03:04:05Z\">";

    @TempDir Path folder;

    @Test
    void acceptsAndRejectsWhatIsRecorded() throws IOException {
        var office = LibreOffice.orSkip();
        var file =
                new DocxBuilder()
                        .add(
                                paragraph(
                                        "",
                                        run("", "Kept ")
                                                + ("<w:ins" + BY + run("", "new") + "</w:ins>")
                                                + ("<w:del" + BY + deleted("old") + "</w:del>")),
                                table(cells("a", "b")),
                                p("", "End"))
                        .write(folder.resolve("recorded.docx"));
        assertEquals("Kept new\na\nb\nEnd", office.accepted(file));
        assertEquals("Kept old\na\nb\nEnd", office.rejected(file));
        assertEquals("Kept newold\na\nb\nEnd", office.text(file));
        assertEquals(
                List.of(
                        new LibreOffice.Recorded("Insert", "Ada", "2026-01-02T03:04:05"),
                        new LibreOffice.Recorded("Delete", "Ada", "2026-01-02T03:04:05")),
                office.changes(file));
        assertEquals("Kept new\na\nb\nEnd", office.text(office.savedAccepted(file)));
        assertTrue(Files.size(office.convert(file, "pdf")) > 1_000);
        var script = folder.resolve("edit.py");
        Files.writeString(
                script, "def edit(office, document):\n    document.Text.String = 'Said'\n");
        assertEquals("Said", office.text(office.edited(Optional.of(file), script)));
    }

    @Test
    void aFileThatIsNoneIsAnErrorAndTheNextIsRead() throws IOException {
        var office = LibreOffice.orSkip();
        assertThrows(IOException.class, () -> office.text(folder.resolve("none.docx")));
        var file = new DocxBuilder().add(p("", "Words")).write(folder.resolve("good.docx"));
        assertEquals("Words", office.text(file));
    }

    private static String deleted(String words) {
        return run("", words).replace("w:t>", "w:delText>").replace("w:t ", "w:delText ");
    }
}
