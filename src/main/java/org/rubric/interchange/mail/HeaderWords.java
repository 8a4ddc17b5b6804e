package org.rubric.interchange.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;

/// Words in the header of a message, where only ASCII has a place: encoded words (RFC 2047).
final class HeaderWords {
    /// So many bytes become 60 signs; with `=?UTF-8?B?` and `?=` they stay within the 75 allowed.
    private static final int BYTES = 45;

    private HeaderWords() {}

    /// One line of words; control characters become spaces.
    static String encoded(String words) {
        var line = words.replaceAll("\\p{Cntrl}+", " ").strip();
        boolean plain = line.chars().allMatch(c -> c < 127) && line.length() <= 900;
        if (plain && !line.contains("=?")) return folded(line);
        var all = new ArrayList<String>();
        var piece = new StringBuilder();
        int size = 0;
        for (int at = 0; at < line.length(); ) {
            var sign = Character.toString(line.codePointAt(at));
            int wide = sign.getBytes(UTF_8).length;
            if (size + wide > BYTES) {
                all.add(word(piece.toString()));
                piece.setLength(0);
                size = 0;
            }
            piece.append(sign);
            size += wide;
            at += sign.length();
        }
        if (!piece.isEmpty()) all.add(word(piece.toString()));
        return String.join("\r\n ", all);
    }

    private static String word(String piece) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(piece.getBytes(UTF_8)) + "?=";
    }

    /// Broken at spaces where it can be.
    private static String folded(String line) {
        var text = new StringBuilder();
        int wide = "Subject: ".length();
        for (var word : line.split(" ", -1)) {
            if (!text.isEmpty()) {
                boolean breaks = wide + 1 + word.length() > 76 && !word.isEmpty();
                text.append(breaks ? "\r\n " : " ");
                wide = breaks ? 1 : wide + 1;
            }
            text.append(word);
            wide += word.length();
        }
        return text.toString();
    }
}
