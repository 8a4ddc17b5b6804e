package org.rubric.typesetting.raster;

import org.rubric.typesetting.Mark;

/// Places between the characters of a run.
final class Carets {
    private Carets() {}

    /// Characters before a point: a glyph's right half counts as after it.
    static int index(Mark.Glyphs run, double x) {
        double left = run.x();
        int glyph = 0;
        for (; glyph < run.glyphs().length; glyph++) {
            double advance = advance(run, glyph);
            if (x < left + advance / 2) break;
            left += advance;
        }
        return characters(run, glyph);
    }

    /// Left edge of the character of that index, or the run's end.
    static double x(Mark.Glyphs run, int index) {
        double x = run.x();
        for (int i = 0; i < run.glyphs().length && characters(run, i) < index; i++)
            x += advance(run, i);
        return x;
    }

    private static double advance(Mark.Glyphs run, int glyph) {
        double shift = run.shifts().length == 0 ? 0 : run.shifts()[glyph];
        return run.ink().advance(run.glyphs()[glyph]) + shift;
    }

    /// Characters that the first glyphs show; a run whose clusters are not known is divided evenly.
    private static int characters(Mark.Glyphs run, int glyphs) {
        var text = run.source().text();
        int points = text.codePointCount(0, text.length());
        if (points == run.glyphs().length) return text.offsetByCodePoints(0, glyphs);
        return Math.round((float) text.length() * glyphs / run.glyphs().length);
    }
}
