package org.rubric.interchange.word.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.template.Template.cell;
import static org.rubric.interchange.word.template.Template.row;
import static org.rubric.interchange.word.template.Template.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file may be filled that was filled before: nothing in it is numbered twice.
class NumbersTest {
    @TempDir Path folder;

    private static List<String> all(String xml, String pattern) {
        return Pattern.compile(pattern).matcher(xml).results().map(m -> m.group(1)).toList();
    }

    private static Set<String> unique(String xml, String pattern, int many) {
        var found = all(xml, pattern);
        var once = new HashSet<>(found);
        assertEquals(found.size(), once.size(), pattern + " " + found);
        assertTrue(once.size() >= many, pattern + " " + found);
        return once;
    }

    @Test
    void nothingIsNumberedTwice() throws IOException {
        var file = Template.official().write(folder.resolve("0.docx"));
        for (int i = 1; i <= 3; i++) {
            var next = folder.resolve(i + ".docx");
            TemplateExporterTest.fill(file, next);
            file = next;
            var text = TemplateExporterTest.part(file, "word/document.xml");
            var starts = unique(text, "<w:bookmarkStart [^>]*w:id=\"(\\d+)\"", 4 * i);
            assertEquals(starts, unique(text, "<w:bookmarkEnd [^>]*w:id=\"(\\d+)\"", 4 * i));
            var names = unique(text, "<w:bookmarkStart [^>]*w:name=\"(\\w+)\"", 4 * i);
            for (var target : all(text, "w:anchor=\"(\\w+)\""))
                assertTrue(names.contains(target), target);
            var notes = TemplateExporterTest.part(file, "word/footnotes.xml");
            var numbers = unique(notes, "<w:footnote [^>]*w:id=\"(-?\\d+)\"", i + 2);
            var used = unique(text, "<w:footnoteReference [^>]*w:id=\"(\\d+)\"", i);
            assertEquals(
                    used,
                    numbers.stream()
                            .filter(n -> !Set.of("-1", "0").contains(n))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void numbersNearTheEndLeaveRoom() throws IOException {
        var out = folder.resolve("out.docx");
        var mark =
                "<w:p><w:bookmarkStart w:id=\"2147483646\" w:name=\"a\"/>"
                        + "<w:bookmarkEnd w:id=\"2147483646\"/></w:p>";
        var body = table(row(cell("Title:"), cell("x"))) + mark;
        TemplateExporterTest.fill(new Template(body).write(folder.resolve("t.docx")), out);
        var text = TemplateExporterTest.part(out, "word/document.xml");
        for (var number : unique(text, "<w:bookmarkStart [^>]*w:id=\"(\\d+)\"", 5))
            assertTrue(number.equals("2147483646") || Integer.parseInt(number) < 100, number);
    }

    @Test
    void aTemplateThatIsNoXmlIsRefused() throws IOException {
        var template = Template.official();
        template.put("word/header1.xml", "<w:hdr>");
        var file = template.write(folder.resolve("t.docx"));
        var refused =
                assertThrows(
                        IOException.class,
                        () -> TemplateExporterTest.fill(file, folder.resolve("out.docx")));
        assertEquals(
                "The template is damaged: word/header1.xml is no valid XML.", refused.getMessage());
    }
}
