package org.rubric.drawing.metafile;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Optional;

/// The pieces from which formulas in metafiles stack tall brackets, drawn where Symbol has them
/// (thousandths of the em, y up), so that they meet. No free text font carries them all.
final class Brackets {

    private static final float RULE = 78;
    private static final double TOP = 926;
    private static final double FOOT = -85;

    /// @param advance in thousandths of the em
    record Piece(Shape outline, double advance) {}

    private static final Map<Character, Piece> PIECES =
            Map.ofEntries(
                    Map.entry('⎛', round(66, 436, 1)),
                    Map.entry('⎝', round(66, 436, -1)),
                    Map.entry('⎞', round(424, 54, 1)),
                    Map.entry('⎠', round(424, 54, -1)),
                    Map.entry('⎜', rule(66, 384)),
                    Map.entry('⎟', rule(424, 384)),
                    Map.entry('⎡', square(38, 349, 1)),
                    Map.entry('⎣', square(38, 349, -1)),
                    Map.entry('⎤', square(333, 22, 1)),
                    Map.entry('⎦', square(333, 22, -1)),
                    Map.entry('⎢', rule(38, 384)),
                    Map.entry('⎥', rule(333, 384)),
                    Map.entry('⎧', curled(247, 445, 1, 494)),
                    Map.entry('⎩', curled(247, 445, -1, 494)),
                    Map.entry('⎫', curled(247, 48, 1, 494)),
                    Map.entry('⎭', curled(247, 48, -1, 494)),
                    Map.entry('⎨', middle(247, 20)),
                    Map.entry('⎬', middle(247, 473)),
                    Map.entry('⎪', rule(247, 494)),
                    Map.entry('⎮', rule(343, 686)));

    private Brackets() {}

    static Optional<Piece> piece(char letter) {
        return Optional.ofNullable(PIECES.get(letter));
    }

    private static Piece rule(double x, double advance) {
        var path = new Path2D.Double();
        path.moveTo(x, FOOT);
        path.lineTo(x, TOP);
        return piece(path, advance);
    }

    private static Piece square(double x, double toX, int up) {
        var path = new Path2D.Double();
        double end = (up > 0 ? TOP : FOOT) - up * RULE / 2;
        path.moveTo(x, up > 0 ? FOOT : TOP);
        path.lineTo(x, end);
        path.lineTo(toX, end);
        return piece(path, 384);
    }

    private static Piece round(double x, double toX, int up) {
        var path = new Path2D.Double();
        double start = up > 0 ? -293 : TOP;
        double end = up > 0 ? TOP : -293;
        path.moveTo(x, start);
        path.curveTo(x, start + (end - start) * 0.55, x, start + (end - start) * 0.7, toX, end);
        return piece(path, 384);
    }

    private static Piece curled(double x, double toX, int up, double advance) {
        var path = new Path2D.Double();
        double start = up > 0 ? FOOT : TOP;
        double end = (up > 0 ? TOP : FOOT) - up * RULE / 2;
        path.moveTo(x, start);
        path.lineTo(x, start + (end - start) * 0.5);
        path.quadTo(x, end, toX, end);
        return piece(path, advance);
    }

    private static Piece middle(double x, double toX) {
        var path = new Path2D.Double();
        double centre = (TOP + FOOT) / 2;
        path.moveTo(x, TOP);
        path.quadTo(x, centre, toX, centre);
        path.quadTo(x, centre, x, FOOT);
        return piece(path, 494);
    }

    private static Piece piece(Path2D path, double advance) {
        var pen = new BasicStroke(RULE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        return new Piece(pen.createStrokedShape(path), advance);
    }
}
