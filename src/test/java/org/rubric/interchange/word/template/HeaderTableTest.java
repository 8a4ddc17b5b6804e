package org.rubric.interchange.word.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.template.Template.cell;
import static org.rubric.interchange.word.template.Template.p;
import static org.rubric.interchange.word.template.Template.row;
import static org.rubric.interchange.word.template.Template.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which tables of a template are its header table, and what a cell keeps when it is filled.
class HeaderTableTest {
    @TempDir Path folder;

    /// What the filled file says.
    private String filled(String body) throws IOException {
        var out = folder.resolve("out.docx");
        TemplateExporterTest.fill(new Template(body).write(folder.resolve("t.docx")), out);
        return TemplateExporterTest.part(out, "word/document.xml");
    }

    /// Without attributes, which may come in another order.
    private static String bare(String xml) {
        return xml.replaceAll("<([\\w:]+) [^>]*?(/?)>", "<$1$2>");
    }

    private static String header() {
        return table(row(cell("Source:"), cell("x")), row(cell("Title:"), cell("y")));
    }

    @Test
    void otherTablesStay() throws IOException {
        var columns = table(row(cell("Title"), cell("Purpose")), row(cell("Abstract"), cell("z")));
        var far = table(row(cell("Contact:"), cell("Secretariat")));
        var heads = table(row(cell("Title"), cell("Purpose")), row(cell("1 May"), cell("z")));
        for (var body :
                List.of(
                        header() + p("Text of the template") + columns + far,
                        header() + p("") + columns + far,
                        header() + columns + far,
                        table(row(cell("Item"), cell("Title"))) + heads + header())) {
            var text = filled(body);
            for (var kept : List.of(columns, far, heads))
                if (body.contains(kept)) assertTrue(bare(text).contains(bare(kept)), text);
            assertTrue(text.contains(">Warning of floods<"), text);
        }
    }

    @Test
    void tablesThatFollowAtOnceAreFilledToo() throws IOException {
        var text = filled(header() + p("") + table(row(cell("Abstract:"), cell(""))));
        assertTrue(text.contains(">What it is about.<"), text);
    }

    @Test
    void labelsSideBySideAreNoValues() throws IOException {
        filled(table(row(cell("Title:"), cell("Source:"))));
        var words = TemplateExporterTest.words(folder.resolve("out.docx"));
        assertEquals("Title: Warning of floods|Source: Editors|", words.substring(0, 41));
    }

    private static String tc(String inside) {
        return "<w:tc>" + inside + "</w:tc>";
    }

    @Test
    void aTableInACellStays() throws IOException {
        var inner = table(row(cell("Logo")));
        var text =
                filled(
                        table(
                                row(cell("Title:"), tc(p("here") + inner + p("or here"))),
                                row(cell("Source:"), tc(inner + "<w:p/>"))));
        assertEquals(2, bare(text).split(">Logo<", -1).length - 1);
        assertFalse(bare(text).contains("</w:tbl></w:tc>"), text);
        var words = TemplateExporterTest.words(folder.resolve("out.docx"));
        assertTrue(words.startsWith("Title:|Warning of floods|Logo|"), words);
        assertTrue(words.contains("|Source:|Logo|Editors|"), words);
    }

    @Test
    void theParagraphWithTheLabelTakesTheValue() throws IOException {
        filled(
                table(
                        row(tc(p("") + p("Title:") + p("[the title]") + p("[in English]"))),
                        row(tc(p("Source: [who]") + p("Contact: [where]")))));
        var words = TemplateExporterTest.words(folder.resolve("out.docx"));
        assertTrue(words.startsWith("Title: Warning of floods|Source: Editors|Contact: ["), words);
    }

    @Test
    void charactersThatXmlLacksAreReplaced() throws IOException {
        var front = TemplateExporterTest.draft().front();
        var identity = front.identity().withTitle("Warn\u000Bing \uD800 \uD83C\uDF0A");
        var draft = TemplateExporterTest.draft().withFront(front.withIdentity(identity));
        var out = folder.resolve("out.docx");
        var template = new Template(header()).write(folder.resolve("t.docx"));
        TemplateExporterTest.fill(draft, template, out);
        var text = TemplateExporterTest.part(out, "word/document.xml");
        Dom.read("text", text.getBytes(StandardCharsets.UTF_8));
        var words = TemplateExporterTest.words(out).replace("&#127754;", "\uD83C\uDF0A");
        assertTrue(words.contains("Warn\uFFFDing \uFFFD \uD83C\uDF0A"), words);
    }
}
