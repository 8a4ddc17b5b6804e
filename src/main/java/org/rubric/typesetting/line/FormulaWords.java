package org.rubric.typesetting.line;

import java.util.Map;

/// A formula read aloud: LaTeX in words, for those who cannot see it. Knows the commands that the
/// sector's formulas use; another is said by its name.
public final class FormulaWords {
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("times", "times"),
                    Map.entry("cdot", "times"),
                    Map.entry("div", "divided by"),
                    Map.entry("pm", "plus or minus"),
                    Map.entry("le", "is at most"),
                    Map.entry("leq", "is at most"),
                    Map.entry("ge", "is at least"),
                    Map.entry("geq", "is at least"),
                    Map.entry("ne", "is not equal to"),
                    Map.entry("neq", "is not equal to"),
                    Map.entry("approx", "is about"),
                    Map.entry("infty", "infinity"),
                    Map.entry("sum", "the sum"),
                    Map.entry("prod", "the product"),
                    Map.entry("int", "the integral"),
                    Map.entry("partial", "partial"),
                    Map.entry("in", "in"),
                    Map.entry("to", "to"),
                    Map.entry("rightarrow", "to"),
                    Map.entry("ldots", "and so on"),
                    Map.entry("cdots", "and so on"),
                    Map.entry("lfloor", "the floor of"),
                    Map.entry("lceil", "the ceiling of"),
                    Map.entry("rfloor", ""),
                    Map.entry("rceil", ""),
                    Map.entry("left", ""),
                    Map.entry("right", ""),
                    Map.entry("mathrm", ""),
                    Map.entry("mathit", ""),
                    Map.entry("mathbf", ""),
                    Map.entry("mathbb", ""),
                    Map.entry("text", ""),
                    Map.entry("textrm", ""),
                    Map.entry("operatorname", ""),
                    Map.entry("displaystyle", ""),
                    Map.entry("limits", ""),
                    Map.entry("quad", ","),
                    Map.entry("qquad", ","),
                    Map.entry("hat", "hat"),
                    Map.entry("bar", "bar"),
                    Map.entry("overline", "bar"),
                    Map.entry("tilde", "tilde"),
                    Map.entry("vec", "vector"));

    private static final Map<Character, String> SIGNS =
            Map.of(
                    '=', "equals",
                    '+', "plus",
                    '-', "minus",
                    '<', "is less than",
                    '>', "is greater than",
                    '*', "times",
                    '/', "over",
                    '&', "",
                    '~', "");

    private static final int DEEPEST = 40;

    private final String latex;
    private int at;

    private FormulaWords(String latex) {
        this.latex = latex;
    }

    public static String of(String latex) {
        var words = new FormulaWords(latex).group(0).strip().replaceAll("\\s+", " ");
        words = words.replaceAll(" ([,;.)])", "$1").replaceAll("\\( ", "(");
        return words.isEmpty() ? "Formula" : words;
    }

    /// Up to the brace that closes it, or the end.
    private String group(int depth) {
        var words = new StringBuilder();
        while (at < latex.length() && latex.charAt(at) != '}') {
            int before = at;
            words.append(' ').append(piece(depth));
            if (at == before) at++;
        }
        at++;
        return words.toString();
    }

    private String piece(int depth) {
        if (at >= latex.length()) return "";
        char c = latex.charAt(at);
        if (depth > DEEPEST) {
            at = latex.length();
            return "";
        }
        if (c == '}') return "";
        at++;
        if (c == '{') return group(depth + 1);
        if (c == '\\') return command(depth);
        if (c == '^') return power(argument(depth));
        if (c == '_') return "sub " + argument(depth);
        if (Character.isLetterOrDigit(c) || c == '.') return plain(c);
        return SIGNS.getOrDefault(c, String.valueOf(c));
    }

    /// Digits are one number; letters are said one by one.
    private String plain(char first) {
        if (Character.isLetter(first)) return String.valueOf(first);
        int from = at - 1;
        while (at < latex.length()
                && (Character.isDigit(latex.charAt(at)) || latex.charAt(at) == '.')) at++;
        return latex.substring(from, at);
    }

    private static String power(String exponent) {
        return switch (exponent.strip()) {
            case "2" -> "squared";
            case "3" -> "cubed";
            default -> "to the power of " + exponent;
        };
    }

    private String argument(int depth) {
        while (at < latex.length() && latex.charAt(at) == ' ') at++;
        return piece(depth + 1);
    }

    private String command(int depth) {
        int from = at;
        while (at < latex.length() && Character.isLetter(latex.charAt(at))) at++;
        var name = latex.substring(from, at);
        if (name.isEmpty()) {
            at++;
            return "";
        }
        return switch (name) {
            case "frac", "dfrac", "tfrac" -> argument(depth) + " over " + argument(depth);
            case "sqrt" -> "the square root of " + argument(depth);
            case "begin", "end" -> {
                argument(depth);
                yield "";
            }
            case "mathrm", "text", "textrm", "operatorname", "mathit" -> verbatim(depth);
            default -> WORDS.getOrDefault(name, name);
        };
    }

    private String verbatim(int depth) {
        if (at >= latex.length() || latex.charAt(at) != '{') return argument(depth);
        int end = latex.indexOf('}', at);
        if (end < 0 || latex.substring(at + 1, end).contains("\\")) return argument(depth);
        var words = latex.substring(at + 1, end);
        at = end + 1;
        return words;
    }
}
