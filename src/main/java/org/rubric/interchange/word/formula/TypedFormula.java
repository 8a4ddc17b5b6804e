package org.rubric.interchange.word.formula;

import java.util.List;
import java.util.regex.Pattern;

/// A formula that was typed as text, with raised and lowered runs, as LaTeX.
public final class TypedFormula {
    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}_][\\p{L}\\d_]+|\\s+|.", Pattern.DOTALL);

    private TypedFormula() {}

    /// A piece of the line: how it stands to the base line.
    public record Piece(String text, Place place) {}

    /// On the line, above it, below it.
    public enum Place {
        BASE,
        RAISED,
        LOWERED
    }

    public static String latex(List<Piece> pieces) {
        var out = new StringBuilder();
        for (var piece : pieces)
            switch (piece.place()) {
                case BASE -> out.append(base(piece.text()));
                case RAISED -> out.append("^{").append(base(piece.text())).append('}');
                case LOWERED -> out.append("_{").append(base(piece.text())).append('}');
            }
        var line = out.toString().strip();
        if (!line.contains("\n")) return line;
        return "\\begin{array}{l} " + line.replaceAll("\\s*\n\\s*", " \\\\\\\\ ") + " \\end{array}";
    }

    private static String base(String text) {
        var out = new StringBuilder();
        var match = PIECE.matcher(text);
        while (match.find()) {
            var token = match.group();
            if (token.indexOf('\n') >= 0) out.append('\n');
            else if (token.isBlank()) out.append(token.indexOf('\t') >= 0 ? "\\quad " : "\\ ");
            else if (token.codePointCount(0, token.length()) > 1) out.append(word(token));
            else out.append(LatexText.symbols(token, "i"));
        }
        return out.toString();
    }

    private static String word(String token) {
        if (LatexText.operator(token)) return LatexText.function(token);
        return "\\mathrm{" + token.replace("_", "\\_") + "}";
    }
}
