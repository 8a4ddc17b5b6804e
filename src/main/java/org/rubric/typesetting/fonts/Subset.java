package org.rubric.typesetting.fonts;

import org.rubric.document.wording.Wording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// A face with the outlines of some glyphs only, as a PDF embeds it (ISO 32000-1, 9.9). Glyphs keep
/// their numbers; those that are left out are empty.
public final class Subset {
    private static final Wording WORDS = Wording.in("typesetting");
    private static final int LONG = 1;
    private static final int SCALED = 8;
    private static final int MORE = 0x20;
    private static final int BOTH_SCALED = 0x40;
    private static final int TURNED = 0x80;
    private static final int LITTLE = 1 << 20;

    private final TrueType face;
    private final ByteBuffer outlines;
    private final ByteBuffer places;
    private final boolean wide;
    private final TreeSet<Integer> kept = new TreeSet<>();
    private long room;

    private Subset(TrueType face) throws IOException {
        this.face = face;
        outlines = face.table("glyf");
        places = face.table("loca");
        wide = face.table("head").getShort(50) != 0;
    }

    /// The file of a face with these glyphs, the parts they are composed of, and glyph 0.
    ///
    /// @throws IOException if the outlines are broken
    public static byte[] of(TrueType face, Collection<Integer> glyphs) throws IOException {
        try {
            var subset = new Subset(face);
            subset.keep(0);
            for (int glyph : glyphs) subset.keep(glyph);
            return subset.file();
        } catch (IndexOutOfBoundsException e) {
            throw new IOException(WORDS.of("font.outlines.broken"), e);
        }
    }

    private void keep(int wanted) throws IOException {
        var waiting = new ArrayDeque<Integer>();
        waiting.add(wanted);
        while (!waiting.isEmpty()) {
            int glyph = waiting.poll();
            if (glyph >= face.glyphs())
                throw new IOException(WORDS.of("font.glyph", String.valueOf(glyph)));
            if (!kept.add(glyph)) continue;
            room += TableFile.padded(length(glyph));
            if (room > 2L * outlines.limit() + LITTLE)
                throw new IOException(WORDS.of("font.outlines.lie"));
            if (length(glyph) >= 10 && outlines.getShort(start(glyph)) < 0) parts(glyph, waiting);
        }
    }

    /// The glyphs that one is composed of (OpenType, glyf table).
    private void parts(int glyph, Collection<Integer> parts) {
        for (int part = start(glyph) + 10; ; ) {
            int flags = outlines.getShort(part);
            parts.add(outlines.getShort(part + 2) & 0xFFFF);
            if ((flags & MORE) == 0) return;
            part += 4 + ((flags & LONG) != 0 ? 4 : 2);
            if ((flags & SCALED) != 0) part += 2;
            else if ((flags & BOTH_SCALED) != 0) part += 4;
            else if ((flags & TURNED) != 0) part += 8;
        }
    }

    private int start(int glyph) {
        return wide ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
    }

    private int length(int glyph) throws IOException {
        int length = start(glyph + 1) - start(glyph);
        if (length < 0) throw new IOException(WORDS.of("font.outlines.order"));
        return length;
    }

    private byte[] file() throws IOException {
        int many = kept.last() + 1;
        var tables = new TreeMap<String, ByteBuffer>();
        tables.put("head", copy(face.table("head")).putInt(8, 0).putShort(50, (short) 1));
        tables.put("hhea", copy(face.table("hhea")).putShort(34, (short) many));
        tables.put("maxp", copy(face.table("maxp")).putShort(4, (short) many));
        tables.put("hmtx", widths(many));
        outlines(many, tables);
        for (var tag : new String[] {"cvt ", "fpgm", "prep"})
            if (face.has(tag)) tables.put(tag, face.table(tag));
        return TableFile.of(tables);
    }

    private ByteBuffer widths(int many) throws IOException {
        var metrics = face.table("hmtx");
        var widths = ByteBuffer.allocate(4 * many);
        for (int glyph : kept) {
            widths.putShort(4 * glyph, (short) face.advance(glyph));
            int bearing =
                    glyph < face.measured()
                            ? 4 * glyph + 2
                            : 4 * face.measured() + 2 * (glyph - face.measured());
            if (bearing + 2 <= metrics.limit())
                widths.putShort(4 * glyph + 2, metrics.getShort(bearing));
        }
        return widths;
    }

    private void outlines(int many, Map<String, ByteBuffer> tables) throws IOException {
        var glyphs = ByteBuffer.allocate((int) room);
        var starts = ByteBuffer.allocate(4 * (many + 1));
        for (int glyph = 0; glyph < many; glyph++) {
            starts.putInt(glyphs.position());
            if (!kept.contains(glyph)) continue;
            glyphs.put(glyphs.position(), outlines, start(glyph), length(glyph));
            glyphs.position(glyphs.position() + TableFile.padded(length(glyph)));
        }
        starts.putInt(glyphs.position());
        tables.put("glyf", glyphs.rewind());
        tables.put("loca", starts.rewind());
    }

    private static ByteBuffer copy(ByteBuffer table) {
        return ByteBuffer.allocate(table.limit()).put(table).rewind();
    }
}
