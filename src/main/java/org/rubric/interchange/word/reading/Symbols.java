package org.rubric.interchange.word.reading;

/// Characters of symbol fonts as Unicode. Fonts of old kept their signs at codes of their own;
/// Word stores them as `w:sym` or as U+F020 to U+F0FF.
public final class Symbols {
    /// Adobe's Symbol encoding from 0x20; `\uFFFD` where nothing stands.
    private static final String SYMBOL =
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
                    + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
                    + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\uFFFD";

    private static final String SYMBOL_HIGH =
            "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"
                    + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
                    + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uFFFD〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭\uFFFD";

    private static final String WINGDINGS =
            " ✏✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭📁📂📄🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍"
                    + "🖎✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳🏱✈☼💧❄🕆✞🕈✠✡☪☯ॐ☸♈♉"
                    + "♊♋♌♍♎♏♐♑♒♓🙰🙵●🔾■□🞐❑❒⬧⧫◆❖⬥⌧⮹⌘🏵🏶🙶🙷\uFFFD";

    private static final String WINGDINGS_HIGH =
            "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•"
                    + "▪⚪🞆🞈◉◎🔿▪◻🟂✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘"
                    + "🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘⮚⮙⮛⮈⮊⮉⮋🡨"
                    + "🡪🡩🡫🡬🡭🡯🡮🡸🡺🡹🡻🡼🡽🡿🡾⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂🢬🢭🗶✔🗷🗹\uFFFD";

    private static final int[] SYMBOLS =
            (SYMBOL + "\uFFFD".repeat(32) + SYMBOL_HIGH).codePoints().toArray();
    private static final int[] DINGBATS = (WINGDINGS + WINGDINGS_HIGH).codePoints().toArray();

    private Symbols() {}

    /// The character of `w:sym`.
    ///
    /// @param code hexadecimal, with or without the private-use offset F000
    public static String of(String font, String code) {
        try {
            int value = Integer.parseInt(code, 16);
            if (value < 0x20 || value > 0x10FFFF) return "";
            return value <= 0xFF || privateUse(value) ? map(font, value & 0xFF) : string(value);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /// Text with its private-use characters of symbol fonts replaced; the same object when it has
    /// none. A private-use character in another font is taken for one of Symbol, which is what
    /// converted texts hold.
    public static String in(String text, String font) {
        int at = 0;
        while (at < text.length() && !privateUse(text.charAt(at))) at++;
        if (at == text.length()) return text;
        var out = new StringBuilder(text.substring(0, at));
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (privateUse(c)) out.append(map(font, c & 0xFF));
            else out.append(c);
        }
        return out.toString();
    }

    private static boolean privateUse(int c) {
        return c >= 0xF020 && c <= 0xF0FF;
    }

    private static String map(String font, int code) {
        if (code < 0x20) return "";
        var table = font.startsWith("Wingdings") ? DINGBATS : SYMBOLS;
        int index = code - 0x20;
        int sign = index < table.length ? table[index] : 0xFFFD;
        return sign == 0xFFFD ? string(0xF000 + code) : string(sign);
    }

    private static String string(int codePoint) {
        return Character.toString(codePoint);
    }
}
