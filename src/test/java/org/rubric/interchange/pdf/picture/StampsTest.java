package org.rubric.interchange.pdf.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// Outlines that pictures share.
class StampsTest {

    /// A letter like an o: a loop and the hole in it, at that place.
    private static String ring(double x, double y) {
        return "%s %s m\n%s %s %s %s y\n%s %s l\n%s %s %s %s y\nh\n"
                        .formatted(
                                x, y, x + 5, y + 9, x + 10, y, x + 10, y - 8, x + 5, y - 12, x,
                                y - 8)
                + "%s %s m\n%s %s l\n%s %s l\n%s %s l\nh\n"
                        .formatted(x + 3, y, x + 3, y - 6, x + 7, y - 6, x + 7, y);
    }

    private static COSStream form(PDDocument document, String content) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(200, 100));
        try (var out = form.getCOSObject().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return form.getCOSObject();
    }

    private static BufferedImage rendered(String content, boolean shared) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(200, 100));
            document.addPage(page);
            var form = form(document, content);
            if (shared) Stamps.share(document.getDocument(), List.of(form));
            try (var out = new PDPageContentStream(document, page)) {
                out.drawForm(new PDFormXObject(form));
            }
            return new PDFRenderer(document).renderImage(0, 4);
        }
    }

    private static String content(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static COSDictionary objects(COSStream form) {
        var resources = (COSDictionary) form.getDictionaryObject(COSName.RESOURCES);
        return (COSDictionary) resources.getDictionaryObject(COSName.XOBJECT);
    }

    @Test
    void theSameLetterIsStoredOnceForAllPictures() throws IOException {
        try (var document = new PDDocument()) {
            var one = form(document, "1 0 0 sc\n" + ring(10, 50) + ring(30.123456, 51.98) + "f\n");
            var other = form(document, "q\n" + ring(100.0001, 70) + "f\nQ\n");
            Stamps.share(document.getDocument(), List.of(one, other));
            assertEquals(1, objects(one).size());
            var name = objects(one).keySet().iterator().next();
            assertSame(
                    objects(one).getDictionaryObject(name),
                    objects(other).getDictionaryObject(name));
            assertTrue(content(one).startsWith("1 0 0 sc\nq\n1 0 0 1 10 50 cm\n/G0 Do\n"));
            assertTrue(content(one).contains("1 0 0 1 20.12 1.98 cm\n/G0 Do\nQ\n"));
        }
    }

    /// Pixels differ at the edges alone: curves of one control point come out exact.
    @Test
    void theyLookTheSame() throws IOException {
        var random = new Random(5);
        var content = new StringBuilder("0 0 0 sc\n");
        for (int run = 0; run < 6; run++) {
            for (int i = 0; i < 9; i++)
                content.append(ring(5 + 20 * i + random.nextDouble(), 15 + 16 * run));
            content.append("f\n");
        }
        var plain = content.toString().replaceAll("(\\S+ \\S+) (\\S+ \\S+) y", "$1 $1 $2 c");
        var before = rendered(plain, false);
        var after = rendered(plain, true);
        long differing = 0;
        for (int y = 0; y < before.getHeight(); y++)
            for (int x = 0; x < before.getWidth(); x++) {
                int a = before.getRGB(x, y) & 0xFF;
                int b = after.getRGB(x, y) & 0xFF;
                if (Math.abs(a - b) > 40) differing++;
            }
        assertTrue(
                differing < before.getWidth() * before.getHeight() / 2000, differing + " pixels");
    }

    /// An italic B: its two holes, which do not meet, come before the loop around them.
    @Test
    void holesMayComeFirst() throws IOException {
        var content = new StringBuilder("0 0 0 sc\n");
        for (int i = 0; i < 4; i++) {
            double x = 10 + 40 * i;
            content.append(box(x + 5, 60, 20, 12)).append(box(x + 5, 40, 20, 12));
            content.append(box(x + 30, 34, -30, 44));
        }
        content.append("f\n");
        var outlines = Outlines.of(content.toString());
        assertEquals(4, outlines.glyphs().size());
        var before = rendered(content.toString(), false);
        var after = rendered(content.toString(), true);
        for (int y = 0; y < before.getHeight(); y += 4)
            for (int x = 2; x < before.getWidth(); x += 4)
                assertEquals(before.getRGB(x, y), after.getRGB(x, y), x + ", " + y);
        assertEquals(0xFFFFFFFF, after.getRGB(4 * 25, 4 * (100 - 66)));
    }

    private static String box(double x, double y, double width, double height) {
        return "%s %s m\n%s %s l\n%s %s l\n%s %s l\nh\n"
                .formatted(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    @Test
    void aCurveOfOneControlPointIsAParabola() {
        var glyphs = Outlines.of("0 0 m\n3 6 6 0 y\n6 -3 l\nh\nf\n").glyphs();
        assertEquals("0 0 m\n2 4 4 4 6 0 c\n6 -3 l\nh\n", glyphs.getFirst().path());
    }

    @Test
    void whatIsNotKnownStays() throws IOException {
        for (var content :
                List.of(
                        "/a gs\n" + ring(1, 2) + ring(30, 2) + "f\n",
                        ring(1, 2) + ring(30, 2) + "f*\n",
                        ring(1, 2) + ring(30, 2) + "W\nn\n",
                        "1 2 m\n3 x l\n5 6 l\nh\nf\n1 2 m\n3 x l\n5 6 l\nh\nf\n",
                        "1 2 m\n3 4 l\n",
                        "",
                        "f\nm\n\n\nf"))
            try (var document = new PDDocument()) {
                var form = form(document, content);
                Stamps.share(document.getDocument(), List.of(form));
                assertEquals(content, content(form));
            }
    }

    @Test
    void numbersAreShort() {
        assertEquals("0", Outlines.number(-0.004));
        assertEquals("-.05", Outlines.number(-0.05));
        assertEquals("12.3", Outlines.number(12.3));
        assertEquals("-7", Outlines.number(-7.0001));
        var random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double value = (random.nextDouble() - 0.5) * 3000;
            assertEquals(value, Double.parseDouble(Outlines.number(value)), 0.00501);
        }
    }
}
