package org.rubric.interchange.pdf.file;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/// Deflating by several threads at once, each with a machine that the last one left: making one
/// costs as much as packing a page. Level 2 makes files of text a tenth larger than level 6 does,
/// for half its work.
public final class Deflate implements AutoCloseable {
    private static final int LEVEL = 2;

    private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

    /// One piece alone.
    public static byte[] bytes(byte[] plain) {
        try (var once = new Deflate()) {
            return once.packed(plain);
        }
    }

    public byte[] packed(byte[] plain) {
        var taken = idle.poll();
        var deflater = taken == null ? new Deflater(LEVEL) : taken;
        var packed = pack(deflater, plain);
        deflater.reset();
        idle.add(deflater);
        return packed;
    }

    private static byte[] pack(Deflater deflater, byte[] plain) {
        deflater.setInput(plain);
        deflater.finish();
        var packed = new byte[plain.length / 2 + 128];
        int size = 0;
        while (!deflater.finished()) {
            if (size == packed.length) packed = Arrays.copyOf(packed, 2 * size);
            size += deflater.deflate(packed, size, packed.length - size);
        }
        return Arrays.copyOf(packed, size);
    }

    @Override
    public void close() {
        idle.forEach(Deflater::close);
        idle.clear();
    }
}
