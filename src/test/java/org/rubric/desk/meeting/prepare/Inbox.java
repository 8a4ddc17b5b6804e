package org.rubric.desk.meeting.prepare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What a rapporteur finds in the folder `in/` before the meeting of script B: twelve contributions
/// with header tables, slides, a liaison statement, a base text, a list of participants.
public final class Inbox {
    public static final String LIST =
            """
            Number\tTitle\tSource\tQuestion(s)
            C01\tY.IoT-flood: reporting period in clause 6.1\tAlpha Telecom\tQ4/20
            C02\tY.IoT-flood: new term "flood stage"\tBeta University\tQ4/20
            C03\tY.IoT-flood: revised Table 6-1\tGamma Sensors\tQ4/20
            C04\tY.IoT-flood: proposal to delete the second paragraph of clause 6.2\tDelta Networks\tQ4/20
            C05\tY.IoT-flood: new clause 7 on security\tEpsilon Institute\tQ4/20, Q6/20
            C06\tY.IoT-flood: new appendix on use cases\tAlpha Telecom\tQ4/20
            C07\tY.IoT-flood: use case of the river Zeta\tZeta City\tQ4/20
            C08\tProposal of new work item Y.flood-data: Data model for flood sensing\tBeta University\tQ4/20
            C09\tY.IoT-flood: editorial improvements\tGamma Sensors\tQ4/20
            C10\tY.IoT-flood: comments on clause 5\tEta Ministry\tQ4/20
            C11\tFlood events of 2026 (slides)\tTheta Labs\tQ4/20
            C12\tY.IoT-flood: gateway power supply (late)\tIota Corp\tQ4/20
            TD 77/G\tLS/i on flood sensing terminology [from ISO/IEC JTC 1/SC 41]\tISO/IEC JTC 1/SC 41\tQ4/20
            TD 81/2-R1\tDraft new Recommendation ITU-T Y.IoT-flood (base text)\tEditors\tQ4/20
            """;

    /// Seventeen rows, fourteen people, one of them by a device alone.
    public static final String PEOPLE =
            """
            Name,Email,Join time
            Sooyeon Baek (Kappa Research Institute),,12:55
            João Costa (Alpha),joao.costa@alpha.example,12:58
            Inês Moura (Alpha Telecom),,12:58
            Peter Lindqvist (Beta University),,12:59
            "Yusuf, Amina (Beta University)",,12:59
            J. Costa,,13:20
            Wen Li (Gamma Sensors),,13:00
            Tomás Herrera (Gamma Sensors),,13:00
            Claire Dubois (Delta Networks),,13:00
            Rashid Al Amri (Epsilon Institute),,13:01
            iPhone de Ana,,13:01
            Grace Mwangi (Eta Ministry),,13:02
            Kenji Mori (Theta Labs),,13:02
            João Costa (Alpha),joao.costa@alpha.example,13:40
            Olga Marin (Lambda University),,13:03
            Samuel Okafor (Nu Hydrology Service),,13:03
            Tomas Herrera (Gamma Sensors),,13:50
            """;

    private Inbox() {}

    /// Writes all of it.
    public static Path fill(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var row : rows())
                if (row.getFirst().startsWith("C"))
                    word(
                            folder.resolve(row.get(0) + ".docx"),
                            row.get(0),
                            row.get(1),
                            row.get(2),
                            "Abstract of " + row.get(0) + ".");
            Files.writeString(folder.resolve("C11.pptx"), "slides");
            word(
                    folder.resolve("ls.docx"),
                    "",
                    "LS/i on flood sensing terminology",
                    "ISO/IEC JTC 1/SC 41",
                    "SC 41 asks how flood stage will be defined.");
            word(
                    folder.resolve("base.docx"),
                    "",
                    "Draft new Recommendation ITU-T Y.IoT-flood (base text)",
                    "Editors",
                    "The base text.");
            Files.write(folder.resolve("people.csv"), utf8(PEOPLE));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With a byte-order mark, as conference tools write it.
    static byte[] utf8(String words) {
        return ("\uFEFF" + words).getBytes(StandardCharsets.UTF_8);
    }

    static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var line : LIST.lines().skip(1).toList()) rows.add(List.of(line.split("\t")));
        return rows;
    }

    /// A Word file with a header table and a paragraph.
    public static void word(
            Path file, String number, String title, String source, String overview) {
        var rows = new StringBuilder();
        if (!number.isEmpty()) rows.append(row("SG20-" + number.replaceFirst("^C", "C00"), ""));
        rows.append(row("Question(s):", "4/20"))
                .append(row("Source:", source))
                .append(row("Title:", title))
                .append(row("Contact:", "Ana Lopes"));
        var body =
                table(rows.toString())
                        + table(row("Abstract:", overview))
                        + "<w:p><w:r><w:t>We propose what follows.</w:t></w:r></w:p>";
        var xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas"
                        + ".openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body
                        + "</w:body></w:document>";
        var types =
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/"
                        + "2006/content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd"
                        + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "</Types>";
        var ties =
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/"
                        + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://"
                        + "schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", types);
            put(zip, "_rels/.rels", ties);
            put(zip, "word/document.xml", xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
                + rows
                + "</w:tbl><w:p/>";
    }

    private static String row(String label, String value) {
        return "<w:tr>" + cell(label) + cell(value) + "</w:tr>";
    }

    private static String cell(String words) {
        var safe = words.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:tc><w:p><w:r><w:t>" + safe + "</w:t></w:r></w:p></w:tc>";
    }

    private static void put(ZipOutputStream zip, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(words.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
