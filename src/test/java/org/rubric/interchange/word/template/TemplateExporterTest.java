package org.rubric.interchange.word.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.LibreOffice;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Documents;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;
import org.rubric.document.Placement;
import org.rubric.document.Traits;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.Schemas;

/// An official Word file is filled: its header table by the labels, its body with the text.
class TemplateExporterTest {
    @TempDir Path folder;

    static Document draft() {
        var kind = DocumentKind.TEMPORARY_DOCUMENT;
        var identity = new Identity("", "", "Warning of floods", kind, "", "en");
        var contact = new Contact("Mei Tanaka", "Hydro", "Japan", "+81 3", "m@h.jp");
        var people = new People(List.of(contact), List.of("2/20"), "");
        var header =
                new MeetingHeader(
                        "",
                        "",
                        MeetingHeader.Sitting.EMPTY,
                        "Editors",
                        "",
                        MeetingHeader.Liaison.NONE);
        var front =
                FrontMatter.EMPTY
                        .withIdentity(identity)
                        .withPeople(people)
                        .withHeader(header)
                        .withOverview(
                                new Abstract(
                                        List.of(p("What it is about.")),
                                        List.of("flood", "gauge"),
                                        List.of()));
        var notes = List.of(new Block.Footnote(Id.of("f"), Traits.NONE, List.of(p("Mostly."))));
        return Document.of(
                        front,
                        List.of(
                                clause("a", "Scope", p("It warns", footnote("f"), ".")),
                                clause(
                                        "b",
                                        "Levels",
                                        table("t", "Levels", Documents.row("low", "1")))))
                .withApparatus(new Apparatus(notes, List.of()));
    }

    static List<Finding> fill(Path template, Path out) throws IOException {
        return fill(draft(), template, out);
    }

    static List<Finding> fill(Document draft, Path template, Path out) throws IOException {
        try (var stream = Files.newOutputStream(out)) {
            return new TemplateExporter(template, Placement.NONE)
                    .write(draft, stream, Progress.NONE);
        }
    }

    static String part(Path file, String name) throws IOException {
        return new String(bytes(file, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    static String words(Path file) throws IOException {
        return part(file, "word/document.xml")
                .replaceAll("</w:p>|</w:tc>", "|")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\|+", "|");
    }

    @Test
    void cellsAreFoundByTheirLabels() throws IOException {
        var out = folder.resolve("out.docx");
        var findings = fill(Template.official().write(folder.resolve("t.docx")), out);
        assertEquals(List.of(), findings);
        var words = words(out);
        for (var said :
                List.of(
                        "|Question(s):|2/20|",
                        "|SOURCE\u00A0:|Editors|",
                        "|Title:|Warning of floods|",
                        "|Contact:|Mei TanakaHydroJapan|Tel: +81 3E-mail: m@h.jp|",
                        "Keywords: flood; gauge|",
                        "|Abstract:|What it is about.|"))
            assertTrue(words.contains(said), said + " in " + words);
    }

    @Test
    void whatIsFilledIsValid() throws Exception {
        var out = folder.resolve("out.docx");
        fill(Template.official().write(folder.resolve("t.docx")), out);
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipFile(out.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        assertTrue(parts.containsKey("word/document.xml"));
        assertEquals(List.of(), Schemas.errors(parts));
    }

    @Test
    void theTextTakesThePlaceThatAsksForIt() throws IOException {
        var out = folder.resolve("out.docx");
        fill(Template.official().write(folder.resolve("t.docx")), out);
        var words = words(out);
        assertFalse(words.contains("Insert text"), words);
        assertTrue(words.indexOf("1Scope") > words.indexOf("What it is about."), words);
        assertTrue(words.endsWith("|__________|"), words);
    }

    @Test
    void whatIsNotFilledStays() throws IOException {
        var template = Template.official();
        var out = folder.resolve("out.docx");
        fill(template.write(folder.resolve("t.docx")), out);
        for (var part :
                List.of(
                        "word/header1.xml",
                        "word/media/image1.png",
                        "customXml/item1.xml",
                        "word/numbering.xml"))
            assertArrayEquals(template.parts.get(part), bytes(out, part), part);
    }

    @Test
    void stylesAreKnownByNameAndAddedWhereTheyLack() throws IOException {
        var out = folder.resolve("out.docx");
        fill(Template.official().write(folder.resolve("t.docx")), out);
        var text = part(out, "word/document.xml");
        assertTrue(
                text.contains(
                        "<w:pStyle w:val=\"berschrift1\"/><w:numPr><w:ilvl w:val=\"0\"/>"
                                + "<w:numId w:val=\"0\"/></w:numPr>"),
                text);
        var styles = part(out, "word/styles.xml");
        assertTrue(styles.contains("w:val=\"Table_No &amp; title\""), styles);
        assertTrue(styles.contains("1F4E79"), styles);
        assertEquals(1, styles.split("w:val=\"heading 1\"", -1).length - 1);
        assertTrue(part(out, "word/footnotes.xml").contains("Mostly."));
    }

    @Test
    void labelsThatTheTemplateLacksAreTold() throws IOException {
        var bare =
                new Template(
                        Template.table(Template.row(Template.cell("Title"), Template.cell("x"))));
        var out = folder.resolve("out.docx");
        var findings = fill(bare.write(folder.resolve("bare.docx")), out);
        assertEquals(1, findings.size());
        assertEquals(
                "The template bare.docx has no cell labelled: question(s), source, contact, abstract,"
                        + " keywords; what the document says there was left out.",
                findings.getFirst().message());
        assertTrue(words(out).contains("|Warning of floods|1Scope|"), words(out));
    }

    @Test
    void templatesWithMacrosAreRefused() throws IOException {
        var template = Template.official();
        template.put("word/vbaProject.bin", "x");
        var file = template.write(folder.resolve("t.docx"));
        var refused = assertThrows(IOException.class, () -> fill(file, folder.resolve("o.docx")));
        assertEquals(
                "The template holds macros; save it as Word document (.docx) first.",
                refused.getMessage());
    }

    @Test
    void brokenTemplatesAreRefused() throws IOException {
        var broken = Template.official();
        broken.put("word/document.xml", "<w:document><w:body>");
        var file = broken.write(folder.resolve("t.docx"));
        var refused = assertThrows(IOException.class, () -> fill(file, folder.resolve("o.docx")));
        assertEquals(
                "The template is damaged: word/document.xml is no valid XML.",
                refused.getMessage());
        var text = Files.writeString(folder.resolve("no.docx"), "no zip");
        assertThrows(IOException.class, () -> fill(text, folder.resolve("o.docx")));
        var entity = Template.official();
        entity.put(
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        var outside = entity.write(folder.resolve("e.docx"));
        assertThrows(IOException.class, () -> fill(outside, folder.resolve("o.docx")));
    }

    @Test
    void libreOfficeReadsIt() throws IOException {
        var out = folder.resolve("out.docx");
        fill(Template.official().write(folder.resolve("t.docx")), out);
        var words = LibreOffice.orSkip().text(out);
        assertTrue(words.contains("Warning of floods") && words.contains(" – Levels"), words);
        Files.copy(
                out,
                Files.createDirectories(Path.of("target/tour")).resolve("template.docx"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    @Tag("corpus")
    void aRealTemplate() throws IOException {
        var out = folder.resolve("out.docx");
        fill(Corpus.docx("ITUT-Recs-Skelet"), out);
        assertTrue(LibreOffice.orSkip().text(out).contains("It warns"));
    }
}
