package org.rubric.typesetting.line;

import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Ink;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Mark.Source;
import org.rubric.typesetting.Style;

import java.util.ArrayList;
import java.util.List;

/// The numbers of the lines of code, right-aligned in a column of their own before it, small and
/// grey. They are artifacts and say no words, so that who copies the code does not copy them; a
/// line that is divided has its number once.
public final class LineNumbers {
    private static final double SMALLER = 0.8;
    private static final double GAP = 8;
    private static final int QUIET = 0x707070;

    private final Block.Code code;
    private final Ink ink;
    private final List<Integer> starts = new ArrayList<>();
    private final double left;
    private final double width;

    private LineNumbers(Block.Code code, Style style, Job job) {
        this.code = code;
        ink = job.type().ink(style.cut().sized(style.cut().size() * SMALLER).coloured(QUIET));
        int step = 0;
        starts.add(0);
        for (var run : code.runs()) {
            if (run instanceof Inline.Text(var text, _))
                for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
                    starts.add(step + i + 1);
            step += run.length();
        }
        left = style.indents().left();
        width = width(Integer.toString(starts.size()));
    }

    public static LineNumbers of(Block.Code code, Style style, Job job) {
        return new LineNumbers(code, style, job);
    }

    /// The style of the code beside the column.
    public Style beside(Style style) {
        var indents = style.indents();
        double column = width + GAP;
        var moved =
                new Style.Indents(
                        indents.left() + column,
                        indents.first(),
                        indents.right(),
                        indents.tab() + column);
        return new Style(style.cut(), style.spacing(), moved, style.keep(), style.alignment());
    }

    /// Puts the numbers beside the lines of the code.
    public void add(List<Slug> slugs) {
        double usual = baseline(slugs, 0);
        int line = 0;
        for (int i = 0; i < slugs.size(); i++) {
            int here = line(slugs.get(i), line);
            double baseline = baseline(slugs.subList(i, i + 1), usual);
            if (here > line) slugs.set(i, numbered(slugs.get(i), here, baseline));
            line = Math.max(line, here);
        }
    }

    /// The line of code that a set line belongs to, from 1; one with nothing on it is the next.
    private int line(Slug slug, int before) {
        for (var mark : slug.marks())
            if (mark instanceof Mark.Glyphs run && run.source().from() >= 0) {
                int line = before;
                while (line < starts.size() && starts.get(line) <= run.source().from()) line++;
                return line;
            }
        return Math.min(before + 1, starts.size());
    }

    private static double baseline(List<Slug> slugs, double otherwise) {
        for (var slug : slugs)
            for (var mark : slug.marks()) if (mark instanceof Mark.Glyphs run) return run.y();
        return otherwise > 0 ? otherwise : slugs.getFirst().height() * 0.8;
    }

    private Slug numbered(Slug slug, int line, double baseline) {
        var digits = Integer.toString(line);
        var glyphs = digits.chars().map(c -> ink.face().glyph(c)).toArray();
        double x = left + width - width(digits);
        var marks = new ArrayList<Mark>(slug.marks().size() + 3);
        marks.addAll(slug.marks());
        marks.add(new Mark.Open(Element.ARTIFACT));
        var silent = new Source(code.id(), -1, "");
        marks.add(new Mark.Glyphs(x, baseline, ink, glyphs, new float[0], silent));
        marks.add(new Mark.Close());
        return slug.with(marks);
    }

    private double width(String digits) {
        double width = 0;
        for (int i = 0; i < digits.length(); i++)
            width += ink.advance(ink.face().glyph(digits.charAt(i)));
        return width;
    }
}
