package org.rubric.workbench.print;

import java.awt.Graphics2D;
import org.rubric.typesetting.Page;

/// Where a page lies on the paper: in the middle, turned if it is wider than high, smaller if the
/// paper is.
///
/// @param scale at most 1
/// @param x left edge of the page on the upright paper, in points
/// @param y its upper edge
/// @param turned by a quarter to the left
record Fit(double scale, double x, double y, boolean turned) {
    /// Differences that no eye sees: paper sizes are rounded in more than one way.
    private static final double SAME = 1.5;

    static Fit of(Page page, Paper paper) {
        boolean turned = page.width() > page.height() != paper.width() > paper.height();
        double width = turned ? page.height() : page.width();
        double height = turned ? page.width() : page.height();
        boolean small = width > paper.width() + SAME || height > paper.height() + SAME;
        double scale = small ? Math.min(paper.width() / width, paper.height() / height) : 1;
        return new Fit(
                scale,
                (paper.width() - scale * width) / 2,
                (paper.height() - scale * height) / 2,
                turned);
    }

    /// Makes one unit a point of the page, from its upper left corner.
    void apply(Graphics2D graphics, Page page) {
        graphics.translate(x, y);
        graphics.scale(scale, scale);
        if (!turned) return;
        graphics.translate(0, page.width());
        graphics.rotate(-Math.PI / 2);
    }
}
