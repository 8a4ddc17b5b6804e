package org.rubric.interchange.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A parameter of a header, in parts where its value is long or not ASCII (RFC 2231).
final class HeaderParameter {
    private static final int SIGNS = 50;

    private HeaderParameter() {}

    /// `filename*0*=UTF-8''…`, one part a line; short plain names as they stand.
    static String of(String key, String value) {
        var words = value.replaceAll("[\\p{Cntrl}/\\\\]+", "_");
        if (words.matches("[A-Za-z0-9._ -]{1,60}")) return " " + key + "=\"" + words + "\"";
        var text = new StringBuilder();
        var piece = new StringBuilder();
        int part = 0;
        for (byte b : words.getBytes(UTF_8)) {
            piece.append(percent(b));
            if (piece.length() < SIGNS) continue;
            text.append(section(key, part++, piece)).append(";\r\n");
            piece.setLength(0);
        }
        return text.append(section(key, part, piece)).toString();
    }

    private static String section(String key, int part, CharSequence value) {
        return " " + key + "*" + part + "*=" + (part == 0 ? "UTF-8''" : "") + value;
    }

    private static String percent(byte b) {
        char c = (char) (b & 0xFF);
        boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
        return plain ? String.valueOf(c) : "%%%02X".formatted((int) c);
    }
}
