package org.rubric.interchange.word.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.Revised;
import org.rubric.interchange.word.WordImporter;

/// Thousands of files that somebody or something has spoilt: always a document, or one clear
/// sentence, and soon.
class MutatedFilesTest {
    private static final int FILES = Integer.getInteger("files", 2_000);
    private static final long LONGEST = 3_000_000_000L;
    private static final List<String> NUMBERS =
            List.of("w:val", "w:id", "w:w", "w:author", "w:date", "w:name", "w:fldCharType");
    private static final List<String> VALUES =
            List.of(
                    "-1",
                    "0",
                    "2147483647",
                    "-2147483648",
                    "99999999999999999999",
                    "",
                    "x",
                    "9999-12-31T23:59:60Z",
                    "-0001-00-00",
                    "0000-00-00T00:00:00+99:99",
                    "&#x202E;&#9;&#10;",
                    "𝔸".repeat(500),
                    "../../etc/passwd",
                    "begin",
                    "end",
                    "separate");

    @TempDir Path folder;

    @Test
    void alwaysADocumentOrOneSentence() throws IOException {
        var many =
                new Whole(Files.readAllBytes(Revised.everything().write(folder.resolve("w.docx"))));
        var few = new Whole(Files.readAllBytes(Revised.little().write(folder.resolve("f.docx"))));
        var seed = Long.getLong("seed", 20_261_127L);
        for (int i = 0; i < FILES; i++) spoilt(i % 5 == 0 ? many : few, seed + i);
    }

    /// Files that once broke something.
    @ParameterizedTest
    @ValueSource(longs = {20_261_135L, 20_261_690L})
    void seedsOfOld(long seed) throws IOException {
        spoilt(
                new Whole(Files.readAllBytes(Revised.little().write(folder.resolve("w.docx")))),
                seed);
    }

    @Test
    void revisionsInRevisions() throws IOException {
        for (int depth : new int[] {50, 150, 400}) {
            var text = new StringBuilder();
            for (int i = 0; i < depth; i++)
                text.append(i % 2 == 0 ? "<w:ins" : "<w:del")
                        .append(Revised.by("A" + i))
                        .append('>');
            text.append("<w:r><w:t>deep</w:t></w:r>");
            for (int i = depth - 1; i >= 0; i--) text.append(i % 2 == 0 ? "</w:ins>" : "</w:del>");
            read(
                    new org.rubric.interchange.word.DocxBuilder()
                            .add("<w:p>" + text + "</w:p>")
                            .write(folder.resolve("deep.docx")),
                    depth);
        }
    }

    @Test
    void aLongTextThatEveryoneRewrote() throws IOException {
        var builder = new org.rubric.interchange.word.DocxBuilder();
        for (int i = 0; i < 4_000; i++) {
            var author = "Author " + i % 200;
            builder.add(
                    Revised.marked(
                            "",
                            i % 3 == 0 ? "del" : "ins",
                            author,
                            Revised.ins(
                                    author,
                                    org.rubric.interchange.word.DocxBuilder.run("", "w " + i))));
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        read(builder.write(folder.resolve("many.docx")), 0);
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertTrue(taken < 8_000_000_000L, "took " + taken / 1_000_000 + " ms");
    }

    private void spoilt(Whole whole, long seed) throws IOException {
        var random = new Random(seed);
        var bytes = random.nextInt(5) == 0 ? damaged(whole.bytes, random) : whole.spoilt(random);
        var file = folder.resolve("spoilt.docx");
        Files.write(file, bytes);
        read(file, seed);
    }

    private static void read(Path file, long seed) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        try {
            var read = new WordImporter().read(file, Progress.NONE);
            sound(read.base(), seed);
            for (var proposal : read.proposals()) sound(proposal.after(), seed);
        } catch (IOException e) {
            if (e.getMessage() == null || e.getMessage().isBlank()) fail("seed " + seed, e);
        } catch (RuntimeException | Error e) {
            fail("seed " + seed, e);
        }
        long taken = clock.getCurrentThreadCpuTime() - start;
        assertTrue(taken < LONGEST, "seed " + seed + " took " + taken / 1_000_000 + " ms");
    }

    private static void sound(Document document, long seed) {
        var seen = new HashSet<Id>();
        document.forEach(
                block ->
                        assertTrue(seen.add(block.id()), "seed " + seed + ": twice " + block.id()));
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (random.nextInt(4) == 0) return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        var broken = bytes.clone();
        for (int i = random.nextInt(20); i >= 0; i--)
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
        return broken;
    }

    /// A file whose parts are changed one by one.
    private static final class Whole {
        private final byte[] bytes;
        private final Map<String, byte[]> parts = new LinkedHashMap<>();

