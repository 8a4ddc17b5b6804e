package org.rubric.typesetting.line;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Arrays;
import org.rubric.typesetting.Ink;

/// Gives letters the forms that they take beside each other and sets their marks, by the JDK's
/// shaper (HarfBuzz) and the tables of the face. Only for scripts that need it: the others are set
/// letter by letter, which is many times faster.
final class Shaper {
    private static final float SIZE = 1000;

    /// Glyph codes from here on mean nothing to draw.
    private static final int NOTHING = 0xFFFE;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final char[] text;
    private final int from;
    private final int to;
    private final int[] left;
    private final GlyphVector vector;
    private final double unit;

    private Shaper(char[] text, int from, int to, Ink ink, boolean leftward) {
        this.text = text;
        this.from = from;
        this.to = to;
        unit = ink.size() / SIZE;
        int direction = leftward ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        vector =
                ink.face()
                        .outlines()
                        .deriveFont(SIZE)
                        .layoutGlyphVector(CONTEXT, text, from, to, direction);
        left = new int[vector.getNumGlyphs()];
    }

    /// Adds the characters of [from, to) to the copy, the text around them being looked at.
    static void shape(Copy copy, char[] text, int from, int to, Ink ink, boolean leftward) {
        new Shaper(text, from, to, ink, leftward).into(copy);
    }

    private void into(Copy copy) {
        int glyphs = left.length;
        // For each character where its cluster begins; a character without glyph joins the one
        // before, a mark its letter.
        var head = new int[to - from];
        var has = new boolean[to - from];
        for (int g = 0; g < glyphs; g++) has[character(g)] = true;
        for (int i = 0; i < head.length; i++)
            head[i] = i == 0 || has[i] && !mark(i) ? i : head[i - 1];
        for (int g = 0; g < glyphs; g++) left[g] = head[character(g)];
        var edges = edges(head.length);
        var widths = widths(edges);
        var clusters = clusters(edges);
        for (int i = 0; i < head.length; i++)
            if (head[i] == i) copy.add(text[from + i], clusters[i], widths[i]);
            else copy.add(text[from + i], Copy.SECOND, 0);
    }

    private int character(int glyph) {
        return Math.clamp(vector.getGlyphCharIndex(glyph), 0, to - from - 1);
    }

    private boolean mark(int i) {
        int type = Character.getType(text[from + i]);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || Character.isLowSurrogate(text[from + i]);
    }

    /// Left edge of each cluster: that of its leftmost glyph which is no mark.
    private double[] edges(int characters) {
        var edges = new double[characters];
        Arrays.fill(edges, Double.NaN);
        for (int g = 0; g < left.length; g++) {
            double x = vector.getGlyphPosition(g).getX();
            int head = left[g];
            boolean mark = mark(character(g)) && character(g) != head;
            if (!mark && (Double.isNaN(edges[head]) || x < edges[head])) edges[head] = x;
        }
        return edges;
    }

    /// Each cluster reaches to where the next one on its right begins.
    private double[] widths(double[] edges) {
        var widths = new double[edges.length];
        Arrays.fill(widths, -1);
        double next = vector.getGlyphPosition(left.length).getX();
        int current = -1;
        for (int g = left.length - 1; g >= 0; g--) {
            int head = left[g];
            if (head == current) continue;
            if (current >= 0 && !Double.isNaN(edges[current])) next = edges[current];
            current = head;
            if (widths[head] < 0 && !Double.isNaN(edges[head]))
                widths[head] = Math.max(0, next - edges[head]) * unit;
        }
        for (int i = 0; i < widths.length; i++) widths[i] = Math.max(0, widths[i]);
        return widths;
    }

    private Cluster[] clusters(double[] edges) {
        var counts = new int[edges.length];
        for (int g = 0; g < left.length; g++) if (drawn(g)) counts[left[g]]++;
        var clusters = new Cluster[edges.length];
        for (int i = 0; i < clusters.length; i++)
            clusters[i] =
                    new Cluster(new int[counts[i]], new float[counts[i]], new float[counts[i]]);
        for (int g = left.length - 1; g >= 0; g--) {
            if (!drawn(g)) continue;
            int head = left[g];
            int i = --counts[head];
            var place = vector.getGlyphPosition(g);
            double edge = Double.isNaN(edges[head]) ? place.getX() : edges[head];
            clusters[head].glyphs()[i] = vector.getGlyphCode(g);
            clusters[head].x()[i] = (float) ((place.getX() - edge) * unit);
            clusters[head].y()[i] = (float) (place.getY() * unit);
        }
        return clusters;
    }

    private boolean drawn(int glyph) {
        return vector.getGlyphCode(glyph) < NOTHING;
    }
}
