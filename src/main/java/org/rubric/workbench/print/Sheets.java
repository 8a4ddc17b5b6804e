package org.rubric.workbench.print;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.rubric.typesetting.Page;
import org.rubric.typesetting.raster.PageRaster;

/// The pages of an order, each painted when the printer asks for it; it may ask more than once.
final class Sheets {
    private final List<Page> pages;
    private final PageRaster raster;
    private final IntConsumer begun;
    private final BooleanSupplier stopped;

    /// @param begun told the number of each page of the order, from 1
    Sheets(
            List<Page> all,
            Order order,
            PageRaster raster,
            IntConsumer begun,
            BooleanSupplier stopped) {
        this.pages = all.subList(order.from() - 1, order.to());
        this.raster = raster;
        this.begun = begun;
        this.stopped = stopped;
    }

    int count() {
        return pages.size();
    }

    /// Whether nobody wants the rest any more.
    boolean stopped() {
        return stopped.getAsBoolean();
    }

    /// @param graphics one unit a point, from the corner of the upright paper
    void paint(int index, Graphics2D graphics, Paper paper) {
        begun.accept(index + 1);
        var page = pages.get(index);
        var own = (Graphics2D) graphics.create();
        try {
            Fit.of(page, paper).apply(own, page);
            raster.paint(page, own);
        } finally {
            own.dispose();
        }
    }
}
