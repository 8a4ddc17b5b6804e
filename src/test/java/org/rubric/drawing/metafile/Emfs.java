package org.rubric.drawing.metafile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Builds small EMF files, record by record. The device has 1000 × 1000 pixels on 254 × 254 mm, so
/// a pixel is 0.72 points; the frame is given in pixels.
public final class Emfs {

    static final double PIXEL = 0.72;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final int[] frame;

    private Emfs(int[] frame) {
        this.frame = frame;
    }

    public static Emfs framed(int left, int top, int right, int bottom) {
        return new Emfs(new int[] {left, top, right, bottom});
    }

    public Emfs add(int type, int... words) {
        return add(type, words, new byte[0]);
    }

    Emfs add(int type, int[] words, byte[] tail) {
        int size = 8 + words.length * 4 + (tail.length + 3) / 4 * 4;
        var record = little(size).putInt(type).putInt(size);
        for (int word : words) record.putInt(word);
        record.put(tail);
        records.writeBytes(record.array());
        return this;
    }

    Emfs raw(byte[] bytes) {
        records.writeBytes(bytes);
        return this;
    }

    /// Creates a font under handle 1 and selects it.
    Emfs font(String name, int height, int turn, int charset) {
        var font = little(4 + 28 + 64).putInt(1).putInt(height).putInt(0).putInt(turn).putInt(turn);
        font.putInt(400).put((byte) 0).put((byte) 0).put((byte) 0).put((byte) charset).putInt(0);
        font.put(name.getBytes(StandardCharsets.UTF_16LE));
        return add(82, new int[0], font.array()).add(37, 1);
    }

    /// ExtTextOutW with a distance after each letter.
    Emfs text(int x, int y, String text, int distance) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16LE);
        int padded = (letters.length + 3) / 4 * 4;
        var body = little(padded + text.length() * 4).put(letters).position(padded);
        for (int i = 0; i < text.length(); i++) body.putInt(distance);
        int[] words = {0, 0, 0, 0, 1, 0, 0, x, y, text.length(), 76, 0, 0, 0, 0, 0, 76 + padded};
        return add(84, words, body.array());
    }

    /// StretchDIBits of a whole bitmap.
    Emfs bitmap(int x, int y, int width, int height, byte[] info, byte[] lines, int operation) {
        int across = ByteBuffer.wrap(info).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        int down = ByteBuffer.wrap(info).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
        int[] words = {
            0,
            0,
            0,
            0,
            x,
            y,
            0,
            0,
            across,
            Math.abs(down),
            80,
            info.length,
            80 + info.length,
            lines.length,
            0,
            operation,
            width,
            height
        };
        var tail = ByteBuffer.allocate(info.length + lines.length).put(info).put(lines);
        return add(81, words, tail.array());
    }

    static byte[] info(int width, int height, int bits, int compression, int... colours) {
        var info = little(40 + colours.length * 4).putInt(40).putInt(width).putInt(height);
        info.putShort((short) 1).putShort((short) bits).putInt(compression).putInt(0);
        info.putInt(0).putInt(0).putInt(colours.length).putInt(0);
        for (int colour : colours) info.putInt(colour);
        return info.array();
    }

    public byte[] bytes() {
        var header = little(108).putInt(1).putInt(108);
        for (int side : frame) header.putInt(side);
        for (int side : frame) header.putInt(side * 254 / 10);
        header.put(" EMF".getBytes(StandardCharsets.US_ASCII)).putInt(0x10000);
        header.putInt(108 + records.size() + 20).putInt(2).putShort((short) 3).putShort((short) 0);
        header.putInt(0).putInt(0).putInt(0).putInt(1000).putInt(1000).putInt(254).putInt(254);
        var all = new ByteArrayOutputStream();
        all.writeBytes(header.array());
        all.writeBytes(records.toByteArray());
        all.writeBytes(little(20).putInt(14).putInt(20).putInt(0).putInt(16).putInt(20).array());
        return all.toByteArray();
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
