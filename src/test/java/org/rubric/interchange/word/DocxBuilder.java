package org.rubric.interchange.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;

/// Writes small Word files by hand: the XML as Word would write it, with the styles of the sector's
/// templates. Text in the helpers: a tab is `\t`, a line break `\n`, `*…*` is bold.
public final class DocxBuilder {
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String NAMESPACES =
            " xmlns:w=\""
                    + W
                    + "\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final StringBuilder numbering = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public DocxBuilder() {
        style("Normal", "Normal", "");
        for (int i = 1; i <= 6; i++) style("Heading" + i, "heading " + i, "");
        for (var name :
                new String[] {
                    "Rec_No",
                    "Rec_title",
                    "Annex_NoTitle",
                    "Appendix_NoTitle",
                    "Heading_b",
                    "enumlev1",
                    "enumlev2",
                    "Note",
                    "Ref_text",
                    "Table_NoTitle",
                    "Table_head",
                    "Table_text",
                    "Table_legend",
                    "Figure",
                    "Figure_NoTitle",
                    "Figure_legend",
                    "Equation",
                    "Equation_legend",
                    "Formal",
                    "Section_No",
                    "Section_title",
                    "toc 1",
                    "Annex_No",
                    "Annex_title",
                    "Table_No",
                    "Table_title"
                }) style(name.replace(" ", ""), name, "");
    }

    public DocxBuilder style(String id, String name, String properties) {
        styles.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(id).append('"');
        if (id.equals("Normal")) styles.append(" w:default=\"1\"");
        styles.append("><w:name w:val=\"").append(name).append("\"/>");
        styles.append(properties).append("</w:style>");
        return this;
    }

    public DocxBuilder numbering(String xml) {
        numbering.append(xml);
        return this;
    }

    public DocxBuilder footnote(int id, String text) {
        notes.append("<w:footnote w:id=\"").append(id).append("\">");
        notes.append(p("", text)).append("</w:footnote>");
        return this;
    }

    public DocxBuilder relation(String id, String type, String target, boolean outside) {
        relations.append("<Relationship Id=\"").append(id).append("\" Type=\"");
        relations.append("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
        relations.append(type).append("\" Target=\"").append(target).append('"');
        if (outside) relations.append(" TargetMode=\"External\"");
        relations.append("/>");
        return this;
    }

    public DocxBuilder part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /// Adds paragraphs or tables as XML.
    public DocxBuilder add(String... xml) {
        for (var piece : xml) body.append(piece);
        return this;
    }

    public static String p(String style, String text) {
        return paragraph(style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>", runs(text));
    }

    public static String paragraph(String properties, String content) {
        var look = properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>";
        return "<w:p>" + look + content + "</w:p>";
    }

    public static String runs(String text) {
        var out = new StringBuilder();
        boolean bold = false;
        for (var piece : text.split("\\*", -1)) {
            if (!piece.isEmpty()) out.append(run(bold ? "<w:b/>" : "", piece));
            bold = !bold;
        }
        return out.toString();
    }

    public static String run(String properties, String text) {
        var look = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
        var words = text.replace("&", "&amp;").replace("<", "&lt;");
        var inside =
                words.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
        return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + inside + "</w:t></w:r>";
    }

    public static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"3000\"/>"
                + "</w:tblGrid>"
                + String.join("", rows)
                + "</w:tbl>";
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(String properties, String... content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", content) + "</w:tc>";
    }

    public static String cells(String... texts) {
        var out = new StringBuilder();
        for (var text : texts) out.append(cell("", p("Table_text", text)));
        return row(out.toString());
    }

    public static String picture(String relation, String description) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"1270000\" cy=\"635000\"/><wp:docPr id=\"1\""
                + " name=\"x\" descr=\""
                + description
                + "\"/><a:graphic><a:graphicData><a:blip r:embed=\""
                + relation
                + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    public String documentXml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                + NAMESPACES
                + "><w:body>"
                + body
                + "</w:body></w:document>";
    }

    public Path write(Path file) throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", bytes(contentTypes()));
        all.put(
                "_rels/.rels",
                bytes(
                        rels(
                                "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>")));
        all.put("word/document.xml", bytes(documentXml()));
        all.put("word/styles.xml", bytes(part("styles", styles)));
        all.put("word/numbering.xml", bytes(part("numbering", numbering)));
        all.put("word/footnotes.xml", bytes(part("footnotes", notes)));
        relation("s1", "styles", "styles.xml", false);
        relation("s2", "numbering", "numbering.xml", false);
        relation("s3", "footnotes", "footnotes.xml", false);
        all.put("word/_rels/document.xml.rels", bytes(rels(relations.toString())));
        all.putAll(parts);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    /// Writes the file into a folder and opens it.
    public Imported open(Path folder) throws IOException {
        var file = write(Files.createTempFile(folder, "made", ".docx"));
        return new WordImporter().read(file, Progress.NONE);
    }

    /// The body of the opened document.
    public java.util.List<Block> body(Path folder) throws IOException {
        return document(folder).body();
    }

    public Document document(Path folder) throws IOException {
        return open(folder).accepted();
    }

    private static String part(String root, CharSequence content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:"
                + root
                + NAMESPACES
                + ">"
                + content
                + "</w:"
                + root
                + ">";
    }

    private static String rels(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + content
                + "</Relationships>";
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                + "officedocument.wordprocessingml.document.main+xml\"/></Types>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