        Whole(byte[] bytes) throws IOException {
            this.bytes = bytes;
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry())
                    parts.put(e.getName(), zip.readAllBytes());
            }
        }

        byte[] spoilt(Random random) throws IOException {
            var names = new ArrayList<>(parts.keySet());
            var out = new ByteArrayOutputStream();
            var chosen =
                    random.nextInt(3) > 0
                            ? "word/document.xml"
                            : names.get(random.nextInt(names.size()));
            boolean gone = random.nextInt(60) == 0;
            try (var zip = new ZipOutputStream(out)) {
                zip.setLevel(1);
                for (var part : parts.entrySet()) {
                    boolean here = part.getKey().equals(chosen);
                    if (here && gone) continue;
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(here ? changed(part.getValue(), random) : part.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        }

        private static byte[] changed(byte[] part, Random random) {
            var text = new String(part, StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i >= 0; i--) text = changed(text, random);
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private static String changed(String text, Random random) {
            if (text.length() < 10) return text;
            return switch (random.nextInt(9)) {
                case 0 -> new String(damaged(text.getBytes(StandardCharsets.UTF_8), random));
                case 1 -> text.substring(0, random.nextInt(text.length()));
                case 2 -> attribute(text, random);
                case 3 -> attribute(attribute(attribute(text, random), random), random);
                case 4 -> without(text, random);
                case 5 -> doubled(text, random);
                case 6 -> nested(text, random);
                case 7 -> renamed(text, random);
                default -> declared(text, random);
            };
        }

        /// Another value of an attribute.
        private static String attribute(String text, Random random) {
            var name = NUMBERS.get(random.nextInt(NUMBERS.size())) + "=\"";
            int at = text.indexOf(name, random.nextInt(text.length()));
            if (at < 0) return text;
            int from = at + name.length();
            int to = text.indexOf('"', from);
            if (to < 0) return text;
            var value = VALUES.get(random.nextInt(VALUES.size()));
            return text.substring(0, from) + value + text.substring(to);
        }

        /// Without a tag: what it opened or closed is open or closed no more.
        private static String without(String text, Random random) {
            int from = text.indexOf('<', random.nextInt(text.length()));
            int to = from < 0 ? -1 : text.indexOf('>', from);
            return to < 0 ? text : text.substring(0, from) + text.substring(to + 1);
        }

        /// A whole element again, somewhere else.
        private static String doubled(String text, Random random) {
            var element = element(text, random);
            int at = text.indexOf('<', random.nextInt(text.length()));
            return at < 0 ? text : text.substring(0, at) + element + text.substring(at);
        }

        /// An element in itself, many times.
        private static String nested(String text, Random random) {
            var names = List.of("w:ins", "w:del", "w:tbl", "w:tc", "w:sdt", "w:p", "w:smartTag");
            var name = names.get(random.nextInt(names.size()));
            int times = 1 << random.nextInt(9);
            int at = text.indexOf("<w:r>", random.nextInt(text.length()));
            if (at < 0) return text;
            int end = text.indexOf("</w:r>", at) + 6;
            if (end < 6) return text;
            return text.substring(0, at)
                    + ("<" + name + ">").repeat(times)
                    + text.substring(at, end)
                    + ("</" + name + ">").repeat(times)
                    + text.substring(end);
        }

        private static String renamed(String text, Random random) {
            var names =
                    List.of(
                            "w:ins",
                            "w:del",
                            "w:moveFrom",
                            "w:moveTo",
                            "w:p",
                            "w:tr",
                            "w:tc",
                            "w:r",
                            "w:tbl",
                            "w:pPr",
                            "w:rPr",
                            "w:trPr",
                            "w:pPrChange",
                            "w:sdt");
            var from = names.get(random.nextInt(names.size()));
            var to = names.get(random.nextInt(names.size()));
            return text.replaceAll("(</?)" + from + "(?=[ >/])", "$1" + to);
        }

        /// With entities that unfold to much.
        private static String declared(String text, Random random) {
            if (random.nextInt(4) > 0) return attribute(text, random);
            var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"haha\">");
            for (int i = 1; i < 20; i++)
                bomb.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
            int at = text.indexOf("?>") + 2;
            return text.substring(0, Math.max(0, at))
                    + bomb
                    + "]>"
                    + text.substring(Math.max(0, at));
        }

        private static String element(String text, Random random) {
            var names = List.of("w:p", "w:tr", "w:tc", "w:r", "w:ins", "w:del", "w:rPr");
            var name = names.get(random.nextInt(names.size()));
            int from = text.indexOf("<" + name, random.nextInt(text.length()));
            int to = from < 0 ? -1 : text.indexOf("</" + name + ">", from);
            return to < 0 ? "" : text.substring(from, to + name.length() + 3);
        }
    }
}
