package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.interchange.word.template.Template;

/// Who is named for changes and when they were made; which words go with a template.
class NamingTest {
    @TempDir private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("home"));
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private String word(String name, String core) throws IOException {
        var bare = Template.official().write(folder.resolve("bare.docx"));
        var file = folder.resolve(name);
        try (var old = new java.util.zip.ZipFile(bare.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : java.util.Collections.list(old.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                old.getInputStream(entry).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write(
                    ("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
                                    + "metadata/core-properties\""
                                    + " xmlns:dcterms=\"http://purl.org/dc/terms/\">"
                                    + core
                                    + "</cp:coreProperties>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }

    @Test
    void theFileSaysWhoAndWhen() throws IOException {
        var core =
                "<cp:lastModifiedBy>Mei</cp:lastModifiedBy>"
                        + "<dcterms:modified>2026-03-04T05:06:07Z</dcterms:modified>";
        for (var name : List.of("new.docx", "NEW.DOCX")) {
            var named = Naming.of(word(name, core), desk);
            assertEquals("Mei", named.author());
            assertEquals("2026-03-04T05:06:07Z", named.date());
        }
        var wrong = "<dcterms:modified>yesterday</dcterms:modified>";
        assertTrue(Naming.of(word("wrong.docx", wrong), desk).date().endsWith("Z"));
    }

    @Test
    void theAccountOfTheComputerIsNotNamed() throws IOException {
        assertNotEquals("Author", System.getProperty("user.name"));
        for (var name : List.of("draft: what?", "no\0file", word("nobody.docx", "")))
            assertEquals("Author", Naming.of(name, desk).author());
    }

    @Test
    void whatGoesWithATemplateIsTold() throws IOException {
        var template = Template.official().write(folder.resolve("t.docx"));
        var before = Files.readAllBytes(template);
        var draft = word("draft.docx", "");
        var out = folder.resolve("out.docx").toString();
        for (var option :
                List.of(
                        List.of("--watermark"),
                        List.of("--line-numbers"),
                        List.of("--pdf", "a4+ua2"))) {
            var args =
                    new java.util.ArrayList<>(
                            List.of("export", draft, "-o", out, "--template", template.toString()));
            args.addAll(option);
            var told = told(args);
            assertTrue(told.contains("it goes with none of --look, --changes-since"), told);
        }
        var same =
                List.of(
                        "export",
                        draft,
                        "-o",
                        template.toString(),
                        "--template",
                        folder.resolve("./t.docx").toString());
        assertTrue(told(same).contains("The output is the template"), told(same));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(template)));
    }

    /// What is told when the program refuses.
    private String told(List<String> words) {
        var err = new ByteArrayOutputStream();
        assertEquals(2, new CommandLineFace(desk, print(err), print(err)).run(words));
        return err.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
