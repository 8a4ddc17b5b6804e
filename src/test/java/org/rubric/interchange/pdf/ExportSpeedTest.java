package org.rubric.interchange.pdf;

import org.rubric.interchange.pdf.file.Deflate;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// How long an export takes, measured against the least that any writer on PDFBox must do: deflate
/// as many bytes and save as many pages. Ratios of CPU time, since seconds depend on the machine.
class ExportSpeedTest {
    private static final int PAGES = 500;
    private static final int LINES = 50;
    private static final List<String> WORDS =
            List.of(
                    ("the of and to in a is that for as with on by be are device gateway network"
                                    + " requirements recommended capability information service"
                                    + " security functional interface application layer data")
                            .split(" "));

    @Test
    void manyExportsAtOnceGiveTheSameBytes() throws Exception {
        var imprint = PdfExporterTest.everything();
        var expected = PdfExporterTest.bytes(imprint);
        Callable<byte[]> export = () -> PdfExporterTest.bytes(imprint);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var file : threads.invokeAll(List.of(export, export, export, export, export)))
                assertArrayEquals(expected, file.get());
        }
    }

    @Tag("bench")
    @Test
    void fiveHundredPagesTakeLittleMoreThanTheFloor() throws IOException {
        var imprint = text();
        double floor = Double.MAX_VALUE;
        double export = Double.MAX_VALUE;
        int size = 0;
        for (int round = 0; round < 15; round++) {
            long start = cpu();
            floor();
            long middle = cpu();
            size = PdfExporterTest.bytes(imprint).length;
            floor = Math.min(floor, middle - start);
            export = Math.min(export, cpu() - middle);
        }
        System.out.printf(
                Locale.ROOT,
                "500 pages: %.2f ms a page, floor %.2f ms, %d KiB%n",
                export / 1e6 / PAGES,
                floor / 1e6 / PAGES,
                size >> 10);
        assertTrue(export < 5 * floor, export + " against " + floor);
        assertTrue(size < 3_000_000, "size " + size);
        assertEquals(PAGES, imprint.pages().size());
    }

    private static Imprint text() {
        var s = new Specimen();
        var random = new Random(1);
        for (int page = 1; page <= PAGES; page++) {
            s.heading("page" + page, 1, page + " Page");
            for (int line = 1; line < LINES; line++) s.line(0, Role.P, line(random));
            s.page("" + page);
        }
        return s.imprint();
    }

    /// Pages of the same number of bytes, neither tagged nor linked.
    private static void floor() throws IOException {
        try (var document = new PDDocument()) {
            var random = new Random(1);
            for (int page = 0; page < PAGES; page++) {
                var lines = new ArrayList<String>();
                for (int line = 0; line < LINES; line++) lines.add(line(random));
                var bytes = String.join(" 0 -16 Td ", lines).getBytes(StandardCharsets.UTF_16BE);
                var sheet = new PDPage(PDRectangle.A4);
                var stream = document.getDocument().createCOSStream();
                try (var out = stream.createRawOutputStream()) {
                    out.write(Deflate.bytes(bytes));
                }
                stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
                sheet.getCOSObject().setItem(COSName.CONTENTS, stream);
                document.addPage(sheet);
            }
            document.save(new ByteArrayOutputStream());
        }
    }

    private static String line(Random random) {
        var line = new StringBuilder();
        while (line.length() < 78) line.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        return line.toString();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
