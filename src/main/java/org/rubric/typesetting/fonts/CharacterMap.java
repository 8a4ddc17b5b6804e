package org.rubric.typesetting.fonts;

import org.rubric.document.wording.Wording;

import java.io.IOException;
import java.nio.ByteBuffer;

/// Which glyph a character has (OpenType, cmap table): Unicode in format 12 or 4, or a font of
/// signs, whose characters stand at U+F000 and on.
sealed interface CharacterMap {
    Wording WORDS = Wording.in("typesetting");

    /// 0: none.
    int glyph(int codePoint);

    /// @throws IOException if the table has nothing that can be read
    static CharacterMap of(ByteBuffer table) throws IOException {
        int best = -1;
        int rank = 0;
        for (int i = 0, at = 4; i < (table.getShort(2) & 0xFFFF); i++, at += 8) {
            int start = table.getInt(at + 4);
            int found = rank(table.getShort(at), table.getShort(at + 2), table.getShort(start));
            if (found > rank) {
                rank = found;
                best = start;
            }
        }
        if (best < 0) throw new IOException(WORDS.of("font.unmapped"));
        var chosen = table.slice(best, table.limit() - best);
        if (chosen.getShort(0) == 12) return groups(chosen);
        return new Segments(chosen, (chosen.getShort(6) & 0xFFFF) / 2, rank == 1);
    }

    /// The wider map first; of signs only when there is none of Unicode.
    private static int rank(int platform, int encoding, int format) {
        boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
        if (format == 12 && unicode) return 3;
        if (format == 4 && unicode) return 2;
        return format == 4 && platform == 3 && encoding == 0 ? 1 : 0;
    }

    private static Groups groups(ByteBuffer table) throws IOException {
        int many = table.getInt(12);
        if (many < 0 || many > (table.limit() - 16) / 12)
            throw new IOException(WORDS.of("font.map.cut"));
        return new Groups(table, many);
    }

    /// Format 12: groups of characters in order, each mapped to glyphs in order.
    record Groups(ByteBuffer table, int many) implements CharacterMap {
        @Override
        public int glyph(int codePoint) {
            int low = 0;
            int high = many - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int at = 16 + 12 * middle;
                if (codePoint < table.getInt(at)) high = middle - 1;
                else if (codePoint > table.getInt(at + 4)) low = middle + 1;
                else return table.getInt(at + 8) + codePoint - table.getInt(at);
            }
            return 0;
        }
    }

    /// Format 4: segments of the basic plane, ends first; mapped by a difference or by a list.
    ///
    /// @param signs whether characters stand at U+F000 and on
    record Segments(ByteBuffer table, int many, boolean signs) implements CharacterMap {
        @Override
        public int glyph(int codePoint) {
            if (codePoint > 0xFFFF) return 0;
            int glyph = mapped(codePoint);
            return glyph == 0 && signs && codePoint < 0x100 ? mapped(0xF000 + codePoint) : glyph;
        }

        private int mapped(int character) {
            int low = 0;
            int high = many - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (character > unsigned(14 + 2 * middle)) low = middle + 1;
                else high = middle;
            }
            int starts = 16 + 2 * many;
            if (low >= many || character < unsigned(starts + 2 * low)) return 0;
            if (character > unsigned(14 + 2 * low)) return 0;
            int difference = unsigned(starts + 2 * many + 2 * low);
            int place = starts + 4 * many + 2 * low;
            int list = unsigned(place);
            if (list == 0) return character + difference & 0xFFFF;
            int at = place + list + 2 * (character - unsigned(starts + 2 * low));
            if (at + 2 > table.limit()) return 0;
            int glyph = unsigned(at);
            return glyph == 0 ? 0 : glyph + difference & 0xFFFF;
        }

        private int unsigned(int at) {
            return table.getShort(at) & 0xFFFF;
        }
    }
}
