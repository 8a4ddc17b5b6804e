package org.rubric.desk.register;

import java.util.List;

/// By what things of a form are found again.
///
/// @param <T> of such things
public interface Keys<T> {
    /// The surest first.
    List<String> apply(T thing);

    /// Whether two things that have a key in common can be one for all the rest that is known.
    default boolean fit(String key, T one, T other) {
        return true;
    }
}
