package org.rubric.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Maths;
import org.rubric.document.Traits;

/// The symbols of a formula that a reader may want explained: letters of either alphabet with their
/// subscripts, and names set upright. Read from the LaTeX without setting it.
public final class Symbols {
    private static final int MOST = 40;
    private static final String GREEK =
            "alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|vartheta|iota|kappa|lambda|mu"
                    + "|nu|xi|rho|varrho|sigma|varsigma|tau|upsilon|phi|varphi|chi|psi|omega"
                    + "|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega|ell";
    private static final String LETTER =
            "\\\\(?:" + GREEK + ")(?![A-Za-z])|\\\\math(?:rm|it|bf|cal|sf)\\{[A-Za-z0-9]{1,24}}";
    private static final String INDEX =
            "(?:\\s*_\\s*(?:\\{[^{}]{1,40}(?:\\{[^{}]{0,40}}[^{}]{0,40})?}|\\\\[A-Za-z]+|[A-Za-z0-9]))?";
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<skip>\\\\(?:text|textrm|textbf|textit|operatorname|begin|end)\\s*\\{[^{}]*})"
                            + "|(?<symbol>(?:"
                            + LETTER
                            + "|(?<![A-Za-z\\\\])[A-Za-z])"
                            + INDEX
                            + ")|\\\\[A-Za-z]+|.",
                    Pattern.DOTALL);

    private Symbols() {}

    /// In the order of their first use, without repetition, bounded.
    public static List<String> of(String latex) {
        var found = new LinkedHashSet<String>();
        var tokens = TOKEN.matcher(latex);
        while (found.size() < MOST && tokens.find()) {
            var symbol = tokens.group("symbol");
            if (symbol != null) found.add(symbol.replaceAll("\\s+", ""));
        }
        found.remove("\\mathrm{d}");
        found.remove("\\mathrm{e}");
        return List.copyOf(found);
    }

    /// Those that its list of meanings does not explain yet.
    public static List<String> unexplained(Exhibit.Equation equation) {
        Set<String> explained = new LinkedHashSet<>();
        for (var where : equation.where()) explained.add(source(where.symbol().runs()));
        var rest = new ArrayList<>(of(equation.maths().latex()));
        rest.removeAll(explained);
        return rest;
    }

    private static String source(List<Inline> runs) {
        var source = new StringBuilder();
        for (var run : runs)
            source.append(run instanceof Inline.Formula f ? f.maths().latex() : run.text());
        return source.toString().strip().replaceAll("\\s+", "");
    }

    /// An entry for a symbol; the first that is not explained yet, or none, when all are.
    public static Exhibit.Where next(Exhibit.Equation equation) {
        var blank = Blank.where();
        var rest = unexplained(equation);
        if (rest.isEmpty()) return blank;
        return entry(blank.id(), rest.getFirst());
    }

    /// One letter stands as such, in italics; anything else is a formula in the line.
    private static Exhibit.Where entry(Id id, String symbol) {
        Inline run =
                symbol.length() == 1
                        ? new Inline.Text(symbol, Marks.of(Marks.Style.ITALIC))
                        : new Inline.Formula(Id.fresh(), Maths.latex(symbol));
        return new Exhibit.Where(
                id,
                Traits.NONE,
                Block.Line.of(id.part("symbol"), List.of(run)),
                Block.Line.of(id.part("meaning"), List.of()));
    }
}
