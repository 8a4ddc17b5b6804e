package org.rubric.revision.collation;

import java.util.Arrays;
import java.util.List;

/// The smallest of many hashes, rising, each once: enough to tell how much two sets have in common.
final class Sketch {
    private static final int MOST = 64;

    private Sketch() {}

    static int[] joined(List<int[]> sketches) {
        int many = 0;
        for (var sketch : sketches) many += sketch.length;
        var all = new int[many];
        int at = 0;
        for (var sketch : sketches) {
            System.arraycopy(sketch, 0, all, at, sketch.length);
            at += sketch.length;
        }
        return smallest(all);
    }

    /// Sorted, each once.
    static int[] smallest(int[] values) {
        Arrays.sort(values);
        int kept = 0;
        for (int i = 0; i < values.length && kept < MOST; i++)
            if (kept == 0 || values[i] != values[kept - 1]) values[kept++] = values[i];
        return Arrays.copyOf(values, kept);
    }

    /// How much two sketches have in common, from 0 to 1.
    static double alike(int[] one, int[] other) {
        int most = Math.max(one.length, other.length);
        if (most == 0) return 0;
        boolean whole = one.length < MOST && other.length < MOST;
        int limit = whole ? Integer.MAX_VALUE : MOST;
        int i = 0;
        int j = 0;
        int seen = 0;
        int common = 0;
        while (seen < limit && (i < one.length || j < other.length)) {
            seen++;
            if (i == one.length) j++;
            else if (j == other.length) i++;
            else if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) i++;
            else j++;
        }
        return (double) common / seen;
    }
}
