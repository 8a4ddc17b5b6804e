package org.rubric.numbering;

import java.util.Optional;

/// Where a number, and a place, stand in a phrase.
record Phrase(String words) {
    String filled(String number, String within) {
        var filled = new StringBuilder();
        for (int i = 0; i < words.length(); i++)
            switch (words.charAt(i)) {
                case '#' -> filled.append(number);
                case '@' -> filled.append(within);
                case '~' -> filled.append(number.isEmpty() ? "" : "\u00A0");
                case '<' -> filled.append(number.isEmpty() ? "" : "\u200E");
                case '|' -> filled.append('\n');
                default -> filled.append(words.charAt(i));
            }
        return filled.toString();
    }

    /// What stands in the place of the number in words of this pattern, as far as it may be
    /// one: letters and digits without space.
    Optional<String> number(String said) {
        int at = words.indexOf('#');
        if (at < 0) return Optional.empty();
        var before = words.substring(0, at).strip();
        var after = words.substring(at + 1).strip();
        var number = plain(said);
        if (!number.startsWith(before) || !number.endsWith(after)) return Optional.empty();
        if (number.length() <= before.length() + after.length()) return Optional.empty();
        number = number.substring(before.length(), number.length() - after.length()).strip();
        return number.matches("[A-Z0-9]{1,4}") ? Optional.of(number) : Optional.empty();
    }

    private static String plain(String said) {
        return said.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
