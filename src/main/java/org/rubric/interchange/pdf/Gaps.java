package org.rubric.interchange.pdf;

import org.rubric.typesetting.Mark;

/// Finds the places where a tab or a new line parts two words without a space between them; read
/// aloud they would be one word (PDF/UA-1, 7.2: word breaks must be determinable).
final class Gaps {
    private Gaps() {}

    /// Whether a space is missing between two runs of one element.
    static boolean between(Mark.Glyphs before, Mark.Glyphs after) {
        if (spaced(before, after) || continued(before.source(), after.source())) return false;
        double size = before.ink().size();
        boolean line = Math.abs(before.y() - after.y()) < 0.8 * size;
        return !line || after.x() - before.x() - before.width() > 0.1 * size;
    }

    private static boolean spaced(Mark.Glyphs before, Mark.Glyphs after) {
        var left = before.source().text();
        var right = after.source().text();
        if (left.isEmpty() || right.isEmpty()) return true;
        int end = last(before.source());
        return blank(end) || blank(first(after.source())) || Character.isIdeographic(end);
    }

    /// The character at the right end.
    private static int last(Mark.Source source) {
        var text = source.text();
        return source.leftward() ? text.codePointAt(0) : text.codePointBefore(text.length());
    }

    /// The character at the left end.
    private static int first(Mark.Source source) {
        var text = source.text();
        return source.leftward() ? text.codePointBefore(text.length()) : text.codePointAt(0);
    }

    /// Whether the second run goes on where the first ends: a word divided at the line's end.
    private static boolean continued(Mark.Source before, Mark.Source after) {
        return before.from() >= 0
                && before.block().equals(after.block())
                && before.from() + before.text().length() == after.from();
    }

    private static boolean blank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
