package org.rubric.drawing.bitmap;

import java.io.IOException;
import java.util.Arrays;

/// The codes of a block that does not describe its own (RFC 1951, 3.2.6).
final class Fixed {
    static final PrefixCode LENGTHS = lengths();
    static final PrefixCode DISTANCES = distances();

    private Fixed() {}

    private static PrefixCode lengths() {
        var lengths = new int[288];
        Arrays.fill(lengths, 0, 144, 8);
        Arrays.fill(lengths, 144, 256, 9);
        Arrays.fill(lengths, 256, 280, 7);
        Arrays.fill(lengths, 280, 288, 8);
        return code(lengths);
    }

    private static PrefixCode distances() {
        var lengths = new int[32];
        Arrays.fill(lengths, 5);
        return code(lengths);
    }

    private static PrefixCode code(int[] lengths) {
        try {
            return PrefixCode.of(lengths, 0, lengths.length);
        } catch (IOException e) {
            throw new IllegalArgumentException("The prescribed code is complete", e);
        }
    }
}
