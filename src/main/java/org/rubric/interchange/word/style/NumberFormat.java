package org.rubric.interchange.word.style;

/// How a list writes a number (ISO/IEC 29500-1, 17.18.59). A format that is not known is decimal.
final class NumberFormat {
    private static final String[] TENS = {"x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {10, 9, 5, 4, 1};
    private static final String[] HUNDREDS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl"};
    private static final int[] HUNDREDS_WORTH = {1000, 900, 500, 400, 100, 90, 50, 40};
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String CHINESE = "〇一二三四五六七八九";

    private NumberFormat() {}

    static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(number, "abcdefghijklmnopqrstuvwxyz");
            case "upperLetter" -> letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : "" + number;
            case "ordinal" -> number + suffix(number);
            case "russianLower" -> letters(number, RUSSIAN);
            case "russianUpper" -> letters(number, RUSSIAN.toUpperCase(java.util.Locale.ROOT));
            case "arabicAbjad" -> letters(number, ABJAD);
            case "arabicAlpha" -> letters(number, ALPHA);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting" ->
                    chinese(number);
            default -> Integer.toString(number);
        };
    }

    /// a … z, aa, bb …: Word repeats the letter.
    private static String letters(int number, String alphabet) {
        if (number < 1) return "";
        int n = alphabet.length();
        int times = Math.min(20, (number - 1) / n + 1);
        return String.valueOf(alphabet.charAt((number - 1) % n)).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > 9999) return Integer.toString(number);
        var out = new StringBuilder();
        int left = write(number, HUNDREDS_WORTH, HUNDREDS, out);
        write(left, WORTH, TENS, out);
        return out.toString();
    }

    private static int write(int number, int[] worth, String[] signs, StringBuilder out) {
        int left = number;
        for (int i = 0; i < worth.length; i++)
            for (; left >= worth[i]; left -= worth[i]) out.append(signs[i]);
        return left;
    }

    private static String suffix(int number) {
        if (number / 10 % 10 == 1) return "th";
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String chinese(int number) {
        if (number < 0 || number > 99) return Integer.toString(number);
        if (number < 10) return digit(number);
        var tens = number < 20 ? "" : digit(number / 10);
        return tens + "十" + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int value) {
        return String.valueOf(CHINESE.charAt(value));
    }
}
