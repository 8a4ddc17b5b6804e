package org.rubric.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Optional;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// A formula set by TeX's rules, black on nothing.
record Formula(TeXIcon icon) implements Drawing {

    static Formula of(String latex, double size, boolean display) throws IOException {
        int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        try {
            var icon = new TeXFormula(latex).createTeXIcon(style, (float) size);
            icon.setForeground(Color.BLACK);
            return new Formula(icon);
        } catch (ParseException e) {
            throw new IOException("The formula cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public double width() {
        return icon.getTrueIconWidth();
    }

    @Override
    public double height() {
        return (double) icon.getTrueIconHeight() + icon.getTrueIconDepth();
    }

    @Override
    public double baseline() {
        return icon.getTrueIconHeight();
    }

    @Override
    public void paint(Graphics2D graphics) {
        AffineTransform before = graphics.getTransform();
        icon.paintIcon(null, graphics, 0, 0);
        graphics.setTransform(before);
    }

    @Override
    public Optional<Raster> raster() {
        return Optional.empty();
    }
}
