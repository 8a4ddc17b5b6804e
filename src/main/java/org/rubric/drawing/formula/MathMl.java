package org.rubric.drawing.formula;

import org.rubric.drawing.formula.Term.Kind;

/// Writes a formula as presentation MathML (3.0, chapter 3), its LaTeX beside it as an annotation.
public final class MathMl {
    private static final String SPACE = "http://www.w3.org/1998/Math/MathML";

    private final StringBuilder out = new StringBuilder();

    private MathMl() {}

    /// @param spoken in words, for readers that cannot make their own
    /// @param display on a line of its own
    /// @return well-formed XML without a prologue, in ASCII and UTF-8 alike where the formula is
    public static String of(String latex, String spoken, boolean display) {
        var writer = new MathMl();
        writer.out.append("<math xmlns=\"").append(SPACE).append('"');
        if (display) writer.out.append(" display=\"block\"");
        writer.out.append(" alttext=\"").append(escaped(spoken)).append("\"><semantics>");
        writer.single(Reading.of(latex));
        writer.out.append("<annotation encoding=\"application/x-tex\">").append(escaped(latex));
        return writer.out.append("</annotation></semantics></math>").toString();
    }

    /// A term where MathML wants exactly one element.
    private void single(Term term) {
        if (!(term instanceof Term.Row(var terms))) {
            write(term);
            return;
        }
        out.append("<mrow>");
        for (int i = 0; i < terms.size(); i++) {
            write(terms.get(i));
            boolean applied = function(terms.get(i)) && i + 1 < terms.size();
            if (applied) out.append("<mo>&#x2061;</mo>");
        }
        out.append("</mrow>");
    }

    private static boolean function(Term term) {
        if (term instanceof Term.Scripts(var base, _, _, _)) return function(base);
        return term instanceof Term.Sign(var kind, _, _) && kind == Kind.FUNCTION;
    }

    private void write(Term term) {
        switch (term) {
            case Term.Row _ -> single(term);
            case Term.Sign sign -> sign(sign);
            case Term.Fraction(var over, var under, boolean ruled) -> {
                out.append(ruled ? "<mfrac>" : "<mfrac linethickness=\"0\">");
                close("mfrac", over, under);
            }
            case Term.Root(var base, var order) -> {
                if (order.equals(Term.NONE)) element("msqrt", base);
                else element("mroot", base, order);
            }
            case Term.Scripts scripts -> scripts(scripts);
            case Term.Fenced(var open, var body, var close) -> {
                out.append("<mrow>");
                fence(open, "prefix");
                single(body);
                fence(close, "postfix");
                out.append("</mrow>");
            }
            case Term.Grid grid -> grid(grid);
            case Term.Accented(var base, var sign, boolean below) -> {
                out.append(below ? "<munder accentunder=\"true\">" : "<mover accent=\"true\">");
                single(base);
                out.append("<mo>").append(escaped(sign)).append("</mo>");
                out.append(below ? "</munder>" : "</mover>");
            }
            case Term.Wrapped(var body, boolean box) -> {
                if (!box) element("mphantom", body);
                else {
                    out.append("<menclose notation=\"box\">");
                    close("menclose", body);
                }
            }
        }
    }

    private void sign(Term.Sign sign) {
        switch (sign.kind()) {
            case NAME, FUNCTION -> {
                out.append("<mi");
                boolean upright = sign.style().equals("normal");
                if (!sign.style().isEmpty() && !(upright && sign.text().length() > 1))
                    out.append(" mathvariant=\"").append(sign.style()).append('"');
                out.append('>').append(escaped(sign.text())).append("</mi>");
            }
            case NUMBER -> text("mn", sign);
            case OPERATOR, LARGE_OPERATOR -> text("mo", sign);
            case WORDS -> text("mtext", sign);
            case SPACE -> out.append("<mspace width=\"0.3em\"/>");
        }
    }

    private void text(String name, Term.Sign sign) {
        out.append('<').append(name).append('>').append(escaped(sign.text()));
        out.append("</").append(name).append('>');
    }

    private void scripts(Term.Scripts scripts) {
        boolean low = !scripts.low().equals(Term.NONE);
        boolean high = !scripts.high().equals(Term.NONE);
        var base = scripts.base();
        if (low && high)
            element(
                    scripts.beyond() ? "munderover" : "msubsup",
                    base,
                    scripts.low(),
                    scripts.high());
        else if (low) element(scripts.beyond() ? "munder" : "msub", base, scripts.low());
        else if (high) element(scripts.beyond() ? "mover" : "msup", base, scripts.high());
        else write(base);
    }

    private void fence(String sign, String form) {
        if (sign.isEmpty()) return;
        out.append("<mo fence=\"true\" form=\"").append(form).append("\">");
        out.append(escaped(sign)).append("</mo>");
    }

    private void grid(Term.Grid grid) {
        out.append("<mtable>");
        for (var row : grid.rows()) {
            out.append("<mtr>");
            for (var cell : row) element("mtd", cell);
            out.append("</mtr>");
        }
        out.append("</mtable>");
    }

    private void element(String name, Term... parts) {
        out.append('<').append(name).append('>');
        close(name, parts);
    }

    private void close(String name, Term... parts) {
        for (var part : parts) single(part);
        out.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        var clean = new StringBuilder();
        text.codePoints()
                .map(c -> c < ' ' ? ' ' : c)
                .filter(c -> c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF)
                .forEach(c -> escape(c, clean));
        return clean.toString();
    }

    private static void escape(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(c);
        }
    }
}
