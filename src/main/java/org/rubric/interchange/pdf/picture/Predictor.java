package org.rubric.interchange.pdf.picture;

/// PNG's filters, undone (ISO/IEC 15948, 9.2), for samples of at most one byte a pixel.
final class Predictor {
    private Predictor() {}

    /// Makes samples of a filtered row.
    ///
    /// @param above the row before, undone; zeros before the first
    static void undo(int filter, byte[] row, byte[] above) {
        int left = 0;
        int corner = 0;
        for (int i = 0; i < row.length; i++) {
            int up = above[i] & 255;
            int guess =
                    switch (filter) {
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> paeth(left, up, corner);
                        default -> 0;
                    };
            row[i] += (byte) guess;
            left = row[i] & 255;
            corner = up;
        }
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) return left;
        return toUp <= toCorner ? up : corner;
    }
}
