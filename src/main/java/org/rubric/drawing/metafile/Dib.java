package org.rubric.drawing.metafile;

import org.rubric.document.wording.Wording;
import org.rubric.drawing.bitmap.Pixels;
import org.rubric.drawing.bitmap.Reading;
import org.rubric.drawing.recording.Sheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/// A device-independent bitmap, as metafiles carry their pixels ([MS-WMF] 2.2.2.9): header,
/// colours, lines from the bottom up. Lines that are missing stay white.
final class Dib {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int CORE_HEADER = 12;
    private static final int RGB = 0;
    private static final int RLE8 = 1;
    private static final int RLE4 = 2;
    private static final int MASKS = 3;
    private static final int JPEG = 4;
    private static final int PNG = 5;
    private static final int[] DEFAULT_16 = {0x7C00, 0x3E0, 0x1F, 0};
    private static final int[] DEFAULT_32 = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};

    /// @param upsideDown whether the first line is the top one
    private record Header(
            int width, int height, boolean upsideDown, int bits, int compression, int colours) {

        int stride() {
            return (int) (((long) width * bits + 31) / 32 * 4);
        }
    }

    private final Header header;
    private final int[] palette;
    private final int[] masks;

    private Dib(Header header, int[] palette, int[] masks) {
        this.header = header;
        this.palette = palette;
        this.masks = masks;
    }

    /// @param info header and colours
    /// @param data the lines
    /// @return nothing when it is no bitmap that can be read
    static Optional<BufferedImage> image(byte[] info, byte[] data, Sheet sheet) {
        return image(info, data, sheet, false);
    }

    /// @param alpha whether the fourth byte of a 32-bit pixel is its opacity, colours multiplied
    ///     by it
    static Optional<BufferedImage> image(byte[] info, byte[] data, Sheet sheet, boolean alpha) {
        try {
            var fields = new Fields(info, 0, info.length);
            var header = header(fields);
            if (header.compression == JPEG || header.compression == PNG)
                return foreign(header, data, sheet);
            Pixels.of(header.width, header.height, 0, 0);
            sheet.spendPixels((long) header.width * header.height);
            int[] masks = header.compression == MASKS ? masks(fields) : usualMasks(header);
            return new Dib(header, palette(header, fields), masks).decoded(data, alpha);
        } catch (IOException | IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /// Header, colours and lines in one piece.
    static Optional<BufferedImage> packed(byte[] bytes, Sheet sheet) {
        try {
            var header = header(new Fields(bytes, 0, bytes.length));
            int size = (int) new Fields(bytes, 0, 4).unsigned32();
            int each = size == CORE_HEADER ? 3 : 4;
            int start =
                    size
                            + header.colours * each
                            + (header.compression == MASKS && size == 40 ? 12 : 0);
            var lines = new Fields(bytes, 0, bytes.length).bytes(start, bytes.length - start);
            return image(bytes, lines, sheet);
        } catch (IOException | IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static Header header(Fields fields) throws IOException {
        long size = fields.unsigned32();
        boolean core = size == CORE_HEADER;
        int width = core ? fields.unsigned16() : fields.signed32();
        int height = core ? fields.unsigned16() : fields.signed32();
        fields.unsigned16();
        int bits = fields.unsigned16();
        int compression = core ? RGB : fields.signed32();
        if (!core) fields.skip(12);
        long used = core ? 0 : fields.unsigned32();
        if (bits > 8) used = 0;
        else if (used == 0 || used > 1 << bits) used = 1L << bits;
        if (height == Integer.MIN_VALUE || size > Integer.MAX_VALUE)
            throw new IOException(WORDS.of("bitmap.none"));
        fields.at((int) size);
        return new Header(width, Math.abs(height), height < 0, bits, compression, (int) used);
    }

    private static int[] usualMasks(Header header) {
        return header.bits == 16 ? DEFAULT_16 : DEFAULT_32;
    }

    /// The masks follow a 40-byte header and are part of a longer one, at the same place.
    private static int[] masks(Fields fields) {
        fields.at(40);
        return new int[] {fields.signed32(), fields.signed32(), fields.signed32(), 0xFF000000};
    }

    private static int[] palette(Header header, Fields fields) {
        int[] palette = new int[header.colours];
        boolean triples = fields.at(0).unsigned32() == CORE_HEADER;
        fields.at(0);
        int start = (int) fields.unsigned32();
        fields.at(start);
        for (int i = 0; i < palette.length; i++) {
            int blue = fields.octet();
            int green = fields.octet();
            palette[i] = 0xFF000000 | fields.octet() << 16 | green << 8 | blue;
            if (!triples) fields.octet();
        }
        return palette;
    }

    /// A whole JPEG or PNG file in the place of lines.
    private static Optional<BufferedImage> foreign(Header header, byte[] data, Sheet sheet)
            throws IOException {
        var reading = Reading.of(header.compression == JPEG ? "jpeg" : "png", data);
        sheet.spendPixels(reading.pixels().count());
        return Optional.of(reading.image().image());
    }

    private Optional<BufferedImage> decoded(byte[] data, boolean alpha) throws IOException {
        var lines = data;
        if (header.compression == RLE8 || header.compression == RLE4)
            lines = Runs.unpacked(data, header.stride(), header.height, header.bits);
        else if (header.compression != RGB && header.compression != MASKS) return Optional.empty();
        var image =
                new BufferedImage(
                        header.width,
                        header.height,
                        alpha ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
        int[] row = new int[header.width];
        int stride = header.stride();
        for (int y = 0; y < header.height; y++) {
            int start = y * stride;
            boolean there = (long) y * stride + stride <= lines.length;
            for (int x = 0; x < row.length; x++)
                row[x] = there ? colour(lines, start, x, alpha) : 0xFFFFFFFF;
            int target = header.upsideDown ? y : header.height - 1 - y;
            image.getRaster().setDataElements(0, target, header.width, 1, row);
        }
        return Optional.of(image);
    }

    private int colour(byte[] lines, int start, int x, boolean alpha) throws IOException {
        return switch (header.bits) {
            case 1 -> indexed(lines[start + (x >> 3)] >> 7 - (x & 7) & 1);
            case 4 -> indexed(lines[start + (x >> 1)] >> 4 - (x & 1) * 4 & 15);
            case 8 -> indexed(lines[start + x] & 0xFF);
            case 16 -> masked(word(lines, start + x * 2), false);
            case 24 ->
                    0xFF000000
                            | word(lines, start + x * 3)
                            | (lines[start + x * 3 + 2] & 0xFF) << 16;
            case 32 ->
                    masked(
                            word(lines, start + x * 4) | word(lines, start + x * 4 + 2) << 16,
                            alpha);
            default -> throw new IOException(WORDS.of("bitmap.none"));
        };
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private int indexed(int index) {
        return index < palette.length ? palette[index] : 0xFF000000;
    }

    private int masked(int value, boolean alpha) {
        int opacity = alpha ? value & 0xFF000000 : 0xFF000000;
        return opacity
                | part(value, masks[0]) << 16
                | part(value, masks[1]) << 8
                | part(value, masks[2]);
    }

    private static int part(int value, int mask) {
        if (mask == 0) return 0;
        int shift = Integer.numberOfTrailingZeros(mask);
        long most = (mask & 0xFFFF_FFFFL) >>> shift;
        return (int) (((value & mask) >>> shift & most) * 255 / most);
    }
}
