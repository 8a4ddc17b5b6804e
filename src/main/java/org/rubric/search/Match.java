package org.rubric.search;

/// How near the words of a hit are to those that were typed.
public enum Match {
    /// The words themselves, or other forms of them.
    EXACT,
    /// Words that begin so.
    BEGINNING,
    /// Words that differ in one letter.
    ALIKE
}
