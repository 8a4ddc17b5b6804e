package org.rubric.typesetting.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Arrays;

/// One face of a family, read from a TrueType file. Thread-safe once made: glyph numbers of
/// the usual characters are kept in an array; two threads that ask at once write the same.
public final class Typeface {
    private static final int UNASKED = -1;

    private final String name;
    private final TrueType font;
    private final int[] advances;
    private final int[] glyphs = new int[0x3000];
    private final double ascent;
    private final double descent;
    private volatile Font outlines;

    public Typeface(String name, TrueType font) {
        this.name = name;
        this.font = font;
        double unit = 1000.0 / font.unitsPerEm();
        advances = new int[font.glyphs()];
        for (int i = 0; i < advances.length; i++)
            advances[i] = (int) Math.round(font.advance(i) * unit);
        Arrays.fill(glyphs, UNASKED);
        ascent = font.ascender() * unit;
        descent = -font.descender() * unit;
    }

    /// PostScript name, such as `LiberationSerif-Bold`.
    public String name() {
        return name;
    }

    /// The parsed file, for a writer that embeds it.
    public TrueType font() {
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
        try (var file = font.stream()) {
            var fonts = Font.createFonts(file);
            for (var one : fonts) if (one.getPSName().equals(name)) return one;
            return fonts[0];
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font " + name + " cannot be painted", e);
        }
    }

    /// Glyph number of a character; 0: the face has none.
    public int glyph(int codePoint) {
        if (codePoint >= glyphs.length) return font.glyph(codePoint);
        int glyph = glyphs[codePoint];
        if (glyph != UNASKED) return glyph;
        return glyphs[codePoint] = font.glyph(codePoint);
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
