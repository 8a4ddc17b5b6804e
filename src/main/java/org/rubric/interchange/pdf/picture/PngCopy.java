package org.rubric.interchange.pdf.picture;

import org.rubric.interchange.wording.Words;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Copies the data of a PNG file (ISO/IEC 15948) into a PDF: PDF's Flate filter knows PNG's
/// predictors, so nothing is decoded. An alpha channel is taken out byte by byte with its
/// predictors, because PNG predicts each channel from itself alone.
///
/// The file was checked when the drawing was made: not interlaced, at most eight bits a sample.
final class PngCopy {
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int IDAT = 0x49444154;
    private static final int INDEXED = 3;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private byte[] palette = {};
    private byte[] transparency = {};
    private int width;
    private int height;
    private int depth;
    private int colours;

    private PngCopy() {}

    static Bitmap of(byte[] file) throws IOException {
        var copy = new PngCopy();
        var buffer = ByteBuffer.wrap(file);
        for (int at = 8; at + 12 <= file.length; ) {
            int length = buffer.getInt(at);
            if (length < 0 || length > file.length - at - 12)
                throw new IOException(Words.of("picture.png.cut"));
            copy.chunk(buffer.getInt(at + 4), buffer.slice(at + 8, length));
            at += length + 12;
        }
        if (copy.width <= 0 || copy.height <= 0 || copy.depth > 8)
            throw new IOException(Words.of("picture.png"));
        return copy.bitmap();
    }

    private void chunk(int type, ByteBuffer body) {
        switch (type) {
            case IHDR -> {
                width = body.getInt();
                height = body.getInt();
                depth = body.get();
                colours = body.get();
            }
            case PLTE -> palette = bytes(body);
            case TRNS -> transparency = bytes(body);
            case IDAT -> data.writeBytes(bytes(body));
            default -> {}
        }
    }

    private Bitmap bitmap() throws IOException {
        return switch (colours) {
            case 0 -> keyed(image(COSName.DEVICEGRAY, 1), data.toByteArray(), 1);
            case 2 -> keyed(image(COSName.DEVICERGB, 3), data.toByteArray(), 3);
            case INDEXED -> indexed();
            case 4 -> split(COSName.DEVICEGRAY, 1);
            default -> split(COSName.DEVICERGB, 3);
        };
    }

    /// One colour may be transparent (ISO/IEC 15948, 11.3.2.1): colour key masking.
    private Bitmap keyed(COSDictionary entries, byte[] pixels, int channels) {
        if (transparency.length == 2 * channels) {
            var key = new COSArray();
            for (int i = 0; i < channels; i++) {
                var sample = COSInteger.get(transparency[2 * i + 1] & (1 << depth) - 1);
                key.add(sample);
                key.add(sample);
            }
            entries.setItem(COSName.MASK, key);
        }
        return new Bitmap(entries, pixels, Optional.empty());
    }

    private Bitmap indexed() throws IOException {
        var entries = image(COSName.DEVICEGRAY, 1);
        var space = new COSArray();
        space.add(COSName.INDEXED);
        space.add(COSName.DEVICERGB);
        space.add(COSInteger.get(palette.length / 3 - 1));
        space.add(new COSString(palette));
        entries.setItem(COSName.COLORSPACE, space);
        Optional<Bitmap> mask =
                transparency.length == 0 ? Optional.empty() : Optional.of(paletteMask());
        return new Bitmap(entries, data.toByteArray(), mask);
    }

    private Bitmap paletteMask() throws IOException {
        var opacity = new byte[256];
        Arrays.fill(opacity, (byte) 255);
        System.arraycopy(transparency, 0, opacity, 0, Math.min(256, transparency.length));
        var out = new ByteArrayOutputStream();
        int line = (width * depth + 7) / 8;
        var above = new byte[line];
        var row = new byte[line];
        var samples = new byte[width];
        try (var in = pixels();
                var packed = new DeflaterOutputStream(out, new Deflater(6), 1 << 14)) {
            for (int y = 0; y < height; y++) {
                int filter = in.read();
                if (in.readNBytes(row, 0, line) < line) throw cut();
                Predictor.undo(filter, row, above);
                for (int x = 0; x < width; x++) {
                    int bit = x * depth;
                    int index = row[bit >> 3] >> 8 - depth - (bit & 7) & (1 << depth) - 1;
                    samples[x] = opacity[index];
                }
                packed.write(samples);
                var free = above;
                above = row;
                row = free;
            }
        }
        var entries = Bitmap.entries(width, height, 8, COSName.DEVICEGRAY);
        entries.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return new Bitmap(entries, out.toByteArray(), Optional.empty());
    }

    /// Two images out of one: colour, and alpha as its soft mask.
    private Bitmap split(COSName space, int channels) throws IOException {
        var colour = new ByteArrayOutputStream(data.size());
        var alpha = new ByteArrayOutputStream();
        var row = new byte[width * (channels + 1)];
        var painted = new byte[width * channels + 1];
        var opacity = new byte[width + 1];
        try (var in = pixels();
                var packed = new DeflaterOutputStream(colour, new Deflater(6), 1 << 14);
                var mask = new DeflaterOutputStream(alpha, new Deflater(6), 1 << 14)) {
            for (int y = 0; y < height; y++) {
                byte filter = (byte) in.read();
                if (in.readNBytes(row, 0, row.length) < row.length) throw cut();
                painted[0] = filter;
                opacity[0] = filter;
                for (int x = 0, from = 0, to = 1; x < width; x++) {
                    for (int c = 0; c < channels; c++) painted[to++] = row[from++];
                    opacity[x + 1] = row[from++];
                }
                packed.write(painted);
                mask.write(opacity);
            }
        }
        var soft = new Bitmap(image(COSName.DEVICEGRAY, 1), alpha.toByteArray(), Optional.empty());
        return new Bitmap(image(space, channels), colour.toByteArray(), Optional.of(soft));
    }

    private InflaterInputStream pixels() {
        return new InflaterInputStream(new ByteArrayInputStream(data.toByteArray()));
    }

    private COSDictionary image(COSName space, int channels) {
        var parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, 15);
        parameters.setInt(COSName.COLORS, channels);
        parameters.setInt(COSName.BITS_PER_COMPONENT, depth);
        parameters.setInt(COSName.COLUMNS, width);
        parameters.setDirect(true);
        var entries = Bitmap.entries(width, height, depth, space);
        entries.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        entries.setItem(COSName.DECODE_PARMS, parameters);
        return entries;
    }

    private static byte[] bytes(ByteBuffer body) {
        var bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }

    private static IOException cut() {
        return new IOException(Words.of("picture.png.cut"));
    }
}
