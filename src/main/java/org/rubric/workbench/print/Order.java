package org.rubric.workbench.print;

import java.util.OptionalInt;

/// What to print.
///
/// @param from first page, from 1
/// @param to last page
/// @param copies at least 1
/// @param bothSides turned over the long edge
record Order(int from, int to, int copies, boolean bothSides) {
    static final int MOST_COPIES = 99;

    Order {
        if (from < 1 || to < from || copies < 1)
            throw new IllegalArgumentException("No such pages: " + from + " to " + to);
    }

    int pages() {
        return to - from + 1;
    }

    /// What was typed, or which of the fields is wrong.
    sealed interface Reading {
        record Good(Order order) implements Reading {}

        /// @param last of the two fields
        record WrongPages(boolean last) implements Reading {}

        record WrongCopies() implements Reading {}
    }

    /// @param pages how many there are
    static Reading read(String from, String to, String copies, boolean bothSides, int pages) {
        var first = number(from, pages);
        var last = number(to, pages);
        if (first.isEmpty() || last.isEmpty() || first.getAsInt() > last.getAsInt())
            return new Reading.WrongPages(first.isPresent());
        var times = number(copies, MOST_COPIES);
        if (times.isEmpty()) return new Reading.WrongCopies();
        return new Reading.Good(
                new Order(first.getAsInt(), last.getAsInt(), times.getAsInt(), bothSides));
    }

    private static OptionalInt number(String typed, int most) {
        var digits = typed.strip();
        if (!digits.matches("[0-9]{1,6}")) return OptionalInt.empty();
        int number = Integer.parseInt(digits);
        return number < 1 || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
