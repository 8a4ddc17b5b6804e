package org.rubric.workbench.write;

import java.util.List;
import org.rubric.typesetting.raster.PageMap;

/// The colour of the sheet in the preview: dimmed in the dark theme, and blue where the caret is.
final class Paper {
    private static final int PLACE = 0xD6E8F7;
    private static final int DIM = 0xE8EBEF;
    private static final double ROOM = 1.5;

    private Paper() {}

    /// Lays the colours over a painted page as a highlighter would: ink stays dark.
    ///
    /// @param argb rows of that many columns, changed in place
    /// @param scale pixels a point
    static void tint(
            int[] argb, int columns, double scale, List<PageMap.Place> places, boolean dark) {
        if (dark) for (int i = 0; i < argb.length; i++) argb[i] = over(argb[i], DIM);
        int rows = argb.length / columns;
        for (var place : places) {
            var box = place.box();
            int left = (int) Math.clamp(Math.floor((box.x() - ROOM) * scale), 0, columns);
            int right =
                    (int) Math.clamp(Math.ceil((box.x() + box.width() + ROOM) * scale), 0, columns);
            int top = (int) Math.clamp(Math.floor((box.y() - ROOM) * scale), 0, rows);
            int bottom =
                    (int) Math.clamp(Math.ceil((box.y() + box.height() + ROOM) * scale), 0, rows);
            for (int y = top; y < bottom; y++)
                for (int x = left; x < right; x++) {
                    int i = y * columns + x;
                    argb[i] = over(argb[i], PLACE);
                }
        }
    }

    private static int over(int pixel, int ink) {
        return 0xFF000000
                | channel(pixel, ink, 16) << 16
                | channel(pixel, ink, 8) << 8
                | channel(pixel, ink, 0);
    }

    private static int channel(int pixel, int ink, int shift) {
        return (pixel >> shift & 255) * (ink >> shift & 255) / 255;
    }
}
