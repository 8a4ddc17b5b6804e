package org.rubric.drawing.recording;

import org.rubric.drawing.Drawing;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Counts the letters of a picture by their size and by the line they stand on, to tell what type
/// it is set in: a formula's signs and indices are larger and smaller than its letters.
public final class Specimen {
    /// Letters larger than the others are the type if at least this part of all are.
    private static final double SHARE = 0.15;

    /// Letters stand on one line if all but this part do.
    private static final double ASTRAY = 0.1;

    private static final int MOST_SIZES = 100;
    private static final int MOST_LINES = 1000;
    private static final double STEP = 0.25;

    private final TreeMap<Double, TreeMap<Double, Integer>> lines = new TreeMap<>();
    private int all;

    /// Some letters of one size, in points, on one line.
    public void add(int letters, double size, double baseline) {
        if (letters <= 0 || !(size > 0 && size < 1000) || !Double.isFinite(baseline)) return;
        double near = Math.rint(size / STEP) * STEP;
        if (lines.size() >= MOST_SIZES && !lines.containsKey(near)) return;
        var there = lines.computeIfAbsent(near, _ -> new TreeMap<>());
        double line = Math.rint(baseline / STEP) * STEP;
        if (there.size() >= MOST_LINES && !there.containsKey(line)) return;
        there.merge(line, letters, Integer::sum);
        all += letters;
    }

    Optional<Drawing.Type> type() {
        for (var size : lines.descendingMap().entrySet()) {
            int count = count(size.getValue());
            if (count >= SHARE * all)
                return Optional.of(new Drawing.Type(size.getKey(), line(size.getValue())));
        }
        return Optional.empty();
    }

    private static int count(Map<Double, Integer> lines) {
        int count = 0;
        for (int letters : lines.values()) count += letters;
        return count;
    }

    private static OptionalDouble line(Map<Double, Integer> lines) {
        int count = count(lines);
        for (var line : lines.entrySet())
            if (line.getValue() >= (1 - ASTRAY) * count) return OptionalDouble.of(line.getKey());
        return OptionalDouble.empty();
    }
}
