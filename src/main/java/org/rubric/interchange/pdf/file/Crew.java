package org.rubric.interchange.pdf.file;

import java.util.stream.IntStream;

/// Pieces of work for as many threads as there are cores. What one thread does in a few
/// hundredths of a second is left to it: calling the others would cost as much.
public final class Crew {
    private static final int ALONE = 40;

    private Crew() {}

    /// 0 to `many`, to be mapped.
    public static IntStream indexes(int many) {
        var all = IntStream.range(0, many);
        return many < ALONE ? all : all.parallel();
    }
}
