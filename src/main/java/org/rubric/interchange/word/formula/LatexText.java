package org.rubric.interchange.word.formula;

import java.util.Map;
import java.util.Set;

/// Letters and signs of a formula as LaTeX.
public final class LatexText {
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "arcsin",
                    "arccos", "arctan", "log", "ln", "lg", "exp", "lim", "max", "min", "sup", "inf",
                    "det", "dim", "arg", "gcd", "mod", "Pr");

    private static final Map<Integer, String> SIGNS = signs();

    private LatexText() {}

    /// Plain words within a formula.
    public static String words(String text) {
        if (text.isBlank()) return text.isEmpty() ? "" : "\\ ";
        return "\\text{" + escaped(text) + "}";
    }

    /// Symbols in a formula.
    ///
    /// @param style `p` upright, `b` bold, `bi` bold italic, `i` italic
    public static String symbols(String text, String style) {
        if (text.isBlank()) return text.isEmpty() ? "" : "\\ ";
        var written = new StringBuilder();
        text.codePoints().forEach(c -> written.append(sign(c)));
        return switch (style) {
            case "p" -> text.length() > 1 && letters(text) ? upright(text) : written.toString();
            case "b", "bi" -> "\\mathbf{" + written + "}";
            default -> written.toString();
        };
    }

    /// Whether a name is one that limits are written under.
    static boolean operator(String name) {
        return FUNCTIONS.contains(name);
    }

    static String function(String name) {
        if (name.equals("mod")) return "\\bmod ";
        if (name.equals("lg")) return "\\lg ";
        return FUNCTIONS.contains(name)
                ? "\\" + name + " "
                : "\\operatorname{" + escaped(name) + "}";
    }

    private static String upright(String text) {
        return FUNCTIONS.contains(text) ? function(text) : "\\mathrm{" + text + "}";
    }

    private static boolean letters(String text) {
        return text.chars().allMatch(c -> c < 128 && Character.isLetter(c));
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\backslash ");
                case '{', '}', '%', '&', '#', '$', '_' -> out.append('\\').append(c);
                case '^' -> out.append("\\hat{\\ }");
                case '~' -> out.append("\\sim ");
                case '\u00A0' -> out.append(' ');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String sign(int c) {
        if (c >= 0x1D400 && c <= 0x1D7FF)
            return java.text.Normalizer.normalize(
                    Character.toString(c), java.text.Normalizer.Form.NFKC);
        var known = SIGNS.get(c);
        if (known != null) return known.startsWith("\\") ? known + " " : known;
        return Character.toString(c);
    }

    private static Map<Integer, String> signs() {
        var all = new java.util.HashMap<Integer, String>();
        put(
                all,
                "α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ"
                        + " vartheta ι iota κ kappa λ lambda μ mu µ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ"
                        + " varrho σ sigma ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω"
                        + " omega Γ Gamma Δ Delta ∆ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon"
                        + " Φ Phi Ψ Psi Ω Omega");
        put(
                all,
                "× times ÷ div ± pm ∓ mp ⋅ cdot · cdot ∙ cdot ∗ ast ∘ circ ≤ le ≥ ge ≠ ne ≈ approx"
                        + " ≡ equiv ≅ cong ∼ sim ≪ ll ≫ gg ∝ propto ∞ infty ∂ partial ∇ nabla ∈ in ∉"
                        + " notin ⊂ subset ⊆ subseteq ⊃ supset ⊇ supseteq ∪ cup ∩ cap ∅ emptyset ∀"
                        + " forall ∃ exists ¬ neg ∧ wedge ∨ vee ⊕ oplus ⊗ otimes → rightarrow ←"
                        + " leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↑"
                        + " uparrow ↓ downarrow … ldots ⋯ cdots ⋮ vdots ⋱ ddots ∠ angle ⊥ perp ∥"
                        + " parallel ℏ hbar ℓ ell ∑ sum ∏ prod ∫ int √ surd ′ prime ° circ");
        all.put((int) '′', "'");
        all.put((int) '°', "^{\\circ}");
        all.put((int) '−', "-");
        all.put((int) '\u2011', "-");
        all.put((int) '–', "-");
        all.put((int) '{', "\\{");
        all.put((int) '}', "\\}");
        all.put((int) '%', "\\%");
        all.put((int) '#', "\\#");
        all.put((int) '$', "\\$");
        all.put((int) '_', "\\_");
        all.put((int) '&', "&");
        all.put((int) '\\', "\\backslash");
        all.put((int) '\u00A0', "\\ ");
        for (int space = 0x2000; space <= 0x200A; space++) all.put(space, "\\ ");
        for (int nothing = 0x2061; nothing <= 0x2064; nothing++) all.put(nothing, "");
        all.put(0x200B, "");
        return all;
    }

    private static void put(Map<Integer, String> all, String pairs) {
        var words = pairs.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2)
            all.put(words[i].codePointAt(0), "\\" + words[i + 1]);
    }
}
