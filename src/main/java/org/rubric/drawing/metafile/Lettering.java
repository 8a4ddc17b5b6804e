package org.rubric.drawing.metafile;

import org.rubric.drawing.recording.Faces;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// Text of a metafile, set letter by letter where its program put them, as outlines.
///
/// @param device the surface
/// @param options of ExtTextOut ([MS-EMF] 2.1.11)
/// @param box in logical units, for a ground or a clip
record Lettering(Device device, int options, Rectangle2D box) {

    private static final int OPAQUE = 2;
    private static final int CLIPPED = 4;
    private static final int UPDATE_POSITION = 1;
    private static final int RIGHT = 2;
    private static final int CENTRED = 6;
    private static final int BOTTOM = 8;
    private static final int BASELINE = 24;
    private static final double USUAL_HEIGHT = 12;
    private static final double NARROWEST = 0.6;

    /// Mean width of a character in ems: what a font's demanded width is measured against.
    private static final double MEAN_WIDTH = 0.42;

    /// A line of letters in text space: logical units, baseline at y 0, starting at x 0.
    ///
    /// @param em the size of the type
    private record Line(Shape outlines, double width, double ascent, double descent, double em) {}

    /// Draws the text and moves the position, if the text's alignment says so.
    ///
    /// @param advances from each letter to the next in logical units; empty: the font's own
    void draw(String text, Point2D reference, double[] advances) {
        device.finish();
        var now = device.now();
        if ((options & OPAQUE) != 0) device.fill(device.box(box), now.ground);
        var clip = now.clip;
        if ((options & CLIPPED) != 0) device.clipBox(box, 1);
        if (!text.isEmpty()) {
            boolean follows = (now.align & UPDATE_POSITION) != 0;
            var start = follows ? now.position : reference;
            var line = line(text, advances);
            set(line, start);
            if (!SymbolFont.is(now.face)) count(text, line, start);
            if (follows) now.position = new Point2D.Double(start.getX() + line.width, start.getY());
        }
        now.clip = clip;
    }

    private void set(Line line, Point2D start) {
        var now = device.now();
        var to = new AffineTransform();
        var at = device.point(start);
        to.translate(at.getX(), at.getY());
        to.concatenate(now.mapping.forLetters());
        to.rotate(-Math.toRadians(now.face.turn()));
        to.translate(across(line), down(line));
        if (now.opaque && (options & OPAQUE) == 0)
            device.fill(
                    to.createTransformedShape(
                            new Rectangle2D.Double(
                                    0, -line.ascent, line.width, line.ascent + line.descent)),
                    now.ground);
        var outlines = new Path2D.Double(Path2D.WIND_NON_ZERO);
        outlines.append(line.outlines, false);
        underline(outlines, line);
        outlines.transform(to);
        device.letters(outlines);
    }

    private void count(String text, Line line, Point2D start) {
        var now = device.now();
        int letters = (int) text.chars().filter(Character::isLetterOrDigit).count();
        double unit = Math.abs(now.mapping.forLetters().getScaleY());
        double baseline = device.point(start).getY() + down(line) * unit;
        device.sheet.specimen().add(letters, line.em * unit, baseline);
    }

    private double across(Line line) {
        return switch (device.now().align & CENTRED) {
            case CENTRED -> -line.width / 2;
            case RIGHT -> -line.width;
            default -> 0;
        };
    }

    private double down(Line line) {
        return switch (device.now().align & BASELINE) {
            case BASELINE -> 0;
            case BOTTOM -> -line.descent;
            default -> line.ascent;
        };
    }

    private void underline(Path2D outlines, Line line) {
        double em = line.ascent + line.descent;
        var style = device.now().face.style();
        if (style.underlined())
            outlines.append(new Rectangle2D.Double(0, em * 0.09, line.width, em * 0.045), false);
        if (style.struck())
            outlines.append(new Rectangle2D.Double(0, -em * 0.24, line.width, em * 0.045), false);
    }

    private Line line(String text, double[] advances) {
        var face = device.now().face;
        var letters = Letters.of(text, face);
        double size = size(face, letters);
        double wide = face.width() == 0 ? 1 : face.width() / (MEAN_WIDTH * size * Faces.EM);
        double[] places = places(letters, text.length(), advances, size * wide);
        double width = places[text.length()];
        if (advances.length > 0 && !letters.exact())
            wide *= Math.clamp(width / Math.max(letters.width() * size * wide, 1e-9), NARROWEST, 1);
        var outlines = new Path2D.Double();
        for (int i = 0; i < text.length(); i++) {
            var to = AffineTransform.getTranslateInstance(places[i], 0);
            to.scale(size * wide, size);
            outlines.append(to.createTransformedShape(letters.outline(i)), false);
        }
        return new Line(
                outlines,
                width,
                letters.ascent() * size,
                letters.descent() * size,
                size * Faces.EM);
    }

    /// Logical units in one unit of the outlines.
    private double size(Tool.Face face, Letters letters) {
        if (face.height() == 0) return USUAL_HEIGHT / device.now().mapping.scale() / Faces.EM;
        return face.height() < 0
                ? -face.height() / Faces.EM
                : face.height() / (letters.ascent() + letters.descent());
    }

    private static double[] places(Letters letters, int count, double[] advances, double size) {
        double[] places = new double[count + 1];
        for (int i = 0; i < count; i++)
            places[i + 1] =
                    places[i] + (i < advances.length ? advances[i] : letters.advance(i) * size);
        return places;
    }
}
