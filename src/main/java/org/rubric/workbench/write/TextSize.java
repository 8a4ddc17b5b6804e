package org.rubric.workbench.write;

import java.util.List;

/// The sizes in which the text can be read, in percent. Column and type grow together.
public final class TextSize {
    public static final List<Integer> ALL = List.of(90, 100, 110, 125, 150, 175, 200);

    private TextSize() {}

    /// The next size up or down; the largest and smallest stay.
    static int next(int now, boolean larger) {
        if (larger)
            return ALL.stream().filter(size -> size > now).findFirst().orElse(ALL.getLast());
        return ALL.reversed().stream()
                .filter(size -> size < now)
                .findFirst()
                .orElse(ALL.getFirst());
    }

    /// The nearest of the sizes.
    static int nearest(int wanted) {
        int best = ALL.getFirst();
        for (int size : ALL) if (Math.abs(size - wanted) < Math.abs(best - wanted)) best = size;
        return best;
    }
}
