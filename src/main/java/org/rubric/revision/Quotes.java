package org.rubric.revision;

/// Words of a text in a sentence about it.
final class Quotes {
    private Quotes() {}

    static String of(String words, int longest) {
        return "\u201c" + cut(words, longest) + "\u201d";
    }

    /// At most that many characters, cut between words, on one line.
    static String cut(String words, int longest) {
        var line = words.replaceAll("[\\s\u00A0]+", " ").strip();
        if (line.length() <= longest) return line;
        int end = line.lastIndexOf(' ', longest - 1);
        if (end < longest / 2) end = longest - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) end--;
        return line.substring(0, end).stripTrailing() + "\u2026";
    }
}
