package org.rubric.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that somebody might be sent, made anew for each test.
final class HostileFiles {
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";

    private final Path folder;

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    Path sound() throws IOException {
        return docx("sound.docx", document("<w:p><w:r><w:t>Sound.</w:t></w:r></w:p>"));
    }

    Path notAZip() throws IOException {
        return Files.writeString(folder.resolve("letter.docx"), "Dear colleagues, ".repeat(500));
    }

    Path empty() throws IOException {
        return Files.write(folder.resolve("empty.docx"), new byte[0]);
    }

    Path cutInHalf() throws IOException {
        var whole = Files.readAllBytes(sound());
        return Files.write(
                folder.resolve("half.docx"), java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    /// What Word writes when a password is set: an OLE compound file.
    Path encrypted() throws IOException {
        var bytes = new byte[4096];
        byte[] signature = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        System.arraycopy(signature, 0, bytes, 0, signature.length);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return Files.write(folder.resolve("secret.docx"), bytes);
    }

    /// One part that inflates to 400 MiB.
    Path bomb() throws IOException {
        var file = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document("").replaceFirst("<w:body>.*", "<w:body>").getBytes());
            var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 400; i++) zip.write(spaces);
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
        }
        return file;
    }

    /// A text of legal size that inflates to 110 MiB: each word in a run of its own looks, as Word
    /// leaves them after years of editing.
    Path vast() throws IOException {
        var file = folder.resolve("legal.docx");
        var random = new java.util.Random(3);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document("").replaceFirst("</w:body>.*", "").getBytes());
            for (long written = 0; written < 110L << 20; ) {
                var paragraph = edited(random).getBytes(StandardCharsets.US_ASCII);
                zip.write(paragraph);
                written += paragraph.length;
            }
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
        }
        return file;
    }

    private static String edited(java.util.Random random) {
        var xml = new StringBuilder("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>");
        for (int run = 0; run < 12; run++) {
            xml.append("<w:r w:rsidRPr=\"00").append(Integer.toHexString(random.nextInt(1 << 24)));
            xml.append("\"><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/><w:sz w:val=\"24\"/>");
            xml.append("<w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">");
            for (int word = 0; word < 6; word++) {
                for (int letter = 3 + random.nextInt(7); letter > 0; letter--)
                    xml.append((char) ('a' + random.nextInt(26)));
                xml.append(' ');
            }
            xml.append("</w:t></w:r>");
        }
        return xml.append("</w:p>").toString();
    }

    Path entityAttack(Path secret) throws IOException {
        var xml =
                "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]><w:document"
                        + NAMESPACES
                        + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        return docx("entity.docx", xml);
    }

    Path billionLaughs() throws IOException {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"lol\">");
        for (char c = 'b'; c <= 'k'; c++) {
            xml.append("<!ENTITY ").append(c).append(" \"");
            xml.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        xml.append("]><w:document" + NAMESPACES + "><w:body><w:p><w:r><w:t>&k;</w:t></w:r></w:p>");
        return docx("laughs.docx", xml.append("</w:body></w:document>").toString());
    }

    Path outsideThePackage() throws IOException {
        var file = folder.resolve("outside.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", document(""));
            put(zip, "../../outside.txt", "escaped");
        }
        return file;
    }

    /// A picture whose header claims 60,000 by 60,000 pixels.
    Path lyingPicture() throws IOException {
        var picture = Files.write(folder.resolve("vast.png"), vastPng());
        var drawing =
                "<w:p><w:r><w:drawing><wp:inline"
                        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
                        + "<wp:extent cx=\"1000000\" cy=\"1000000\"/><wp:docPr id=\"1\" name=\"vast\""
                        + " descr=\"A vast picture\"/><a:graphic"
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData>"
                        + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                        + "<pic:blipFill><a:blip r:embed=\"rId9\"/></pic:blipFill></pic:pic></a:graphicData>"
                        + "</a:graphic></wp:inline></w:drawing></w:r></w:p>";
        var file = folder.resolve("vast.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", document(drawing));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId9\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                            + " Target=\"media/vast.png\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("word/media/vast.png"));
            Files.copy(picture, zip);
            zip.closeEntry();
        }
        return file;
    }

    private static byte[] vastPng() throws IOException {
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(
                png,
                "IHDR",
                new byte[] {0, 0, (byte) 0xEA, 0x60, 0, 0, (byte) 0xEA, 0x60, 8, 6, 0, 0, 0});
        chunk(png, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(OutputStream out, String type, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(type.getBytes(StandardCharsets.US_ASCII));
        bytes.write(content);
        var crc = new CRC32();
        crc.update(bytes.toByteArray());
        number(out, content.length);
        out.write(bytes.toByteArray());
        number(out, (int) crc.getValue());
    }

    private static void number(OutputStream out, int value) throws IOException {
        for (int shift = 24; shift >= 0; shift -= 8) out.write(value >>> shift);
    }

    private static String document(String body) {
        return "<?xml version=\"1.0\"?><w:document"
                + NAMESPACES
                + "><w:body>"
                + body
                + "</w:body></w:document>";
    }

    private Path docx(String name, String xml) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", xml);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
