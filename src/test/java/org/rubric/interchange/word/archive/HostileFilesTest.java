package org.rubric.interchange.word.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.DocxBuilder;
import org.rubric.interchange.word.WordImporter;

/// Files that are not what they say, or are made to do harm: one clear sentence, soon.
class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir Path folder;

    @Test
    void missingFileIsNamed() {
        assertTrue(refusal(folder.resolve("none.docx")).contains("There is no file none.docx"));
    }

    @Test
    void textIsNoWordDocument() throws IOException {
        var file = folder.resolve("text.docx");
        Files.writeString(file, "Only words.");
        assertEquals("The file is not a Word document (.docx).", refusal(file));
    }

    @Test
    void emptyFileIsNoWordDocument() throws IOException {
        var file = Files.createFile(folder.resolve("empty.docx"));
        assertEquals("The file is not a Word document (.docx).", refusal(file));
    }

    @Test
    void protectedDocumentSaysSo() throws IOException {
        var file = compound("EncryptedPackage");
        assertTrue(refusal(file).startsWith("The document is protected with a password"));
    }

    @Test
    void oldFormatSaysSo() throws IOException {
        assertTrue(refusal(compound("WordDocument")).contains("old format (.doc)"));
    }

    @Test
    void truncatedFileIsDamaged() throws IOException {
        var whole = new DocxBuilder().add(p("", "Words")).write(folder.resolve("whole.docx"));
        var bytes = Files.readAllBytes(whole);
        for (int length : new int[] {10, bytes.length / 2, bytes.length - 5}) {
            var file = folder.resolve("cut" + length + ".docx");
            Files.write(file, Arrays.copyOf(bytes, length));
            assertTrue(refusal(file).startsWith("The Word file is damaged"), refusal(file));
        }
    }

    @Test
    void damagedBytesAreAnIOException() throws IOException {
        var builder = new DocxBuilder();
        for (int i = 0; i < 400; i++) builder.add(p("", "Paragraph " + i + " of many words."));
        var bytes = Files.readAllBytes(builder.write(folder.resolve("good.docx")));
        for (int at = 60; at < bytes.length; at += bytes.length / 25) {
            var broken = bytes.clone();
            for (int k = 0; k < 8 && at + k < broken.length; k++) broken[at + k] ^= 0x5A;
            var file = folder.resolve("broken.docx");
            Files.write(file, broken);
            try {
                new WordImporter().read(file, Progress.NONE);
            } catch (IOException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    @Test
    void pathsOutsideThePackageAreRefused() throws IOException {
        for (var name : new String[] {"../evil.xml", "/etc/passwd", "word/../../x", "C:\\x"}) {
            var file =
                    new DocxBuilder()
                            .part(name, new byte[] {1})
                            .write(folder.resolve("escape.docx"));
            assertTrue(refusal(file).contains("outside of itself"), name);
        }
    }

    @Test
    void otherOfficeFilesAreNoWordDocument() throws IOException {
        var file =
                new DocxBuilder()
                        .part(
                                "[Content_Types].xml",
                                text(
                                        "<Types xmlns=\"x\"><Default Extension=\"xml\""
                                                + " ContentType=\"application/vnd.spreadsheetml\"/>"
                                                + "</Types>"))
                        .write(folder.resolve("sheet.docx"));
        assertEquals("The file is not a Word document (.docx).", refusal(file));
    }

    @Test
    void zipWithoutADocumentIsNoWordDocument() throws IOException {
        var file = folder.resolve("zip.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("hello.txt"));
            zip.write(1);
        }
        assertEquals("The file is not a Word document (.docx).", refusal(file));
    }

    @Test
    void bombIsStoppedByItsRatio() throws IOException {
        var file =
                withDocument(
                        9,
                        out ->
                                fill(
                                        out,
                                        "<w:p><w:r><w:t>"
                                                + "a".repeat(100_000)
                                                + "</w:t></w:r></w:p>",
                                        90 << 20));
        var said = refusal(file);
        assertTrue(said.contains("unpacks to far more than its size"), said);
    }

    @Test
    void entitiesAreRefused() throws IOException {
        var secret = folder.resolve("secret.txt");
        Files.writeString(secret, "SECRET");
        var file =
                new DocxBuilder()
                        .part(
                                "word/document.xml",
                                text(
                                        "<!DOCTYPE w [<!ENTITY x SYSTEM \""
                                                + secret.toUri()
                                                + "\">]><w:document xmlns:w=\""
                                                + DocxBuilder.W
                                                + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p>"
                                                + "</w:body></w:document>"))
                        .write(folder.resolve("xxe.docx"));
        assertTrue(refusal(file).contains("declares entities"));
    }

    @Test
    void entityBombIsRefusedInStyles() throws IOException {
        var file =
                new DocxBuilder()
                        .part(
                                "word/styles.xml",
                                text(
                                        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c"
                                                + " \"&b;&b;&b;&b;\">]><a>&c;</a>"))
                        .write(folder.resolve("lol.docx"));
        assertTrue(refusal(file).contains("declares entities"));
    }

    @Test
    void brokenXmlIsAnIOException() throws IOException {
        var file =
                new DocxBuilder()
                        .part("word/document.xml", text("<w:document><w:body>"))
                        .write(folder.resolve("broken.docx"));
        assertTrue(refusal(file).contains("no well-formed XML"));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        var table = "<w:tbl><w:tr><w:tc>".repeat(3_000);
        var file = new DocxBuilder().add(table + "</w:tc></w:tr></w:tbl>".repeat(3_000));
        var said = refusal(file.write(folder.resolve("deep.docx")));
        assertTrue(said.contains("too deeply"), said);
    }

    @Test
    void moreParagraphsThanAnyTextHasAreRefused() throws IOException {
        var random = new java.util.Random(7);
        var line = new StringBuilder();
        for (int i = 0; i < 200_000; i++)
            line.append("<w:p><w:r><w:t>").append(random.nextInt()).append("</w:t></w:r></w:p>");
        var file = withDocument(1, out -> fill(out, line.toString(), 120 << 20));
        assertTrue(refusal(file).contains("divide it"), refusal(file));
    }

    @Test
    void relationToAPartThatIsMissingIsAFinding() throws IOException {
        var file =
                new DocxBuilder()
                        .relation("i1", "image", "media/gone.png", false)
                        .add("<w:p>" + DocxBuilder.picture("i1", "") + "</w:p>")
                        .write(folder.resolve("gone.docx"));
        var read = new WordImporter().read(file, Progress.NONE);
        assertEquals("word.picture", read.findings().getFirst().code());
    }

    @Test
    void strictVariantReadsLikeTheTransitional() throws IOException {
        var builder = new DocxBuilder().add(p("Heading1", "1\tScope"), p("", "Words."));
        var strict =
                builder.documentXml()
                        .replace(DocxBuilder.W, "http://purl.oclc.org/ooxml/wordprocessingml/main");
        var file =
                builder.part("word/document.xml", text(strict))
                        .write(folder.resolve("strict.docx"));
        var clause = new WordImporter().read(file, Progress.NONE).base().body().getFirst();
        assertEquals("Scope", Inline.text(clause.parts().getFirst().runs()));
    }

    private interface Filling {
        void into(OutputStream out) throws IOException;
    }

    private Path withDocument(int packing, Filling filling) throws IOException {
        var file = folder.resolve("large.docx");
        var small = new DocxBuilder().write(folder.resolve("small.docx"));
        try (var from = new java.util.zip.ZipFile(small.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(packing);
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("word/document.xml")) {
                    zip.write(text("<w:document xmlns:w=\"" + DocxBuilder.W + "\"><w:body>"));
                    filling.into(zip);
                    zip.write(text("</w:body></w:document>"));
                } else from.getInputStream(entry).transferTo(zip);
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void fill(OutputStream out, String what, int size) throws IOException {
        var bytes = text(what);
        for (int written = 0; written < size; written += bytes.length) out.write(bytes);
    }

    private Path compound(String stream) throws IOException {
        var file = folder.resolve("compound.docx");
        var bytes = new byte[8192];
        var head = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < head.length; i++) bytes[i] = (byte) head[i];
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 4096, name.length);
        Files.write(file, bytes);
        return file;
    }

    private static String refusal(Path file) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        var refusal =
                assertThrows(IOException.class, () -> new WordImporter().read(file, Progress.NONE));
        var taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
        assertTrue(taken.compareTo(SOON) < 0, "Took " + taken);
        return refusal.getMessage();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
