package org.rubric.drawing.metafile;

import org.rubric.drawing.Pictures;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Builds small WMF files; words are 16 bits wide.
public final class Wmfs {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// A placeable header for a box of so many units, 1440 to the inch.
    public static Wmfs placed(int width, int height) {
        var wmf = new Wmfs();
        var header = Emfs.little(22).putInt(0x9AC6CDD7).putShort((short) 0);
        header.putShort((short) 0).putShort((short) 0);
        header.putShort((short) width).putShort((short) height).putShort((short) 1440);
        wmf.out.writeBytes(header.array());
        return wmf.head();
    }

    public Wmfs head() {
        var header = Emfs.little(18).putShort((short) 1).putShort((short) 9);
        out.writeBytes(header.putShort((short) 0x300).array());
        return this;
    }

    public Wmfs add(int function, int... words) {
        return add(function, words, new byte[0]);
    }

    public Wmfs add(int function, int[] words, byte[] tail) {
        int size = 3 + words.length + (tail.length + 1) / 2;
        var record = Emfs.little(size * 2).putInt(size).putShort((short) function);
        for (int word : words) record.putShort((short) word);
        out.writeBytes(record.put(tail).array());
        return this;
    }

    public Wmfs window(int width, int height) {
        return add(0x20B, 0, 0).add(0x20C, height, width);
    }

    public Wmfs font(String name, int height, int charset) {
        var tail = Emfs.little(8 + 32).put((byte) 0).put((byte) 0).put((byte) 0);
        tail.put((byte) charset).putInt(0).put(name.getBytes(StandardCharsets.US_ASCII));
        return add(0x2FB, new int[] {height, 0, 0, 0, 400}, tail.array());
    }

    /// TextOut, from that point on.
    public Wmfs text(String words, int x, int y) {
        var letters = words.getBytes(StandardCharsets.US_ASCII);
        var string = Emfs.little(2 + letters.length + letters.length % 2 + 4);
        string.putShort((short) letters.length).put(letters);
        string.position(string.capacity() - 4);
        string.putShort((short) y).putShort((short) x);
        return add(0x521, new int[0], string.array());
    }

    public byte[] bytes() {
        return Pictures.joined(out.toByteArray(), new byte[] {3, 0, 0, 0, 0, 0});
    }
}
