package org.rubric.typesetting.fonts;

import org.rubric.document.wording.Wording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// One face of a TrueType or OpenType file, as far as setting and embedding need it (OpenType
/// specification 1.9). Only what is asked for is read. Thread-safe: nothing changes once made.
public final class TrueType {
    private static final Wording WORDS = Wording.in("typesetting");
    private static final int COLLECTION = 0x74746366;
    private static final int MOST_FACES = 64;

    private final byte[] file;
    private final TreeMap<String, ByteBuffer> tables = new TreeMap<>();
    private final int unitsPerEm;
    private final int glyphs;
    private final int measured;
    private final ByteBuffer metrics;
    private final CharacterMap characters;

    private TrueType(byte[] file, int at) throws IOException {
        this.file = file;
        directory(ByteBuffer.wrap(file), at);
        if (table("head").limit() < 54) throw new IOException(WORDS.of("font.head"));
        unitsPerEm = Math.max(1, table("head").getShort(18) & 0xFFFF);
        glyphs = table("maxp").getShort(4) & 0xFFFF;
        metrics = table("hmtx");
        measured = Math.min(table("hhea").getShort(34) & 0xFFFF, metrics.limit() / 4);
        if (measured == 0) throw new IOException(WORDS.of("font.widths"));
        characters = CharacterMap.of(table("cmap"));
    }

    /// The faces of a file: of a collection all of them.
    ///
    /// @throws IOException if it is no such file, or tables that are needed are missing or broken
    public static List<TrueType> read(byte[] file) throws IOException {
        try {
            var start = ByteBuffer.wrap(file);
            if (start.getInt(0) != COLLECTION) return List.of(new TrueType(file, 0));
            var faces = new ArrayList<TrueType>();
            int many = Math.min(start.getInt(8), MOST_FACES);
            for (int i = 0; i < many; i++) faces.add(new TrueType(file, start.getInt(12 + 4 * i)));
            return faces;
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new IOException(WORDS.of("font.cut"), e);
        }
    }

    private void directory(ByteBuffer whole, int at) {
        int many = whole.getShort(at + 4) & 0xFFFF;
        for (int i = 0, entry = at + 12; i < many; i++, entry += 16) {
            var tag = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, whole.slice(whole.getInt(entry + 8), whole.getInt(entry + 12)));
        }
    }

    /// The bytes of a table, position 0, big-endian; not to be written to.
    ///
    /// @throws IOException if the face has none of that tag
    ByteBuffer table(String tag) throws IOException {
        var table = tables.get(tag);
        if (table == null) throw new IOException(WORDS.of("font.table", tag));
        return table.duplicate();
    }

    public boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /// The PostScript name; empty: the file tells none that can be read.
    public String name() {
        var table = tables.get("name");
        if (table == null) return "";
        try {
            return NameTable.postScript(table);
        } catch (IndexOutOfBoundsException _) {
            return "";
        }
    }

    /// The whole file, for who reads it in another way.
    public InputStream stream() {
        return new ByteArrayInputStream(file);
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    public int glyphs() {
        return glyphs;
    }

    /// Glyph number of a character; 0: the face has none.
    public int glyph(int codePoint) {
        try {
            int glyph = characters.glyph(codePoint);
            return glyph >= 0 && glyph < glyphs ? glyph : 0;
        } catch (IndexOutOfBoundsException _) {
            return 0;
        }
    }

    /// Advance in units of the design.
    public int advance(int glyph) {
        return metrics.getShort(4 * Math.min(glyph, measured - 1)) & 0xFFFF;
    }

    /// How many glyphs have an advance of their own; those behind have the last one's.
    int measured() {
        return measured;
    }

    /// Height above the baseline, units of the design.
    public int ascender() {
        return tables.get("hhea").getShort(4);
    }

    /// Depth below the baseline, units of the design, usually negative.
    public int descender() {
        return tables.get("hhea").getShort(6);
    }

    /// Left, bottom, right, top of what encloses all glyphs, units of the design.
    public int[] box() {
        var head = tables.get("head");
        return new int[] {
            head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)
        };
    }

    /// Degrees from the upright, to the left; italics lean to the right and have a negative one.
    public double italicAngle() {
        var post = tables.get("post");
        return post == null || post.limit() < 8 ? 0 : post.getInt(4) / 65536.0;
    }

    public boolean fixedPitch() {
        var post = tables.get("post");
        return post != null && post.limit() >= 16 && post.getInt(12) != 0;
    }

    /// `OS/2.fsType`, what the maker allows; empty: nothing is said.
    public Optional<Integer> embedding() {
        return windows(8, 10);
    }

    /// Height of capitals, units of the design; empty: nothing is said.
    public Optional<Integer> capitals() {
        return windows(88, 90);
    }

    private Optional<Integer> windows(int at, int until) {
        var table = tables.get("OS/2");
        if (table == null || table.limit() < until) return Optional.empty();
        return Optional.of((int) table.getShort(at));
    }
}
