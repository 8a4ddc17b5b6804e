package org.rubric.typesetting;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;

/// One face of a family, read from a TrueType file. Thread-safe once made: glyph numbers and
/// advances of the basic plane are cached in arrays.
public final class Typeface {
    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final int[] advances;
    private final int[] glyphs = new int[0x3000];
    private final double ascent;
    private final double descent;
    private volatile Font outlines;

    /// @throws IOException if tables that are needed are missing or broken
    public Typeface(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.cmap = font.getUnicodeCmapLookup();
        double unit = 1000.0 / font.getUnitsPerEm();
        advances = new int[font.getNumberOfGlyphs()];
        for (int i = 0; i < advances.length; i++)
            advances[i] = (int) Math.round(font.getAdvanceWidth(i) * unit);
        for (int c = 0; c < glyphs.length; c++) glyphs[c] = cmap.getGlyphId(c);
        ascent = font.getHorizontalHeader().getAscender() * unit;
        descent = -font.getHorizontalHeader().getDescender() * unit;
    }

    /// PostScript name, such as `LiberationSerif-Bold`.
    public String name() {
        return name;
    }

    /// The parsed file, for a writer that embeds it.
    public TrueTypeFont font() {
        return font;
    }

    /// The same face for Java2D, of size 1: for scripts whose letters it shapes, and for painting.
    ///
    /// @throws IllegalStateException if Java2D cannot read the file
    public Font outlines() {
        var made = outlines;
        if (made != null) return made;
        synchronized (font) {
            if (outlines == null) outlines = read();
            return outlines;
        }
    }

    /// A collection gives all its faces; ours is the one of our name.
    private Font read() {
        try (var file = font.getOriginalData()) {
            var fonts = Font.createFonts(file);
            for (var one : fonts) if (one.getPSName().equals(name)) return one;
            return fonts[0];
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font " + name + " cannot be painted", e);
        }
    }

    /// Glyph number of a character; 0: the face has none.
    public int glyph(int codePoint) {
        return codePoint < glyphs.length ? glyphs[codePoint] : cmap.getGlyphId(codePoint);
    }

    /// Advance in thousandths of the type size, whole as PDF writes them.
    public int advance(int glyph) {
        return glyph < advances.length ? advances[glyph] : advances[0];
    }

    /// Height above the baseline, thousandths of the type size.
    public double ascent() {
        return ascent;
    }

    /// Depth below the baseline, thousandths of the type size, positive.
    public double descent() {
        return descent;
    }

    @Override
    public String toString() {
        return name;
    }
}
