package org.rubric.drawing;

import java.awt.Graphics2D;
import java.util.Optional;
import java.util.OptionalDouble;

/// A picture or formula ready to be painted. Lengths are in points (1/72 inch).
///
/// A drawing is immutable and may be painted by several threads at once, each on its own graphics.
public interface Drawing {

    /// Natural width; a bitmap's follows from its own resolution, or from 96 dots per inch.
    double width();

    /// Natural height, of a formula its height above the baseline plus its depth.
    double height();

    /// Distance from the top to the baseline: the whole height for pictures.
    double baseline();

    /// The type that most of its letters are set in, where that is known: of a metafile.
    default Optional<Type> type() {
        return Optional.empty();
    }

    /// Letters of a drawing.
    ///
    /// @param size in points, when the drawing has its natural size
    /// @param baseline from the top of the drawing, if they stand on one line
    record Type(double size, OptionalDouble baseline) {}

    /// Paints at natural size, origin at the top left, y down, one unit a point. The graphics'
    /// state is as before when this returns.
    void paint(Graphics2D graphics);

    /// The bitmap behind this drawing in a form that can be copied into a file, if it is one.
    Optional<Raster> raster();

    /// A checked bitmap whose bytes a PDF writer can copy.
    ///
    /// @param type `image/png` (not interlaced, at most eight bits a sample, without colour
    ///     profile) or `image/jpeg` (grey or three components, eight bits)
    /// @param bytes the file; shared, never to be written to
    /// @param alpha whether a pixel can be transparent
    record Raster(String type, byte[] bytes, int pixelWidth, int pixelHeight, boolean alpha) {}
}
