package org.rubric.revision.collation;

import java.util.Arrays;

/// The best pairs of two rows of things, in order.
final class Pairing {
    private Pairing() {}

    /// How good a pair is; 0: it is none.
    @FunctionalInterface
    interface Score {
        double of(int one, int other);
    }

    /// For each thing of the first row its mate in the second, -1 for none, so that the sum of the
    /// scores is the highest that keeps the order. Needs memory and time for every pair.
    static int[] best(int many, int others, Score score) {
        var sums = new float[many + 1][others + 1];
        var scores = new float[many][others];
        for (int i = many - 1; i >= 0; i--)
            for (int j = others - 1; j >= 0; j--) {
                scores[i][j] = (float) score.of(i, j);
                float without = Math.max(sums[i + 1][j], sums[i][j + 1]);
                sums[i][j] =
                        scores[i][j] > 0
                                ? Math.max(without, scores[i][j] + sums[i + 1][j + 1])
                                : without;
            }
        var mates = new int[many];
        Arrays.fill(mates, -1);
        int i = 0;
        int j = 0;
        while (i < many && j < others) {
            if (scores[i][j] > 0 && sums[i][j] == scores[i][j] + sums[i + 1][j + 1])
                mates[i++] = j++;
            else if (sums[i][j] == sums[i + 1][j]) i++;
            else j++;
        }
        return mates;
    }
}
