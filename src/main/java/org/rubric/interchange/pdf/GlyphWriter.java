package org.rubric.interchange.pdf;

import org.rubric.typesetting.Mark;

/// Writes glyph runs and keeps the state of text and colour, so that nothing is said twice.
final class GlyphWriter {
    private static final int UNSET = -1;

    private final Operators out;
    private final Inventory inventory;
    private final double height;
    private boolean inText;
    private long lineX;
    private long lineY;
    private int face = UNSET;
    private double size;
    private Mark.Glyphs last;
    private int fillColour;
    private int strokeColour;

    GlyphWriter(Operators out, Inventory inventory, double height) {
        this.out = out;
        this.inventory = inventory;
        this.height = height;
    }

    void write(Mark.Glyphs run) {
        if (inText && Gaps.between(last, run)) space();
        last = run;
        colour(run.ink().colour());
        int number = inventory.number(run.ink().face());
        move(run.x(), height - run.y());
        if (number != face || run.ink().size() != size) {
            face = number;
            size = run.ink().size();
            out.add("/F").integer(number).add(" ").number(size).add("Tf ");
        }
        var readings = inventory.readings(number);
        if (Readings.oneToOne(run)) spell(run, readings);
        else {
            span(run.source().text());
            show(run, readings, 0, run.glyphs().length);
            out.add("EMC\n");
        }
    }

    /// Ends the text object, if one is open.
    void endText() {
        if (inText) out.add("ET\n");
        inText = false;
    }

    /// Colour of what is filled, type included.
    void colour(int rgb) {
        if (rgb == fillColour) return;
        fillColour = rgb;
        paint(rgb, "g ", "rg ");
    }

    /// Colour of lines.
    void strokeColour(int rgb) {
        if (rgb == strokeColour) return;
        strokeColour = rgb;
        paint(rgb, "G ", "RG ");
    }

    /// A space that a reader hears where the eye sees a gap.
    private void space() {
        int glyph = inventory.readings(face).face().glyph(' ');
        if (glyph != 0) out.add("(").glyph(glyph).add(")Tj\n");
    }

    private void paint(int rgb, String grey, String colour) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        thousandths(red);
        if (red == green && green == blue) {
            out.add(grey);
            return;
        }
        thousandths(green);
        thousandths(blue);
        out.add(colour);
    }

    private void thousandths(int component) {
        int value = (component * 1000 + 127) / 255;
        if (value == 1000 || value == 0) out.integer(value / 1000);
        else out.add(".").integer(value / 100).integer(value / 10 % 10).integer(value % 10);
        out.add(" ");
    }

    private void move(double x, double y) {
        long toX = Operators.hundredths(x);
        long toY = Operators.hundredths(y);
        if (!inText) {
            out.add("BT ");
            inText = true;
            lineX = 0;
            lineY = 0;
        }
        out.hundredths(toX - lineX).hundredths(toY - lineY).add("Td ");
        lineX = toX;
        lineY = toY;
    }

    /// Shows a run whose glyphs have a character each; where glyph and font do not say the same, an
    /// ActualText does.
    private void spell(Mark.Glyphs run, Readings readings) {
        var characters = Readings.characters(run.source());
        var glyphs = run.glyphs();
        int shown = 0;
        int i = 0;
        while (i < glyphs.length) {
            int start = i;
            while (i < glyphs.length && !readings.says(glyphs[i], characters[i])) i++;
            if (i > start) {
                if (start > shown) show(run, readings, shown, start);
                span(new String(characters, start, i - start));
                show(run, readings, start, i);
                out.add("EMC\n");
                shown = i;
            } else i++;
        }
        if (shown < glyphs.length) show(run, readings, shown, glyphs.length);
    }

    private void span(String actual) {
        out.add("/Span<</ActualText").utf16(actual).add(">>BDC ");
    }

    /// Shows glyphs from … to; rounding of the shifts is carried on, so that it never adds up.
    private void show(Mark.Glyphs run, Readings readings, int from, int to) {
        var glyphs = run.glyphs();
        var shifts = run.shifts();
        double unit = 1000 / run.ink().size();
        double carried = 0;
        boolean array = false;
        int mark = from;
        for (int i = from; i < to; i++) {
            double shift = shifts.length == 0 ? 0 : shifts[i] * unit;
            int drawn = readings.drawn(glyphs[i]);
            if (drawn != glyphs[i])
                shift += readings.face().advance(glyphs[i]) - readings.face().advance(drawn);
            carried += shift;
            long whole = Math.round(carried);
            if (whole == 0) continue;
            out.add(array ? "(" : "[(");
            glyphs(glyphs, readings, mark, i + 1);
            out.add(")").integer(-whole);
            carried -= whole;
            array = true;
            mark = i + 1;
        }
        if (mark == to) out.add("]TJ\n");
        else {
            out.add("(");
            glyphs(glyphs, readings, mark, to);
            out.add(array ? ")]TJ\n" : ")Tj\n");
        }
    }

    private void glyphs(int[] glyphs, Readings readings, int from, int to) {
        for (int i = from; i < to; i++) out.glyph(readings.drawn(glyphs[i]));
    }
}
