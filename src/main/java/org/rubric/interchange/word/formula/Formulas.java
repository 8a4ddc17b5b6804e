package org.rubric.interchange.word.formula;

import org.rubric.drawing.formula.Reading;
import org.rubric.drawing.formula.Term;
import org.rubric.interchange.word.archive.Markup;

/// Writes LaTeX as Office Math (ISO/IEC 29500-1, 22.1), the way back of
/// [org.rubric.interchange.word.formula.Latex].
public final class Formulas {
    private static final String LARGE = "∑∏∐∫∬∭∮⋃⋂⋁⋀";

    private final Markup out;

    private Formulas(Markup out) {
        this.out = out;
    }

    public static void write(String latex, Markup out) {
        out.open("m:oMath");
        new Formulas(out).term(Reading.of(latex));
        out.close();
    }

    private void term(Term term) {
        switch (term) {
            case Term.Row(var terms) -> row(terms);
            case Term.Sign sign -> sign(sign);
            case Term.Fraction(var over, var under, boolean ruled) -> {
                out.open("m:f");
                if (!ruled) properties("m:fPr", "m:type", "noBar");
                part("m:num", over);
                part("m:den", under);
                out.close();
            }
            case Term.Root(var base, var order) -> root(base, order);
            case Term.Scripts scripts -> scripts(scripts, Term.NONE);
            case Term.Fenced(var open, var body, var close) -> {
                out.open("m:d").open("m:dPr");
                out.leaf("m:begChr", "m:val", open).leaf("m:endChr", "m:val", close).close();
                part("m:e", body);
                out.close();
            }
            case Term.Grid(var rows) -> {
                out.open("m:m");
                for (var row : rows) {
                    out.open("m:mr");
                    for (var cell : row) part("m:e", cell);
                    out.close();
                }
                out.close();
            }
            case Term.Accented accented -> accented(accented);
            case Term.Wrapped(var body, boolean box) -> {
                out.open(box ? "m:borderBox" : "m:phant");
                if (!box) properties("m:phantPr", "m:show", "0");
                part("m:e", body);
                out.close();
            }
        }
    }

    private void row(java.util.List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            var next = i + 1 < terms.size() ? terms.get(i + 1) : Term.NONE;
            if (term instanceof Term.Scripts scripts && operator(scripts.base())) {
                scripts(scripts, next);
                i++;
            } else term(term);
        }
    }

    private static boolean operator(Term base) {
        return base instanceof Term.Sign(_, var text, _)
                && text.length() == 1
                && LARGE.contains(text);
    }

    private void root(Term base, Term order) {
        out.open("m:rad");
        boolean square = order.equals(Term.NONE);
        if (square) properties("m:radPr", "m:degHide", "1");
        part("m:deg", order);
        part("m:e", base);
        out.close();
    }

    /// @param body what a large operator takes
    private void scripts(Term.Scripts scripts, Term body) {
        boolean low = !scripts.low().equals(Term.NONE);
        boolean high = !scripts.high().equals(Term.NONE);
        if (operator(scripts.base()) && scripts.base() instanceof Term.Sign sign)
            large(sign.text(), scripts, body);
        else if (scripts.beyond()) limits(scripts, low, high);
        else {
            out.open(low && high ? "m:sSubSup" : low ? "m:sSub" : "m:sSup");
            part("m:e", scripts.base());
            if (low) part("m:sub", scripts.low());
            if (high || !low) part("m:sup", scripts.high());
            out.close();
        }
    }

    private void large(String sign, Term.Scripts scripts, Term body) {
        out.open("m:nary").open("m:naryPr").leaf("m:chr", "m:val", sign);
        out.leaf("m:limLoc", "m:val", scripts.beyond() ? "undOvr" : "subSup");
        if (scripts.low().equals(Term.NONE)) out.leaf("m:subHide", "m:val", "1");
        if (scripts.high().equals(Term.NONE)) out.leaf("m:supHide", "m:val", "1");
        out.close();
        part("m:sub", scripts.low());
        part("m:sup", scripts.high());
        part("m:e", body);
        out.close();
    }

    private void limits(Term.Scripts scripts, boolean low, boolean high) {
        if (high) out.open("m:limUpp").open("m:e");
        if (low) out.open("m:limLow");
        if (low) part("m:e", scripts.base());
        else term(scripts.base());
        if (low) {
            part("m:lim", scripts.low());
            out.close();
        }
        if (high) {
            out.close();
            part("m:lim", scripts.high());
            out.close();
        }
    }

    private void accented(Term.Accented accented) {
        var sign = accented.sign();
        if (sign.equals("⏞") || sign.equals("⏟")) {
            out.open("m:groupChr").open("m:groupChrPr").leaf("m:chr", "m:val", sign);
            out.leaf("m:pos", "m:val", accented.below() ? "bot" : "top");
            out.leaf("m:vertJc", "m:val", accented.below() ? "top" : "bot").close();
        } else if (accented.below() || sign.equals("‾")) {
            out.open("m:bar");
            properties("m:barPr", "m:pos", accented.below() ? "bot" : "top");
        } else {
            out.open("m:acc");
            properties("m:accPr", "m:chr", combining(sign));
        }
        part("m:e", accented.base());
        out.close();
    }

    private static String combining(String sign) {
        return switch (sign) {
            case "^", "ˆ" -> "\u0302";
            case "~", "˜" -> "\u0303";
            case "¯" -> "\u0304";
            case "˙" -> "\u0307";
            case "¨" -> "\u0308";
            case "ˇ" -> "\u030C";
            case "˘" -> "\u0306";
            case "´" -> "\u0301";
            case "`" -> "\u0300";
            case "→" -> "\u20D7";
            default -> sign;
        };
    }

    private void sign(Term.Sign sign) {
        if (sign.text().isEmpty()) return;
        out.open("m:r").open("m:rPr");
        switch (sign.kind()) {
            case WORDS -> out.leaf("m:nor");
            case FUNCTION -> out.leaf("m:sty", "m:val", "p");
            default -> style(sign.style());
        }
        out.close();
        out.open("w:rPr").leaf("w:rFonts", "w:ascii", "Cambria Math", "w:hAnsi", "Cambria Math");
        out.close().open("m:t", "xml:space", "preserve").text(sign.text()).close().close();
    }

    private void style(String style) {
        switch (style) {
            case "normal" -> out.leaf("m:sty", "m:val", "p");
            case "bold" -> out.leaf("m:sty", "m:val", "b");
            case "bold-italic" -> out.leaf("m:sty", "m:val", "bi");
            case "double-struck" -> out.leaf("m:scr", "m:val", "double-struck");
            case "script" -> out.leaf("m:scr", "m:val", "script");
            case "fraktur" -> out.leaf("m:scr", "m:val", "fraktur");
            default -> {}
        }
    }

    private void properties(String element, String name, String value) {
        out.open(element).leaf(name, "m:val", value).close();
    }

    private void part(String name, Term term) {
        out.open(name);
        term(term);
        out.close();
    }
}
