package org.rubric.drawing.metafile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The character sets behind Windows' numbers for them ([MS-WMF] 2.1.1.5).
final class Charsets {

    private static final int SYMBOL = 2;

    private static final Map<Integer, String> NAMES =
            Map.ofEntries(
                    Map.entry(128, "windows-31j"),
                    Map.entry(129, "x-windows-949"),
                    Map.entry(134, "GBK"),
                    Map.entry(136, "Big5"),
                    Map.entry(161, "windows-1253"),
                    Map.entry(162, "windows-1254"),
                    Map.entry(163, "windows-1258"),
                    Map.entry(177, "windows-1255"),
                    Map.entry(178, "windows-1256"),
                    Map.entry(186, "windows-1257"),
                    Map.entry(204, "windows-1251"),
                    Map.entry(222, "x-windows-874"),
                    Map.entry(238, "windows-1250"),
                    Map.entry(255, "IBM437"));

    private Charsets() {}

    /// Codes of a symbol font stay what they are.
    static String string(byte[] bytes, int charset) {
        if (charset == SYMBOL) return new String(bytes, StandardCharsets.ISO_8859_1);
        var name = NAMES.getOrDefault(charset, "windows-1252");
        boolean known = Charset.isSupported(name);
        return new String(bytes, Charset.forName(known ? name : "windows-1252"));
    }
}
