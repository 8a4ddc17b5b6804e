package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.drawing.Drawing;
import org.rubric.drawing.Drawings;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

/// Pictures as they come out of the file again.
class PicturesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void aCopiedPngKeepsEveryPixel(int type) throws IOException {
        same(noise(new BufferedImage(37, 23, type)));
    }

    @Test
    void aPaletteWithTransparentColoursKeepsThem() throws IOException {
        for (int bits : new int[] {1, 2, 4, 8}) {
            int size = 1 << bits;
            var part = new byte[4][size];
            new Random(bits).nextBytes(part[0]);
            new Random(-bits).nextBytes(part[3]);
            var model = new IndexColorModel(bits, size, part[0], part[1], part[2], part[3]);
            int type = bits < 8 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_INDEXED;
            same(noise(new BufferedImage(21, 9, type, model)));
        }
    }

    @Test
    void theSamePictureIsStoredOnce() throws IOException {
        var bytes = png(noise(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB)));
        var first = Drawings.decode("image/png", bytes);
        var again = Drawings.decode("image/png", bytes.clone());
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(shown(first, again, first)))) {
            assertEquals(1, images(document).size());
        }
    }

    @Test
    void aJpegIsCopiedAsItIs() throws IOException {
        var image = noise(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB));
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        var drawing = Drawings.decode("image/jpeg", out.toByteArray());
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(shown(drawing)))) {
            var stored = images(document).getFirst().getCOSObject();
            assertEquals(COSName.DCT_DECODE, stored.getItem(COSName.FILTER));
            try (var raw = stored.createRawInputStream()) {
                assertArrayEquals(drawing.raster().orElseThrow().bytes(), raw.readAllBytes());
            }
        }
        valid(shown(drawing));
    }

    @Test
    void formulasAndVectorsAreValid() throws IOException {
        valid(shown(Drawings.formula("\\sum_{i=0}^n \\sqrt{x_i}", 12), new Ink(30, 40, false)));
    }

    @Test
    void absurdDrawingsDoNotStopTheExport() throws IOException {
        valid(
                shown(
                        new Ink(30, 40, true),
                        new Ink(1e-9, 1e9, false),
                        new Ink(1e9, 1e9, false),
                        new Ink(Double.NaN, 10, false),
                        new Ink(0, 0, false),
                        new Ink(Double.POSITIVE_INFINITY, 10, false)));
    }

    @Test
    void aDrawingThatFailsIsTold() throws IOException {
        var imprint = shown(new Ink(30, 40, false), new Ink(30, 40, true));
        var findings = new PdfExporter().write(imprint, new ByteArrayOutputStream());
        assertEquals(1, findings.size());
        assertEquals("picture.unpainted", findings.getFirst().code());
        assertEquals(
                "A picture could not be drawn; an empty frame stands in its place.",
                findings.getFirst().message());
    }

    private void same(BufferedImage image) throws IOException {
        var imprint = shown(Drawings.decode("image/png", png(image)));
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(imprint))) {
            var read = images(document).getFirst().getImage();
            for (int y = 0; y < image.getHeight(); y++)
                for (int x = 0; x < image.getWidth(); x++)
                    assertEquals(pixel(image, x, y), pixel(read, x, y), x + "," + y);
        }
        valid(imprint);
    }

    /// A pixel that cannot be seen has no colour; a grey one is not corrected for its gamma.
    private static int pixel(BufferedImage image, int x, int y) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY)
            return 0xFF000000 | 0x010101 * image.getRaster().getSample(x, y, 0);
        int argb = image.getRGB(x, y);
        return argb >>> 24 == 0 ? 0 : argb;
    }

    private static BufferedImage noise(BufferedImage image) {
        var random = new Random(3);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                image.setRGB(x, y, x % 5 == 0 ? random.nextInt() : 0x80FF4020);
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Imprint shown(Drawing... drawings) {
        var s = new Specimen();
        for (var drawing : drawings) {
            int figure = s.element(0, Role.FIGURE, Attributes.alternative("A picture"));
            s.open(figure).picture(60, 40, drawing).close();
        }
        return s.page("1").imprint();
    }

    private static List<PDImageXObject> images(PDDocument document) throws IOException {
        var images = new ArrayList<PDImageXObject>();
        var seen = new ArrayList<>();
        var resources = document.getPage(0).getResources();
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (seen.contains(object.getCOSObject())) continue;
            seen.add(object.getCOSObject());
            if (object instanceof PDImageXObject image) images.add(image);
        }
        return images;
    }

    private void valid(Imprint imprint) throws IOException {
        var file = folder.resolve("pictures.pdf");
        Files.write(file, PdfExporterTest.bytes(imprint));
        for (var verdict : new PdfValidator().validate(file))
            assertEquals(List.of(), verdict.failures());
        assertTrue(Files.size(file) < 200_000);
    }

    /// Something painted; or something that cannot be.
    private record Ink(double width, double height, boolean failing) implements Drawing {
        @Override
        public double baseline() {
            return height;
        }

        @Override
        public void paint(Graphics2D graphics) {
            graphics.setColor(new Color(0x80FF0000, true));
            graphics.fillOval(0, 0, (int) width, (int) height);
            if (failing) throw new ArithmeticException("No picture");
            graphics.drawString("words", 0, 10);
        }

        @Override
        public Optional<Raster> raster() {
            return Optional.empty();
        }
    }
}
