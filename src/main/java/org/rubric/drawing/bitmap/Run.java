package org.rubric.drawing.bitmap;

import java.io.IOException;

/// How lengths and distances of repetitions are written (RFC 1951, 3.2.5).
final class Run {
    private static final int LONGEST = 28;
    private static final int FARTHEST = 29;

    private Run() {}

    /// @param code the symbol less 257
    static int length(int code, Bits in) throws IOException {
        if (code > LONGEST) throw PrefixCode.damaged();
        if (code == LONGEST) return 258;
        if (code < 8) return code + 3;
        int extra = (code >> 2) - 1;
        return ((4 | code & 3) << extra) + 3 + in.take(extra);
    }

    static int distance(int code, Bits in) throws IOException {
        if (code > FARTHEST) throw PrefixCode.damaged();
        if (code < 4) return code + 1;
        int extra = (code >> 1) - 1;
        return ((2 | code & 1) << extra) + 1 + in.take(extra);
    }
}
