package org.rubric.workbench.text.line;

/// Where in the characters of a text a point lies.
///
/// @param letter the character it is on
/// @param between characters before the place nearest to it
/// @param leading whether it is on the side of the letter where that begins
record Touch(int letter, int between, boolean leading) {}
