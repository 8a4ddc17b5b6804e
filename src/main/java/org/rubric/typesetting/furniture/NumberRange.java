package org.rubric.typesetting.furniture;

/// A range of numbers in a series, or a heading over such ranges.
///
/// @param numbers `Y.4000–Y.4049`; empty: a heading
/// @param current whether the document's own number falls into it
public record NumberRange(String label, String numbers, boolean current) {

    /// A range said as it is printed.
    ///
    /// @param number of the document, such as `Y.3507`; may be empty
    public static NumberRange of(String label, String numbers, String number) {
        return new NumberRange(label, numbers, holds(numbers, number));
    }

    private static boolean holds(String numbers, String number) {
        var ends = numbers.split("[\u2013-]");
        if (ends.length != 2 || number.isEmpty()) return false;
        int from = main(ends[0]);
        int wanted = main(number);
        return from >= 0
                && wanted >= from
                && wanted <= main(ends[1])
                && number.charAt(0) == numbers.strip().charAt(0);
    }

    private static int main(String number) {
        var parts = number.strip().split("[./]");
        return parts.length > 1 && parts[1].matches("\\d{1,6}") ? Integer.parseInt(parts[1]) : -1;
    }
}
