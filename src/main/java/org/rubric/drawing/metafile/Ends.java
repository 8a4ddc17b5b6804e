package org.rubric.drawing.metafile;

import java.awt.BasicStroke;

/// [BasicStroke]'s words for the ends and corners of lines.
record Ends(int cap, int join) {
    static final Ends ROUND = new Ends(BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /// From the pen style's bits ([MS-EMF] 2.1.25).
    static Ends of(int style) {
        int cap =
                switch (style & 0xF00) {
                    case 0x100 -> BasicStroke.CAP_SQUARE;
                    case 0x200 -> BasicStroke.CAP_BUTT;
                    default -> BasicStroke.CAP_ROUND;
                };
        int join =
                switch (style & 0xF000) {
                    case 0x1000 -> BasicStroke.JOIN_BEVEL;
                    case 0x2000 -> BasicStroke.JOIN_MITER;
                    default -> BasicStroke.JOIN_ROUND;
                };
        return new Ends(cap, join);
    }
}
