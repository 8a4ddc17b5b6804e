package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;

/// The source in a file is not read, however it is named.
class BareTest {
    private static final String SOURCE = "customXml/item1.xml";
    private static final Document DRAFT = Sample.draft();

    @TempDir Path folder;

    @Test
    void theSourceIsNotRead() throws IOException {
        var file = Posted.of(DRAFT).in(folder, "sent.docx");
        assertEquals(DRAFT, whole(file));
        assertNotEquals(DRAFT, bare(file));
    }

    @Test
    void norInOtherCase() throws IOException {
        var posted = Posted.of(DRAFT);
        var source = posted.part(SOURCE);
        var file =
                posted.without(SOURCE).with("CustomXML/Item1.xml", source).in(folder, "case.docx");
        assertEquals(DRAFT, whole(file));
        assertNotEquals(DRAFT, bare(file));
    }

    @Test
    void norWhenPartsAreThereTwice() throws IOException {
        var file =
                Posted.of(DRAFT)
                        .with("docProps/cXre.xml", Posted.of(DRAFT).part("docProps/core.xml"))
                        .in(folder, "twice.docx");
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        var twice = bytes.replace("docProps/cXre.xml", "docProps/core.xml");
        assertNotEquals(bytes, twice);
        Files.write(file, twice.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(DRAFT, whole(file));
        assertNotEquals(DRAFT, bare(file));
    }

    private static Document whole(Path file) throws IOException {
        return new WordImporter().read(file, Progress.NONE).accepted();
    }

    private static Document bare(Path file) throws IOException {
        return Bare.read(file, Progress.NONE).accepted();
    }
}
