package org.rubric.interchange.word.reading;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/// Which language words are in: the one that the file states for them, unless their letters cannot
/// be of it. Texts are often typed over those of another language and keep its tag.
final class Tongue {
    /// A Chinese character says as much as three letters.
    private static final int IDEOGRAPH = 3;

    private static final int LATIN_END = 0x250;

    private final Map<String, Integer> heard = new HashMap<>();

    /// The language of some words.
    ///
    /// @param stated BCP 47; empty: none
    static String of(String stated, String words) {
        int from = 0;
        while (from < words.length() && words.charAt(from) < LATIN_END) from++;
        if (from == words.length()) return stated;
        var counts = new HashMap<String, Integer>();
        int latin = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isLetter(c)) continue;
            var usual = c < LATIN_END ? "" : usual(UnicodeScript.of(c));
            if (usual.isEmpty()) latin++;
            else counts.merge(usual, weight(usual), Integer::sum);
        }
        return most(counts, stated, latin);
    }

    private static String most(Map<String, Integer> counts, String stated, int latin) {
        if (counts.containsKey("ja"))
            counts.merge("ja", counts.getOrDefault("zh", 0), Integer::sum);
        var best = counts.entrySet().stream().max(Map.Entry.comparingByValue());
        if (best.isEmpty() || best.get().getValue() < Math.max(2, latin)) return stated;
        var language = best.get().getKey();
        return written(primary(stated)).equals(written(language)) ? stated : language;
    }

    /// Takes note of how much is said in a language.
    void hear(String tag, String words) {
        if (words.isBlank()) return;
        heard.merge(tag, words.length() * weight(primary(tag)), Integer::sum);
    }

    /// The language that most is said in, countries together; of its tags the most used.
    String most(String otherwise) {
        var languages = new HashMap<String, Integer>();
        heard.forEach((tag, amount) -> languages.merge(primary(tag), amount, Integer::sum));
        var most = languages.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty()) return otherwise;
        return heard.entrySet().stream()
                .filter(entry -> primary(entry.getKey()).equals(most.get().getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /// Whether two tags mean the same language, countries aside.
    static boolean same(String one, String other) {
        return primary(one).equals(primary(other));
    }

    private static int weight(String language) {
        return switch (language) {
            case "zh", "ja" -> IDEOGRAPH;
            default -> 1;
        };
    }

    /// The language of the sector's texts that a script stands for; empty: Latin, or a script of
    /// symbols.
    private static String usual(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> "ru";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case HAN -> "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            default -> "";
        };
    }

    /// The script a language is written in, named by its usual language; empty: Latin.
    private static String written(String language) {
        return switch (language) {
            case "ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg" -> "ru";
            case "ar", "fa", "ur", "ps" -> "ar";
            case "he", "iw", "yi" -> "he";
            case "zh" -> "zh";
            case "ja" -> "ja";
            case "ko" -> "ko";
            default -> "";
        };
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(java.util.Locale.ROOT);
    }
}
