package org.rubric.workbench.text.line;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.VLineTo;
import org.rubric.document.Severity;

/// Paths around and under words.
public final class Shapes {
    private static final double WAVE = 4;

    private Shapes() {}

    /// One box for each closed or open piece of an outline as the toolkit describes it.
    static List<Rectangle2D> boxes(PathElement... elements) {
        var boxes = new ArrayList<Rectangle2D>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        boolean open = false;
        for (var element : elements) {
            switch (element) {
                case MoveTo move -> {
                    if (open) boxes.add(new Rectangle2D(left, top, right - left, bottom - top));
                    left = right = move.getX();
                    top = bottom = move.getY();
                    open = true;
                }
                case LineTo line -> {
                    left = Math.min(left, line.getX());
                    right = Math.max(right, line.getX());
                    top = Math.min(top, line.getY());
                    bottom = Math.max(bottom, line.getY());
                }
                default -> {}
            }
        }
        if (open) boxes.add(new Rectangle2D(left, top, right - left, bottom - top));
        return boxes;
    }

    /// Rectangles with round corners, a little wider than the words.
    static Path rounded(List<Rectangle2D> boxes, double wider, double radius) {
        var path = new Path();
        for (var box : boxes) {
            double left = box.getMinX() - wider;
            double right = box.getMaxX() + wider;
            double top = box.getMinY();
            double bottom = box.getMaxY();
            double r = Math.min(radius, box.getWidth() / 2);
            if (r == 0) {
                path.getElements()
                        .addAll(
                                new MoveTo(left, top),
                                new HLineTo(right),
                                new VLineTo(bottom),
                                new HLineTo(left),
                                new ClosePath());
                continue;
            }
            path.getElements()
                    .addAll(
                            new MoveTo(left + r, top),
                            new HLineTo(right - r),
                            new ArcTo(r, r, 0, right, top + r, false, true),
                            new VLineTo(bottom - r),
                            new ArcTo(r, r, 0, right - r, bottom, false, true),
                            new HLineTo(left + r),
                            new ArcTo(r, r, 0, left, bottom - r, false, true),
                            new VLineTo(top + r),
                            new ArcTo(r, r, 0, left + r, top, false, true),
                            new ClosePath());
        }
        return path;
    }

    /// Selected rows, as high as a line so that they join.
    static Path rows(List<Rectangle2D> boxes) {
        var taller = new ArrayList<Rectangle2D>();
        for (var box : boxes)
            taller.add(
                    new Rectangle2D(
                            box.getMinX(), box.getMinY() - 1, box.getWidth(), box.getHeight() + 2));
        return rounded(taller, 0, 0);
    }

    /// A wave 4 below the baseline of each box, taken from the box: the toolkit's underline lies
    /// over the words where the line holds an object.
    static Path wave(List<Rectangle2D> boxes) {
        var path = new Path();
        for (var box : boxes) {
            double y = Math.round(box.getMaxY() - 1) + 0.5;
            double x = box.getMinX();
            path.getElements().add(new MoveTo(x, y));
            for (boolean up = true; x < box.getMaxX() - 1; up = !up, x += WAVE) {
                double end = Math.min(x + WAVE, box.getMaxX());
                path.getElements()
                        .add(new QuadCurveTo((x + end) / 2, y + (up ? -2.5 : 2.5), end, y));
            }
        }
        return path;
    }

    static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "wave-error";
            case WARNING -> "wave-warning";
            case NOTE -> "wave-note";
        };
    }
}
