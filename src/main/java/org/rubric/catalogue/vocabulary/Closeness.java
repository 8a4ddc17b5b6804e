package org.rubric.catalogue.vocabulary;

/// How near one term is to another, the nearest first.
public enum Closeness {
    /// Letter by letter, capitals aside.
    SAME,
    /// Joined otherwise, or one of several things.
    SPELLED_OTHERWISE,
    /// A letter away.
    NEAR,
    OTHER
}
