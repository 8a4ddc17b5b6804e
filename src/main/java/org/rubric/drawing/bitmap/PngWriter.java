package org.rubric.drawing.bitmap;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes an image as the plainest PNG that holds it: grey, palette, colour, or colour with
/// transparency; eight bits a sample, not interlaced, no profile, line by line.
final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int GREY = 0;
    private static final int COLOUR = 2;
    private static final int PALETTE = 3;
    private static final int COLOUR_AND_ALPHA = 6;

    /// Efforts of compression: for data that is copied as it is, and for data that whoever embeds
    /// it must take apart again.
    static final int THOROUGH = 4;
    static final int HASTY = 1;

    /// Where the samples of a line come from.
    @FunctionalInterface
    interface Lines {
        void read(int y, byte[] line);
    }

    private final BufferedImage image;
    private final int type;

    PngWriter(BufferedImage image) {
        this.image = image;
        this.type = type(image);
    }

    private static int type(BufferedImage image) {
        var colours = image.getColorModel();
        if (colours instanceof IndexColorModel indexed && indexed.getPixelSize() <= 8)
            return PALETTE;
        if (colours.hasAlpha() && translucent(image)) return COLOUR_AND_ALPHA;
        return colours.getNumComponents() == 1 ? GREY : COLOUR;
    }

    private static boolean translucent(BufferedImage image) {
        int[] line = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int colour : line) if (colour >>> 24 != 255) return true;
        }
        return false;
    }

    boolean alpha() {
        return type == COLOUR_AND_ALPHA || type == PALETTE && image.getColorModel().hasAlpha();
    }

    byte[] bytes() throws IOException {
        var colours = new ByteArrayOutputStream();
        if (type == PALETTE) palette(colours, (IndexColorModel) image.getColorModel());
        var header = new PngHeader(image.getWidth(), image.getHeight(), 8, type, false);
        return file(header, colours.toByteArray(), THOROUGH, this::samples);
    }

    /// A whole file. Lines are not filtered: figures, of which most are made of flat areas, become
    /// smaller and are faster to write without.
    ///
    /// @param colours chunks that go before the data
    /// @param effort of the compression
    static byte[] file(PngHeader header, byte[] colours, int effort, Lines lines)
            throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        var start = ByteBuffer.allocate(13).putInt(header.width()).putInt(header.height());
        chunk(out, "IHDR", start.put((byte) 8).put((byte) header.colours()).array());
        out.writeBytes(colours);
        chunk(out, "IDAT", data(header, effort, lines));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private void palette(ByteArrayOutputStream out, IndexColorModel colours) {
        int size = colours.getMapSize();
        var entries = ByteBuffer.allocate(size * 3);
        var alphas = new byte[size];
        for (int i = 0; i < size; i++) {
            int colour = colours.getRGB(i);
            entries.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
            alphas[i] = (byte) (colour >>> 24);
        }
        chunk(out, "PLTE", entries.array());
        if (colours.hasAlpha()) chunk(out, "tRNS", alphas);
    }

    private static byte[] data(PngHeader header, int effort, Lines lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(effort);
        try (var deflating = new DeflaterOutputStream(out, deflater, 1 << 15)) {
            byte[] line = new byte[header.width() * header.channels()];
            for (int y = 0; y < header.height(); y++) {
                lines.read(y, line);
                deflating.write(0);
                deflating.write(line);
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private void samples(int y, byte[] line) {
        if (type == GREY || type == PALETTE) {
            int shift = image.getRaster().getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
            int[] values = image.getRaster().getSamples(0, y, line.length, 1, 0, (int[]) null);
            for (int x = 0; x < line.length; x++) line[x] = (byte) (values[x] >> shift);
            return;
        }
        int width = image.getWidth();
        int[] colours = image.getRGB(0, y, width, 1, null, 0, width);
        int at = 0;
        for (int colour : colours) {
            line[at++] = (byte) (colour >> 16);
            line[at++] = (byte) (colour >> 8);
            line[at++] = (byte) colour;
            if (type == COLOUR_AND_ALPHA) line[at++] = (byte) (colour >>> 24);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
        var chunk = ByteBuffer.allocate(body.length + 12);
        chunk.putInt(body.length);
        for (int i = 0; i < 4; i++) chunk.put((byte) name.charAt(i));
        chunk.put(body);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, body.length + 4);
        chunk.putInt((int) sum.getValue());
        out.writeBytes(chunk.array());
    }
}
