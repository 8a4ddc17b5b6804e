package org.rubric.drawing.metafile;

import org.rubric.drawing.recording.Ink;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// GDI's device context: all that a metafile sets before it draws, saved and restored as a whole.
final class Context {

    static final int COPY = 13;

    Mapping mapping;
    Tool.Pen pen = Tool.Pen.BLACK;
    Tool fill = Tool.Brush.solid(Color.WHITE);
    Tool.Face face = Tool.Face.USUAL;
    Color letters = Color.BLACK;
    Color ground = Color.WHITE;
    boolean opaque = true;
    int winding = Path2D.WIND_EVEN_ODD;
    int align;
    int operation = COPY;
    float miter = 10;
    boolean clockwise;
    Point2D position = new Point2D.Double();
    Shape clip = Ink.EVERYWHERE;

    Context(Mapping mapping) {
        this.mapping = mapping;
    }

    Context(Context from) {
        mapping = from.mapping;
        pen = from.pen;
        fill = from.fill;
        face = from.face;
        letters = from.letters;
        ground = from.ground;
        opaque = from.opaque;
        winding = from.winding;
        align = from.align;
        operation = from.operation;
        miter = from.miter;
        clockwise = from.clockwise;
        position = from.position;
        clip = from.clip;
    }
}
