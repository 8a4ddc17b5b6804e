package org.rubric.drawing.bitmap;

import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A JPEG file walked segment by segment (ITU-T T.81, Annex B). Grey and three-component pictures
/// of eight bits pass through as they are, minus what only programs read (Exif, previews,
/// comments); four inks are re-encoded, because PDF/A wants one colour space.
public final class Jpeg {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DHT = 0xC4;
    private static final int JPG = 0xC8;
    private static final int DAC = 0xCC;
    private static final int APP0 = 0xE0;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COM = 0xFE;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    private final byte[] bytes;
    private final ByteArrayOutputStream copy;
    private Pixels pixels;
    private int components;
    private boolean namedColours;
    private boolean adobe;
    private boolean transformed;
    private double dotsAcross;
    private double dotsDown;
    private long data;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
        this.copy = new ByteArrayOutputStream(bytes.length);
    }

    public static Bitmap read(byte[] bytes) throws IOException {
        var jpeg = new Jpeg(bytes);
        jpeg.walk();
        jpeg.checkData();
        var pixels =
                Pixels.of(
                        jpeg.pixels.width(), jpeg.pixels.height(), jpeg.dotsAcross, jpeg.dotsDown);
        if (jpeg.components == 4) return Reencoding.fourInks(bytes, pixels, jpeg.transformed);
        if (jpeg.namedColours && !jpeg.adobe) return Reencoding.toPng("jpeg", bytes, pixels);
        var raster =
                new Drawing.Raster(
                        "image/jpeg",
                        jpeg.copy.toByteArray(),
                        pixels.width(),
                        pixels.height(),
                        false);
        return new Bitmap(raster, pixels.pointsAcross(), pixels.pointsDown());
    }

    private void walk() throws IOException {
        copy.write(bytes, 0, 2);
        int at = 2;
        while (true) {
            int start = at;
            if (octet(at++) != 0xFF) throw broken();
            while (octet(at) == 0xFF) at++;
            int marker = octet(at++);
            if (marker == EOI) {
                copy.write(bytes, start, at - start);
                return;
            }
            if (marker == 0 || marker == SOI || marker >= 0xD0 && marker < SOI) throw broken();
            int length = octet(at) << 8 | octet(at + 1);
            if (length < 2 || at + length > bytes.length) throw broken();
            segment(marker, at + 2, length - 2);
            at += length;
            if (marker == SOS) at = afterScan(at);
            if (wanted(marker)) copy.write(bytes, start, at - start);
        }
    }

    private static boolean wanted(int marker) {
        boolean private0 = marker >= APP0 && marker <= APP15 || marker == COM;
        return !private0 || marker == APP0 || marker == APP14;
    }

    private void segment(int marker, int at, int length) throws IOException {
        if (marker == SOS && pixels == null) throw broken();
        if (marker == APP0 && length >= 12 && text(at, "JFIF\0")) resolution(at + 7);
        if (marker == APP14 && length >= 12 && text(at, "Adobe")) {
            adobe = true;
            transformed = octet(at + 11) == 2;
        }
        boolean frame = marker >= 0xC0 && marker <= 0xCF;
        if (!frame || marker == DHT || marker == JPG || marker == DAC) return;
        if (marker > 0xC2) throw new IOException(WORDS.of("jpeg.coding"));
        frame(at, length);
    }

    private void frame(int at, int length) throws IOException {
        if (pixels != null || length < 6) throw broken();
        if (octet(at) != 8) throw new IOException(WORDS.of("jpeg.bits"));
        int height = octet(at + 1) << 8 | octet(at + 2);
        int width = octet(at + 3) << 8 | octet(at + 4);
        pixels = Pixels.of(width, height, 0, 0);
        components = octet(at + 5);
        if (components != 1 && components != 3 && components != 4 || length != 6 + 3 * components)
            throw broken();
        namedColours =
                components == 3
                        && octet(at + 6) == 'R'
                        && octet(at + 9) == 'G'
                        && octet(at + 12) == 'B';
    }

    private void resolution(int at) throws IOException {
        double unit =
                switch (octet(at)) {
                    case 1 -> 1;
                    case 2 -> CENTIMETRES_PER_INCH;
                    default -> 0;
                };
        dotsAcross = unit * (octet(at + 1) << 8 | octet(at + 2));
        dotsDown = unit * (octet(at + 3) << 8 | octet(at + 4));
    }

    /// Skips the coded data behind a scan's header: stuffed zeros and restart marks belong to it.
    private int afterScan(int from) throws IOException {
        int at = from;
        while (true) {
            if (octet(at) == 0xFF) {
                int next = octet(at + 1);
                boolean inside = next == 0 || next >= 0xD0 && next <= 0xD7;
                if (!inside && next != 0xFF) break;
                if (inside) at++;
            }
            at++;
        }
        data += at - from;
        return at;
    }

    /// Every block of eight by eight pixels costs a bit at least: a file with fewer lies.
    private void checkData() throws IOException {
        if (pixels == null || data == 0) throw broken();
        long blocks = ((pixels.width() + 7L) / 8) * ((pixels.height() + 7L) / 8);
        if (data * 8 < blocks)
            throw new IOException(
                    WORDS.of(
                            "jpeg.less",
                            String.valueOf(pixels.width()),
                            String.valueOf(pixels.height())));
    }

    private boolean text(int at, String expected) throws IOException {
        for (int i = 0; i < expected.length(); i++)
            if (octet(at + i) != expected.charAt(i)) return false;
        return true;
    }

    private int octet(int at) throws IOException {
        if (at >= bytes.length) throw new IOException(WORDS.of("jpeg.cut"));
        return bytes[at] & 0xFF;
    }

    private static IOException broken() {
        return new IOException(WORDS.of("jpeg.segments"));
    }
}
