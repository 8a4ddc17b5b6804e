package org.rubric.drawing;

import org.rubric.drawing.bitmap.Jpeg;
import org.rubric.drawing.bitmap.Png;
import org.rubric.drawing.bitmap.Reencoding;
import org.rubric.drawing.formula.Formula;
import org.rubric.drawing.formula.Trouble;
import org.rubric.drawing.metafile.Emf;
import org.rubric.drawing.metafile.Wmf;
import org.rubric.drawing.svg.Svg;

import java.io.IOException;
import java.util.Optional;

/// The door of this room: bytes or LaTeX in, a [Drawing] out. Thread-safe and pure: the same bytes
/// answer an equal drawing, so a caller may keep drawings by the hash of their bytes.
public final class Drawings {

    private Drawings() {}

    /// Decodes a picture.
    ///
    /// @param type the declared media type, such as `image/png`; the bytes have the last word
    /// @throws IOException when the picture is broken, too large or of a kind that cannot be
    ///     converted, with one sentence that says which
    public static Drawing decode(String type, byte[] bytes) throws IOException {
        return switch (Kind.of(type, bytes)) {
            case PNG -> Png.read(bytes);
            case JPEG -> Jpeg.read(bytes);
            case GIF -> Reencoding.toPng("gif", bytes);
            case BMP -> Reencoding.toPng("bmp", bytes);
            case TIFF -> Reencoding.toPng("tiff", bytes);
            case GZIP -> decode(type, Gzip.unpacked(bytes));
            case EMF -> Emf.read(bytes);
            case WMF -> Wmf.read(bytes);
            case SVG -> Svg.read(bytes);
        };
    }

    /// Sets a formula in display style: limits above and below, full-size fractions.
    ///
    /// @param latex the formula without dollar signs
    /// @param size font size in points
    /// @throws IOException when the LaTeX cannot be read, with the reason
    public static Drawing formula(String latex, double size) throws IOException {
        return Formula.of(latex, size, true);
    }

    /// Sets a formula in the style of running text: limits beside, small fractions.
    ///
    /// @throws IOException when the LaTeX cannot be read, with the reason
    public static Drawing inlineFormula(String latex, double size) throws IOException {
        return Formula.of(latex, size, false);
    }

    /// What is wrong with LaTeX, with its place; empty: it can be set.
    public static Optional<Trouble> trouble(String latex, boolean display) {
        return Trouble.of(latex, display);
    }
}
