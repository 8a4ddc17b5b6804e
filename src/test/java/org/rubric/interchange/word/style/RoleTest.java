package org.rubric.interchange.word.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Marks.Style;
import org.rubric.interchange.word.DocxBuilder;
import org.rubric.interchange.word.archive.Xml;
import org.rubric.interchange.word.style.Role.Kind;

/// What style names mean, and what styles inherit.
class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "heading 1,HEADING,1",
        "Heading 3,HEADING,3",
        "heading 9,HEADING,9",
        "Annex_NoTitle,ANNEX,1",
        "Annex_No & title,ANNEX,1",
        "Annex_NoTitle0,ANNEX,1",
        "Annex 1,ANNEX,1",
        "Annex 3,HEADING,3",
        "Appendix_NoTitle,APPENDIX,1",
        "Appendix_title,APPENDIX_TITLE,1",
        "Section_No,SECTION,1",
        "Chap_title,SECTION_TITLE,1",
        "Table_NoTitle,TABLE_CAPTION,0",
        "Table_Title,TABLE_CAPTION,0",
        "Table_No,TABLE_NUMBER,0",
        "Table_text,TABLE_TEXT,0",
        "Figure_NoTitle,FIGURE_CAPTION,0",
        "Figure_No & title,FIGURE_CAPTION,0",
        "caption,CAPTION,0",
        "enumlev1,ITEM,1",
        "enumlev3,ITEM,3",
        "List Bullet 2,ITEM,2",
        "Note,NOTE,0",
        "Note 1,NOTE,0",
        "toc 2,CONTENTS,2",
        "Ref_text,REFERENCE,0",
        "Heading_b,BOLD_TITLE,0",
        "Heading_ib,BOLD_TITLE,0",
        "Rec_title,TITLE_OF_TEXT,0",
        "Normal,PLAIN,0",
        "Normal_after_title,PLAIN,0",
        "ASN.1,CODE,0",
        "Equation_legend,WHERE,0",
        "My own style,UNKNOWN,0",
        "Table_text Char,TABLE_TEXT,0",
        "heading 99999999999,UNKNOWN,0"
    })
    void names(String name, Kind kind, int level) {
        assertEquals(kind, Role.of(name).kind());
        if (kind != Kind.UNKNOWN) assertEquals(level, Role.of(name).level());
    }

    @Test
    void anUnknownStyleTakesTheRoleOfItsBase() throws IOException {
        var styles =
                read(
                        style("H1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                                + style("X", "Own heading", "<w:basedOn w:val=\"H1\"/>")
                                + style(
                                        "Y",
                                        "No heading",
                                        "<w:basedOn w:val=\"H1\"/><w:pPr><w:outlineLvl"
                                                + " w:val=\"9\"/></w:pPr>")
                                + style(
                                        "Z",
                                        "Third",
                                        "<w:basedOn w:val=\"H1\"/><w:pPr><w:outlineLvl"
                                                + " w:val=\"2\"/></w:pPr>"));
        assertEquals(new Role(Kind.HEADING, 1), styles.of("X").role());
        assertEquals(Kind.PLAIN, styles.of("Y").role().kind());
        assertEquals(new Role(Kind.HEADING, 3), styles.of("Z").role());
    }

    @Test
    void circlesOfStylesEnd() throws IOException {
        var styles =
                read(
                        style("A", "A", "<w:basedOn w:val=\"B\"/><w:rPr><w:b/></w:rPr>")
                                + style("B", "B", "<w:basedOn w:val=\"A\"/><w:rPr><w:i/></w:rPr>"));
        assertEquals(true, styles.of("A").run().has(Style.BOLD));
        assertEquals(true, styles.of("A").run().has(Style.ITALIC));
    }

    @Test
    void whatAStyleSwitchesOffStaysOff() throws IOException {
        var styles =
                read(
                        style("A", "A", "<w:rPr><w:b/><w:i/></w:rPr>")
                                + style(
                                        "B",
                                        "B",
                                        "<w:basedOn w:val=\"A\"/><w:rPr><w:b w:val=\"0\"/></w:rPr>"));
        assertEquals(false, styles.of("B").run().has(Style.BOLD));
        assertEquals(true, styles.of("B").run().has(Style.ITALIC));
    }

    @Test
    void anUnknownIdIsTheStandardStyle() throws IOException {
        var styles =
                read(
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name"
                                + " w:val=\"Normal\"/></w:style>");
        assertEquals("Normal", styles.of("nowhere").name());
        assertEquals("Normal", styles.of("").name());
    }

    private static StyleMap read(String styles) throws IOException {
        var xml = "<w:styles xmlns:w=\"" + DocxBuilder.W + "\">" + styles + "</w:styles>";
        try (var cursor = Xml.of(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
            return StyleMap.read(cursor);
        }
    }

    private static String style(String id, String name, String content) {
        return "<w:style w:type=\"paragraph\" w:styleId=\""
                + id
                + "\"><w:name w:val=\""
                + name
                + "\"/>"
                + content
                + "</w:style>";
    }
}
