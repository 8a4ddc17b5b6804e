package org.rubric.drawing.metafile;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// From a metafile's logical units to points, in GDI's three steps: the world transform, the page
/// (window onto viewport, by the mapping mode), the device ([MS-EMF] 2.1.21, 3.1.1.2.2).
///
/// @param window origin and extent in logical units; extents may be negative
/// @param viewport origin and extent in device units
/// @param device device units to points
record Mapping(
        AffineTransform world,
        Rectangle2D window,
        Rectangle2D viewport,
        int mode,
        AffineTransform device) {

    static final int TEXT = 1;
    private static final int ISOTROPIC = 7;
    static final int ANISOTROPIC = 8;

    /// Points in one logical unit of the metric and English modes 2 to 6.
    private static final double[] UNITS = {
        72 / 254.0, 72 / 2540.0, 72 / 100.0, 72 / 1000.0, 72 / 1440.0
    };

    static Mapping of(Rectangle2D window, Rectangle2D viewport, int mode, AffineTransform device) {
        return new Mapping(new AffineTransform(), window, viewport, mode, device);
    }

    Mapping world(AffineTransform next) {
        return new Mapping(next, window, viewport, mode, device);
    }

    Mapping mode(int next) {
        return new Mapping(world, window, viewport, next, device);
    }

    Mapping windowOrigin(Point2D origin) {
        return new Mapping(world, moved(window, origin), viewport, mode, device);
    }

    Mapping windowExtent(double width, double height) {
        return new Mapping(world, sized(window, width, height), viewport, mode, device);
    }

    Mapping viewportOrigin(Point2D origin) {
        return new Mapping(world, window, moved(viewport, origin), mode, device);
    }

    Mapping viewportExtent(double width, double height) {
        return new Mapping(world, window, sized(viewport, width, height), mode, device);
    }

    private static Rectangle2D moved(Rectangle2D box, Point2D origin) {
        return new Rectangle2D.Double(
                origin.getX(), origin.getY(), box.getWidth(), box.getHeight());
    }

    private static Rectangle2D sized(Rectangle2D box, double width, double height) {
        return width == 0 || height == 0
                ? box
                : new Rectangle2D.Double(box.getX(), box.getY(), width, height);
    }

    /// Logical units to points.
    AffineTransform toPoints() {
        var all = new AffineTransform(device);
        all.concatenate(page());
        all.concatenate(world);
        return all;
    }

    AffineTransform page() {
        double across = 1;
        double down = 1;
        if (mode == ISOTROPIC || mode == ANISOTROPIC) {
            across = viewport.getWidth() / window.getWidth();
            down = viewport.getHeight() / window.getHeight();
            if (mode == ISOTROPIC) {
                double least = Math.min(Math.abs(across), Math.abs(down));
                across = Math.copySign(least, across);
                down = Math.copySign(least, down);
            }
        } else if (mode > TEXT && mode < ISOTROPIC) {
            across = UNITS[mode - 2] / device.getScaleX();
            down = -UNITS[mode - 2] / device.getScaleY();
        }
        var page = AffineTransform.getTranslateInstance(viewport.getX(), viewport.getY());
        page.scale(across, down);
        page.translate(-window.getX(), -window.getY());
        return page;
    }

    /// How long a logical unit is in points, direction aside.
    double scale() {
        return Math.sqrt(Math.abs(toPoints().getDeterminant()));
    }

    /// The same without place and without turning letters over: GDI never mirrors text, and turns
    /// it only with the world transform.
    AffineTransform forLetters() {
        var to = toPoints();
        if (world.getShearX() == 0 && world.getShearY() == 0)
            return AffineTransform.getScaleInstance(
                    Math.abs(to.getScaleX()), Math.abs(to.getScaleY()));
        var turned =
                new AffineTransform(
                        to.getScaleX(), to.getShearY(), to.getShearX(), to.getScaleY(), 0, 0);
        if (turned.getDeterminant() < 0) turned.scale(1, -1);
        return turned;
    }
}
