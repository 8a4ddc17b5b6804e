package org.rubric.drawing.metafile;

import org.rubric.drawing.recording.Faces;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;

/// The outlines of a text's letters, y down, [Faces#EM] units to the em, each starting at x 0: from
/// the face that stands in; the mathematical ones it lacks from the fonts of formulas, the rest
/// from the system.
final class Letters {

    /// A letter from elsewhere.
    private record Guest(Shape outline, double advance) {}

    private final GlyphVector own;
    private final Map<Integer, Guest> guests = new HashMap<>();
    private final boolean exact;
    private final double ascent;
    private final double descent;

    private Letters(GlyphVector own, boolean exact) {
        this.own = own;
        this.exact = exact;
        var metrics = own.getFont().getLineMetrics("x", Faces.PLAIN);
        this.ascent = metrics.getAscent();
        this.descent = metrics.getDescent();
    }

    static Letters of(String text, Tool.Face face) {
        var style = face.style();
        var font = Faces.font(face.name(), style.bold(), style.italic());
        var letters =
                new Letters(
                        font.createGlyphVector(Faces.PLAIN, text.toCharArray()),
                        Faces.twin(face.name()) || SymbolFont.is(face));
        for (int i = 0; i < text.length(); i++)
            if (!font.canDisplay(text.charAt(i)))
                letters.guests.put(i, guest(text.charAt(i), face));
        return letters;
    }

    private static Guest guest(char letter, Tool.Face face) {
        double unit = Faces.EM / 1000.0;
        var up = AffineTransform.getScaleInstance(unit, -unit);
        var bracket = Brackets.piece(letter);
        if (bracket.isPresent())
            return new Guest(
                    up.createTransformedShape(bracket.get().outline()),
                    bracket.get().advance() * unit);
        var sign = Signs.sign(letter);
        if (sign.isPresent()) return new Guest(sign.get().outline(), sign.get().advance());
        return system(letter, face);
    }

    private static Guest system(char letter, Tool.Face face) {
        var style = face.style();
        Font font = Faces.other(face.name(), style.bold(), style.italic());
        var glyph = font.createGlyphVector(Faces.PLAIN, new char[] {letter});
        double advance = glyph.getGlyphMetrics(0).getAdvance();
        return new Guest(
                font.canDisplay(letter) ? glyph.getOutline() : new java.awt.geom.Path2D.Double(),
                advance);
    }

    Shape outline(int index) {
        var guest = guests.get(index);
        if (guest != null) return guest.outline;
        var at = own.getGlyphPosition(index);
        return AffineTransform.getTranslateInstance(-at.getX(), -at.getY())
                .createTransformedShape(own.getGlyphOutline(index));
    }

    double advance(int index) {
        var guest = guests.get(index);
        return guest != null ? guest.advance : own.getGlyphMetrics(index).getAdvance();
    }

    /// The text's natural width.
    double width() {
        double width = 0;
        for (int i = 0; i < own.getNumGlyphs(); i++) width += advance(i);
        return width;
    }

    /// Whether the letters are as wide as those the picture names.
    boolean exact() {
        return exact;
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }
}
