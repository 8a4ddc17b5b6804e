package org.rubric.catalogue;

import java.util.Optional;

/// A block of Recommendation numbers set aside for one kind of text.
///
/// @param from first number, `Y.4000`
/// @param to last number, `Y.4049`
public record NumberBlock(String from, String to, String label, String source) {

    /// Whether a designation of the sector falls into this block, its parts aside.
    public boolean holds(Designation designation) {
        return designation.body().equals("ITU-T")
                && designation.numbers().stream().anyMatch(this::holds);
    }

    private boolean holds(String number) {
        var wanted = main(number);
        var first = main(from);
        var last = main(to);
        return number.charAt(0) == from.charAt(0)
                && wanted.isPresent()
                && first.isPresent()
                && last.isPresent()
                && first.get() <= wanted.get()
                && wanted.get() <= last.get();
    }

    private static Optional<Integer> main(String number) {
        var parts = number.split("\\.");
        return parts.length > 1 && parts[1].matches("\\d{1,6}")
                ? Optional.of(Integer.valueOf(parts[1]))
                : Optional.empty();
    }
}
