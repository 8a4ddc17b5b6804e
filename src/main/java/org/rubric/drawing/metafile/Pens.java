package org.rubric.drawing.metafile;

import java.awt.Color;
import java.util.Optional;

/// Pens and brushes from the numbers in which GDI describes them ([MS-EMF] 2.1.25, [MS-WMF]
/// 2.1.1.4).
final class Pens {

    private static final int GEOMETRIC = 0x10000;
    private static final int NO_PEN = 5;
    private static final int OWN_DASHES = 7;
    private static final int MOST_DASHES = 16;
    private static final int SOLID = 0;
    private static final int HATCHED = 2;

    /// Dash, dot, dash-dot, dash-dot-dot in device pixels.
    private static final float[][] DASHES = {{}, {18, 6}, {3, 3}, {9, 6, 3, 6}, {9, 3, 3, 3, 3, 3}};

    private Pens() {}

    /// @param width in logical units
    /// @param dashes its own ones, used if the style says so
    static Tool.Pen pen(int style, double width, Color colour, float[] dashes) {
        int kind = style & 0xF;
        if (kind == NO_PEN) return Tool.Pen.NONE;
        boolean cosmetic = (style & GEOMETRIC) == 0;
        boolean thick = !cosmetic && width > 1;
        float[] lengths = new float[0];
        if (kind == OWN_DASHES && dashes.length > 0 && dashes.length <= MOST_DASHES)
            lengths = positive(dashes);
        else if (kind > 0 && kind < DASHES.length)
            lengths = thick ? scaled(DASHES[kind], (float) width / 3) : DASHES[kind];
        boolean inPixels = cosmetic || !thick && kind != OWN_DASHES;
        return new Tool.Pen(
                Optional.of(colour), Math.abs(width), inPixels, lengths, Ends.of(style));
    }

    private static float[] positive(float[] dashes) {
        float[] lengths = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) lengths[i] = Math.max(dashes[i], 0.01f);
        return lengths;
    }

    private static float[] scaled(float[] dashes, float by) {
        float[] lengths = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) lengths[i] = dashes[i] * by;
        return lengths;
    }

    static Tool.Brush brush(int style, Color colour, int hatch) {
        return switch (style) {
            case SOLID -> Tool.Brush.solid(colour);
            case HATCHED -> new Tool.Brush(Optional.of(colour), Math.clamp(hatch, 0, 5));
            default -> Tool.Brush.NONE;
        };
    }
}
