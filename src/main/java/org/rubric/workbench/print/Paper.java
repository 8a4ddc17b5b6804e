package org.rubric.workbench.print;

/// A sheet of paper as it lies in a printer, upright.
///
/// @param width in points
/// @param height in points
record Paper(double width, double height) {
    static final Paper A4 = new Paper(595.3, 841.9);

    Paper {
        if (!(width > 0) || !(height > 0))
            throw new IllegalArgumentException("No paper: " + width + " by " + height);
    }
}
