package org.rubric.typesetting.raster;

import org.rubric.typesetting.Mark;

/// Places between the characters of a run.
final class Carets {
    private Carets() {}

    /// Characters before a point: a glyph's right half counts as after it. What runs to the left is
    /// counted from the right.
    static int index(Mark.Glyphs run, double x) {
        double left = run.x();
        int glyph = 0;
        for (; glyph < run.glyphs().length; glyph++) {
            double advance = advance(run, glyph);
            if (x < left + advance / 2) break;
            left += advance;
        }
        if (!run.source().leftward()) return characters(run, glyph);
        return run.source().text().length() - behind(run, glyph);
    }

    /// The edge at which the character of that index begins, or the run's end.
    static double x(Mark.Glyphs run, int index) {
        boolean leftward = run.source().leftward();
        int length = run.source().text().length();
        double x = run.x();
        for (int i = 0; i < run.glyphs().length; i++) {
            if (leftward ? length - behind(run, i) <= index : characters(run, i) >= index) break;
            x += advance(run, i);
        }
        return x;
    }

    /// Characters that the first glyphs of a run to the left show, which are its last ones.
    private static int behind(Mark.Glyphs run, int glyphs) {
        var text = run.source().text();
        int points = text.codePointCount(0, text.length());
        if (points == run.glyphs().length)
            return text.length() - text.offsetByCodePoints(text.length(), -glyphs);
        return Math.round((float) text.length() * glyphs / run.glyphs().length);
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
