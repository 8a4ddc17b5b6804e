package org.rubric.typesetting.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Tables put together as a font file (OpenType specification, font file).
final class TableFile {
    private static final int MAGIC = 0xB1B0AFBA;

    private TableFile() {}

    /// A length with what fills it up to whole words.
    static int padded(int length) {
        return length + 3 & ~3;
    }

    /// The tables behind their directory, with the sums that the format asks for.
    static byte[] of(Map<String, ByteBuffer> tables) {
        int at = 12 + 16 * tables.size();
        int room = at;
        for (var table : tables.values()) room += padded(table.limit());
        var file = ByteBuffer.allocate(room);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (tables.size() - power)));
        int head = 0;
        for (var entry : tables.entrySet()) {
            var table = entry.getValue();
            file.put(at, table, 0, table.limit());
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(file, at, padded(table.limit()))).putInt(at).putInt(table.limit());
            if (entry.getKey().equals("head")) head = at;
            at += padded(table.limit());
        }
        file.putInt(head + 8, MAGIC - sum(file, 0, room));
        return file.array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) sum += file.getInt(at);
        return sum;
    }
}
