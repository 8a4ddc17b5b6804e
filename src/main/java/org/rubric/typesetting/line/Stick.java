package org.rubric.typesetting.line;

import org.rubric.typesetting.StyleSheet;

/// The composing stick: where text is being set, with what styles, to what measure, how deep in
/// clauses.
///
/// @param measure width in points
/// @param depth of the clause around it, 0 outside
/// @param height the most that one piece may take, in points
public record Stick(StyleSheet sheet, double measure, int depth, double height) {

    public Stick deeper() {
        return new Stick(sheet, measure, depth + 1, height);
    }

    public Stick in(StyleSheet other) {
        return new Stick(other, measure, depth, height);
    }
}
