package org.rubric.typesetting.raster;

import org.rubric.document.Id;
import org.rubric.typesetting.Ink;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;
import org.rubric.typesetting.fonts.Typeface;
import org.rubric.typesetting.fonts.Typefaces;

import java.util.List;

/// Runs and pages set by hand.
final class Runs {
    static final Typeface ROMAN = new Typefaces().face(Typefaces.Family.SERIF, false, false);

    private Runs() {}

    static Mark.Glyphs run(double x, double y, String words, int from) {
        return run("b", x, y, words, from);
    }

    static Mark.Glyphs run(String block, double x, double y, String words, int from) {
        return new Mark.Glyphs(
                x,
                y,
                new Ink(ROMAN, 12, 0),
                words.codePoints().map(ROMAN::glyph).toArray(),
                new float[0],
                new Mark.Source(Id.of(block), from, words));
    }

    static Page page(Mark... marks) {
        return new Page("1", 100, 100, List.of(marks));
    }
}
