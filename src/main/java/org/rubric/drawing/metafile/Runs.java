package org.rubric.drawing.metafile;

/// Run-length coding of 4- and 8-bit bitmaps ([MS-WMF] 3.1.6).
final class Runs {

    private final byte[] packed;
    private final byte[] lines;
    private final int stride;
    private final boolean nibbles;
    private final int width;
    private int at;
    private int x;
    private int y;

    private Runs(byte[] packed, int stride, int height, int bits) {
        this.packed = packed;
        this.stride = stride;
        this.lines = new byte[stride * height];
        this.nibbles = bits == 4;
        this.width = nibbles ? stride * 2 : stride;
    }

    static byte[] unpacked(byte[] packed, int stride, int height, int bits) {
        var runs = new Runs(packed, stride, height, bits);
        runs.unpack();
        return runs.lines;
    }

    private void unpack() {
        while (at + 1 < packed.length) {
            int count = packed[at++] & 0xFF;
            int value = packed[at++] & 0xFF;
            if (count > 0) {
                for (int i = 0; i < count; i++) put(nibbles && i % 2 == 0 ? value >> 4 : value);
            } else if (value == 0) {
                x = 0;
                y++;
            } else if (value == 1) {
                return;
            } else if (value == 2 && at + 1 < packed.length) {
                x += packed[at++] & 0xFF;
                y += packed[at++] & 0xFF;
            } else {
                literal(value);
            }
        }
    }

    private void literal(int count) {
        int bytes = nibbles ? (count + 1) / 2 : count;
        for (int i = 0; i < count && at + bytes <= packed.length; i++) {
            int value = packed[at + (nibbles ? i / 2 : i)] & 0xFF;
            put(nibbles && i % 2 == 0 ? value >> 4 : value);
        }
        at += bytes + (bytes & 1);
    }

    private void put(int value) {
        int line = y * stride;
        if (x < width && line >= 0 && line < lines.length) {
            if (!nibbles) lines[line + x] = (byte) value;
            else lines[line + x / 2] |= (byte) ((value & 15) << (x % 2 == 0 ? 4 : 0));
        }
        x++;
    }
}
