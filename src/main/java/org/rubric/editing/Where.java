package org.rubric.editing;

/// Where something goes, seen from what is there already.
public enum Where {
    BEFORE,
    AFTER,
    /// At the end of what it holds.
    INTO
}
