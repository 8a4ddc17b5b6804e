package org.rubric.drawing.metafile;

import java.util.Locale;
import java.util.Map;

/// The letters behind the codes of the fonts that are not text: Symbol (Adobe's encoding, which
/// Windows' Symbol shares), what MathType draws with MT Extra, the bullets of Wingdings.
final class SymbolFont {

    private static final String LOW =
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
                    + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
                    + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
    private static final String HIGH =
            "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵"
                    + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√·¬∧∨⇔⇐⇑⇒⇓"
                    + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";
    private static final Map<Integer, String> EXTRA =
            Map.of(0x4B, "…", 0x4C, "⋯", 0x4D, "⋮", 0x4F, "⋱", 0x6C, "ℓ", 0x68, "ℏ", 0x6D, "∓");
    private static final Map<Integer, String> WINGDINGS =
            Map.of(
                    0x6C, "●", 0x6E, "■", 0x6F, "□", 0x71, "❑", 0xA7, "▪", 0xA8, "◻", 0xD8, "➢",
                    0xE0, "→", 0xFC, "✓", 0xFE, "☑");
    private static final int SYMBOL_CHARSET = 2;

    private SymbolFont() {}

    static boolean is(Tool.Face face) {
        var name = face.name().toLowerCase(Locale.ROOT);
        return face.charset() == SYMBOL_CHARSET
                || name.equals("symbol")
                || name.startsWith("wingdings")
                || name.equals("mt extra");
    }

    /// Letters as Unicode has them. Codes lie at 0x20 to 0xFF or, in Unicode text, at U+F020 to
    /// U+F0FF; anything else is a letter already.
    static String letters(Tool.Face face, String text) {
        var name = face.name().toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            int code = c >= 0xF020 && c <= 0xF0FF ? c - 0xF000 : c;
            letters.append(code > 0xFF ? String.valueOf(c) : letter(name, code));
        }
        return letters.toString();
    }

    private static String letter(String name, int code) {
        if (name.startsWith("wingdings")) return WINGDINGS.getOrDefault(code, "•");
        if (name.equals("mt extra")) return EXTRA.getOrDefault(code, " ");
        if (code >= 0x20 && code <= 0x7E) return String.valueOf(LOW.charAt(code - 0x20));
        if (code >= 0xA1 && code <= 0xFE) return String.valueOf(HIGH.charAt(code - 0xA1));
        return " ";
    }
}
