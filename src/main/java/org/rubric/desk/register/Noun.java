package org.rubric.desk.register;

/// How many things of a form, in words.
public final class Noun {
    private Noun() {}

    /// `1 Recommendation`, `12 people`.
    ///
    /// @param word of the form, or `catalogue`
    public static String of(String word, int count) {
        return Written.words("noun." + word, count);
    }
}
