package org.rubric.desk.register;

import java.util.function.BiFunction;
import java.util.function.Function;

/// One thing that a register says about each of its own.
///
/// @param key names it in messages and headings: `title`, `mailing-list`
/// @param get what is known, in words; empty: nothing
/// @param with the thing with other words there; an [IllegalArgumentException] with one sentence
///     if they cannot be meant
/// @param shown whether it is a fact to look at; else only a column that tables have
public record Fact<T>(
        String key, Function<T, String> get, BiFunction<T, String, T> with, boolean shown) {

    public static <T> Fact<T> of(
            String key, Function<T, String> get, BiFunction<T, String, T> with) {
        return new Fact<>(key, get, with, true);
    }

    /// A column whose words go into another fact.
    static <T> Fact<T> column(String key, BiFunction<T, String, T> with) {
        return new Fact<>(key, _ -> "", with, false);
    }
}
