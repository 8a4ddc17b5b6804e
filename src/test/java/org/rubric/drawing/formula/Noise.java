package org.rubric.drawing.formula;

import java.util.List;
import java.util.Random;

/// LaTeX that nobody would write: pieces in any order, the same for the same seed.
final class Noise {
    private static final List<String> PIECES =
            List.of(
                    "\\frac",
                    "{",
                    "}",
                    "_",
                    "^",
                    "&",
                    "\\\\",
                    "\\left",
                    "\\right",
                    "(",
                    ")",
                    "\\begin{array}{c}",
                    "\\end{array}",
                    "x",
                    "12.",
                    "'",
                    "\\sum",
                    "\\limits",
                    "\\text{a<b}",
                    "\\mathrm",
                    "\\sqrt",
                    "[",
                    "]",
                    "\\over",
                    "\\",
                    "\\hat",
                    "\uD800",
                    "\uFFFF",
                    "\u0001",
                    "\\underset",
                    "\\sin",
                    "\\text{a b}",
                    "\\sqrt[",
                    "%",
                    "~",
                    "é");

    private Noise() {}

    static String of(int seed, int pieces) {
        var random = new Random(seed);
        var latex = new StringBuilder();
        for (int i = 0; i < pieces; i++) latex.append(PIECES.get(random.nextInt(PIECES.size())));
        return latex.toString();
    }
}
