package org.rubric.typesetting.fonts;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Which files are looked for when the program's own faces lack a script. The first that is there
/// and has the character is taken: those that were made for text in serif type come first.
public final class Scripts {
    private static final List<String> ARABIC =
            List.of(
                    "Amiri-Regular",
                    "Amiri_400Regular",
                    "NotoNaskhArabic-Regular",
                    "NotoNaskhArabic_400Regular",
                    "ScheherazadeNew-Regular",
                    "trado",
                    "times",
                    "Times New Roman",
                    "NotoSansArabic-Regular",
                    "arial",
                    "DejaVuSans");

    private static final List<String> CHINESE =
            List.of(
                    "NotoSerifSC-Regular",
                    "NotoSerifSC_400Regular",
                    "NotoSansSC-Regular",
                    "NotoSansSC_400Regular",
                    "simsun",
                    "Songti",
                    "uming",
                    "msyh",
                    "DroidSansFallbackFull",
                    "wqy-zenhei",
                    "wqy-microhei",
                    "arialuni",
                    "Arial Unicode");

    private Scripts() {}

    /// The script that decides about the face of a character; COMMON for what belongs to none or to
    /// the scripts that the program's own faces have.
    public static UnicodeScript of(int character) {
        if (character < 0x590) return UnicodeScript.COMMON;
        if (character < 0x780 && character >= 0x600) return UnicodeScript.ARABIC;
        if (character >= 0x3000 && character < 0x3040) return UnicodeScript.HAN;
        if (character >= 0xFF00 && character < 0xFFF0) return UnicodeScript.HAN;
        var script = UnicodeScript.of(character);
        return switch (script) {
            case LATIN, GREEK, CYRILLIC, INHERITED, UNKNOWN -> UnicodeScript.COMMON;
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            default -> script;
        };
    }

    /// Whether letters change with their neighbours or leave their order.
    public static boolean shaped(UnicodeScript script) {
        return switch (script) {
            case COMMON, HAN, HANGUL, HEBREW, ARMENIAN, GEORGIAN, ETHIOPIC, CHEROKEE -> false;
            default -> true;
        };
    }

    /// Names of files without their endings, best first.
    static List<String> files(UnicodeScript script) {
        return switch (script) {
            case COMMON -> List.of();
            case ARABIC -> ARABIC;
            case HAN -> CHINESE;
            default -> {
                var name = new StringBuilder();
                for (var word : script.name().split("_"))
                    name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
                var files = new ArrayList<String>();
                for (var family : List.of("NotoSerif", "NotoSans"))
                    files.add(family + name + "-Regular");
                files.addAll(List.of("DejaVuSerif", "DejaVuSans", "times", "arial", "arialuni"));
                yield files;
            }
        };
    }

    /// What the bold face of that file may be called.
    static List<String> bold(String file) {
        return switch (file) {
            case "times" -> List.of("timesbd");
            case "arial" -> List.of("arialbd");
            case "trado" -> List.of("tradbdo");
            case "msyh" -> List.of("msyhbd");
            case "Times New Roman" -> List.of("Times New Roman Bold");
            default -> {
                var bold = file.replace("-Regular", "-Bold").replace("_400Regular", "_700Bold");
                yield List.of(bold.equals(file) ? file + "-Bold" : bold);
            }
        };
    }
}
