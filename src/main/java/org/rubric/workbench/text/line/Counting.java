package org.rubric.workbench.text.line;

import javafx.scene.text.Font;
import org.rubric.document.Block;
import org.rubric.document.Inline;

/// How the lines of code are counted beside it.
///
/// @param digits that a number has room for
/// @param font that of the code, so that numbers stand on its lines
/// @param spacing between lines in pixels
record Counting(int digits, Font font, double spacing, double width) {
    /// Between a number and the code.
    private static final double GAP = 16;

    private static final int LEAST = 2;
    private static final double WIDTH = .6;

    static Counting of(Block.Code code, Manner manner, Typography typography) {
        var font = typography.font(manner.family(), manner.size(), false, false);
        return new Counting(digits(code), font, manner.spacing(), column(code, manner));
    }

    /// Room that the numbers take from the code, in pixels; 0: it has none.
    static double column(Block.Code code, Manner manner) {
        return code.numbered() ? digits(code) * WIDTH * manner.size() + GAP : 0;
    }

    private static int digits(Block.Code code) {
        int lines = 1;
        for (var run : code.runs())
            if (run instanceof Inline.Text(var text, _))
                for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines++;
        return Math.max(LEAST, Integer.toString(lines).length());
    }

    /// A number with blanks before it, as every letter of code is equally wide.
    String padded(int number) {
        var words = Integer.toString(number);
        return " ".repeat(Math.max(0, digits - words.length())) + words;
    }
}
