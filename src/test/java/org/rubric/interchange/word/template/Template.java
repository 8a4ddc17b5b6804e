package org.rubric.interchange.word.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word file as a study group hands it out: a header table with a logo and merged cells, styles
/// of its own, running heads, and a paragraph that asks for the text.
public final class Template {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                    + "rkJggg==";
    final Map<String, byte[]> parts = new LinkedHashMap<>();

    Template(String body) {
        put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + type("document", "document.main")
                        + type("styles", "styles")
                        + type("header1", "header")
                        + type("numbering", "numbering")
                        + "</Types>");
        put(
                "_rels/.rels",
                ties(
                        "<Relationship Id=\"rId1\" Type=\""
                                + R
                                + "/officeDocument\" Target=\"word/document.xml\"/>"));
        put(
                "word/document.xml",
                "<w:document xmlns:w=\""
                        + W
                        + "\" xmlns:r=\""
                        + R
                        + "\"><w:body>"
                        + body
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
                        + "<w:pgSz w:w=\"11907\" w:h=\"16840\"/><w:pgMar w:top=\"1418\" w:right=\"1134\""
                        + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
                        + "</w:sectPr></w:body></w:document>");
        put(
                "word/_rels/document.xml.rels",
                ties(
                        "<Relationship Id=\"rId1\" Type=\""
                                + R
                                + "/styles\" Target=\"styles.xml\"/>"
                                + "<Relationship Id=\"rId2\" Type=\""
                                + R
                                + "/header\" Target=\"header1.xml\"/>"
                                + "<Relationship Id=\"rId3\" Type=\""
                                + R
                                + "/image\" Target=\"media/image1.png\"/>"
                                + "<Relationship Id=\"rId4\" Type=\""
                                + R
                                + "/numbering\" Target=\"numbering.xml\"/>"));
        put(
                "word/styles.xml",
                "<w:styles xmlns:w=\""
                        + W
                        + "\"><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\">"
                        + "<w:name w:val=\"Normal\"/><w:rPr><w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\"/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/>"
                        + "<w:basedOn w:val=\"a\"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                        + "<w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:color w:val=\"1F4E79\"/></w:rPr></w:style></w:styles>");
        put(
                "word/numbering.xml",
                "<w:numbering xmlns:w=\""
                        + W
                        + "\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                        + "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        put(
                "word/header1.xml",
                "<w:hdr xmlns:w=\"" + W + "\"><w:p><w:r><w:t>Kept head</w:t></w:r></w:p></w:hdr>");
        parts.put("word/media/image1.png", Base64.getDecoder().decode(PNG));
        put("customXml/item1.xml", "<kept/>");
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/"
                + part
                + ".xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml."
                + type
                + "+xml\"/>";
    }

    private static String ties(String rows) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + rows
                + "</Relationships>";
    }

    void put(String part, String xml) {
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    /// With one label alone.
    public static Template bare() {
        return new Template(table(row(cell("Title"), cell("x"))));
    }

    public static Template official() {
        return new Template(
                table(
                                row(
                                        cell("International Telecommunication Union"),
                                        cell("SG20-TDxx")),
                                row(cell("Question(s):"), cell("xx/20"), cell("Meeting, date:")),
                                row(merged("SOURCE\u00A0:", 2), cell("[name of the source]")),
                                row(cell("Title:"), cell("Title here")),
                                row(cell("Contact:"), cell("Name"), cell("Tel")))
                        + p("")
                        + table(row(cell("Keywords: ")))
                        + table(row(cell("Abstract:"), cell("")))
                        + p("")
                        + p("[Insert text here]")
                        + p("__________"));
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9639\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3213\"/>"
                + "<w:gridCol w:w=\"3213\"/><w:gridCol w:w=\"3213\"/></w:tblGrid>"
                + String.join("", rows)
                + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String words) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"3213\" w:type=\"dxa\"/></w:tcPr>" + p(words) + "</w:tc>";
    }

    static String merged(String words, int columns) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"3213\" w:type=\"dxa\"/><w:gridSpan w:val=\""
                + columns
                + "\"/></w:tcPr>"
                + p(words)
                + "</w:tc>";
    }

    static String p(String words) {
        return words.isEmpty()
                ? "<w:p/>"
                : "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                        + words
                        + "</w:t></w:r></w:p>";
    }

    public Path write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
