package org.rubric.typesetting.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What a font calls itself (OpenType, name table).
final class NameTable {
    private NameTable() {}

    /// Name 6, in Windows' coding or else in the old Macintosh's.
    static String postScript(ByteBuffer table) {
        int many = table.getShort(2) & 0xFFFF;
        int texts = table.getShort(4) & 0xFFFF;
        var found = "";
        for (int i = 0, at = 6; i < many; i++, at += 12) {
            if (table.getShort(at + 6) != 6) continue;
            boolean wide = table.getShort(at) != 1;
            var bytes = new byte[table.getShort(at + 8) & 0xFFFF];
            table.get(texts + (table.getShort(at + 10) & 0xFFFF), bytes);
            var coding = wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
            found = new String(bytes, coding);
            if (wide) break;
        }
        return found.replaceAll("[^!-~]|[\\[\\](){}<>/%]", "");
    }
}
