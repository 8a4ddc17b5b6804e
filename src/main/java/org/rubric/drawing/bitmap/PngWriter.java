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
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        var header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight()).put((byte) 8).put((byte) type);
        chunk(out, "IHDR", header.array());
        if (type == PALETTE) palette(out, (IndexColorModel) image.getColorModel());
        chunk(out, "IDAT", data());
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

    private byte[] data() throws IOException {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(6);
        try (var deflating = new DeflaterOutputStream(out, deflater, 1 << 15)) {
            byte[] above = new byte[image.getWidth() * channels()];
            byte[] line = new byte[above.length];
            byte[] differences = new byte[above.length];
            for (int y = 0; y < image.getHeight(); y++) {
                samples(y, line);
                boolean raw = type == PALETTE;
                for (int i = 0; !raw && i < line.length; i++)
                    differences[i] = (byte) (line[i] - above[i]);
                deflating.write(raw ? 0 : 2);
                deflating.write(raw ? line : differences);
                var swap = above;
                above = line;
                line = swap;
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private int channels() {
        return switch (type) {
            case COLOUR -> 3;
            case COLOUR_AND_ALPHA -> 4;
            default -> 1;
        };
    }

    private void samples(int y, byte[] line) {
        if (channels() == 1) {
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
