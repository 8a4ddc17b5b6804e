package org.rubric.typesetting.line;

import org.rubric.typesetting.Mark.Box;

/// A piece of the rule that tells a change.
///
/// @param y of the rule
/// @param framed box of a picture that has a frame instead; [#NONE]: it has a rule
record Piece(double left, double right, double y, Box framed) {
    static final Box NONE = new Box(0, 0, 0, 0);

    Piece(double left, double right, double y) {
        this(left, right, y, NONE);
    }

    boolean isFramed() {
        return framed != NONE;
    }

    /// Whether the two are one.
    boolean touches(Piece other) {
        return !isFramed()
                && !other.isFramed()
                && Math.abs(y - other.y) < 0.01
                && (Math.abs(right - other.left) < 0.01 || Math.abs(other.right - left) < 0.01);
    }

    Piece and(Piece other) {
        return new Piece(Math.min(left, other.left), Math.max(right, other.right), y);
    }

    Piece to(double x) {
        return new Piece(left, x, y);
    }

    Piece from(double x) {
        return new Piece(x, right, y);
    }

    /// The foot of a frame, as a rule of its own.
    Piece foot() {
        return new Piece(left, right, framed.y() + framed.height());
    }
}
