package org.rubric.revision.collation;

import java.util.Arrays;

/// The heaviest part of a sequence of different numbers that rises.
final class Rising {
    private Rising() {}

    /// Which of the values belong to it.
    static boolean[] of(int[] values, long[] weights) {
        int n = values.length;
        var ranks = ranks(values);
        var heaviest = new int[n + 1];
        var total = new long[n];
        var before = new int[n];
        Arrays.fill(heaviest, -1);
        int best = -1;
        for (int i = 0; i < n; i++) {
            before[i] = -1;
            for (int r = ranks[i]; r > 0; r -= r & -r)
                if (heaviest[r] >= 0 && (before[i] < 0 || total[heaviest[r]] > total[before[i]]))
                    before[i] = heaviest[r];
            total[i] = weights[i] + (before[i] < 0 ? 0 : total[before[i]]);
            for (int r = ranks[i] + 1; r <= n; r += r & -r)
                if (heaviest[r] < 0 || total[i] > total[heaviest[r]]) heaviest[r] = i;
            if (best < 0 || total[i] > total[best]) best = i;
        }
        var rising = new boolean[n];
        for (int i = best; i >= 0; i = before[i]) rising[i] = true;
        return rising;
    }

    /// How many of the values are smaller.
    private static int[] ranks(int[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var ranks = new int[values.length];
        for (int i = 0; i < values.length; i++) ranks[i] = Arrays.binarySearch(sorted, values[i]);
        return ranks;
    }
}
