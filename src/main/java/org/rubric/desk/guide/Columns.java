package org.rubric.desk.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Puts things of different heights into columns that are about as high as each other, in their
/// order.
final class Columns {
    private Columns() {}

    static <T> List<List<T>> of(List<T> things, int columns, ToIntFunction<T> tall) {
        int least = things.stream().mapToInt(tall).max().orElse(0);
        while (fill(things, least, tall).size() > columns) least++;
        return fill(things, least, tall);
    }

    private static <T> List<List<T>> fill(List<T> things, int most, ToIntFunction<T> tall) {
        var all = new ArrayList<List<T>>();
        int high = most + 1;
        for (var thing : things) {
            int more = tall.applyAsInt(thing);
            if (high + more > most) {
                all.add(new ArrayList<>());
                high = 0;
            }
            high += more;
            all.getLast().add(thing);
        }
        return all;
    }
}
