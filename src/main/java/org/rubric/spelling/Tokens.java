package org.rubric.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a line into the words that can be misspelled. What is written like a word and is none is
/// passed over: addresses, paths, identifiers, designations, tags of references, acronyms.
final class Tokens {
    /// Stands in a line for something that is no word and makes what touches it none.
    static final char OBJECT = '\uFFFC';

    private static final Pattern TAG =
            Pattern.compile("\\[(?:b-[^\\]\\n]{1,80}|[^\\]\\n]{0,40}[A-Z]{2}[^\\]\\n]{0,80})\\]");
    private static final String CODE = "_=<>{}\\|~^#$%@";
    private static final String JOINS = ".:&+@";

    private Tokens() {}

    static List<Token> of(String line) {
        var text = masked(line);
        var tokens = new ArrayList<Token>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || space(text.charAt(i));
            if (space && start >= 0) chunk(text, start, i, tokens);
            if (space) start = -1;
            else if (start < 0) start = i;
        }
        return tokens;
    }

    private static String masked(String line) {
        if (line.indexOf('[') < 0) return line;
        return TAG.matcher(line).replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c >= '\u2013' && c <= '\u2015'
                || c == '\u2026';
    }

    private static void chunk(String text, int from, int to, List<Token> tokens) {
        while (to > from
                && !wordly(text.codePointBefore(to))
                && text.charAt(to - 1) != ')'
                && text.charAt(to - 1) != OBJECT) to--;
        if (to <= from || isCode(text, from, to)) return;
        boolean dotted = false;
        int start = -1;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            boolean part =
                    i < to && (wordly(text.codePointAt(i)) || joint(c) || surrogate(text, i));
            if (part && start < 0) start = i;
            if (part || start < 0) {
                if (!part && JOINS.indexOf(c) < 0) dotted = false;
                continue;
            }
            boolean joins = JOINS.indexOf(c) >= 0 && i + 1 < to && wordly(text.codePointAt(i + 1));
            if (!joins && !dotted) word(text, start, i, tokens);
            dotted = joins;
            start = -1;
        }
    }

    private static boolean surrogate(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at))
                && at > 0
                && wordly(text.codePointAt(at - 1));
    }

    private static boolean isCode(String text, int from, int to) {
        int slashes = 0;
        boolean dot = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == OBJECT || CODE.indexOf(c) >= 0) return true;
            if (c == '(' && i + 1 < to && text.charAt(i + 1) == ')') return true;
            if (c == '/') slashes++;
            dot |= c == '.';
            if (c == '/' && i + 1 < to && text.charAt(i + 1) == '/') return true;
        }
        boolean www = text.startsWith("www.", from);
        return www || text.charAt(from) == '/' || slashes > 0 && dot;
    }

    /// Takes what stands around it off and leaves out what is no word.
    private static void word(String text, int from, int to, List<Token> tokens) {
        while (from < to && joint(text.charAt(from))) from++;
        while (to > from && joint(text.charAt(to - 1))) to--;
        if (to - from > 1 && !initialled(text, from, to))
            tokens.add(new Token(from, to, text.substring(from, to)));
    }

    /// A surname with initials, as lists of references have it: `Smirnov, N.`
    private static boolean initialled(String text, int from, int to) {
        return Character.isUpperCase(text.charAt(from))
                && to + 3 < text.length()
                && text.charAt(to) == ','
                && Character.isSpaceChar(text.charAt(to + 1))
                && Character.isUpperCase(text.charAt(to + 2))
                && text.charAt(to + 3) == '.';
    }

    private static boolean wordly(int c) {
        if (Character.isLetterOrDigit(c)) return true;
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private static boolean joint(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || hyphen(c) || invisible(c);
    }

    static boolean hyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /// Soft hyphen, zero-width characters, the Arabic stroke that only makes a word longer.
    static boolean invisible(char c) {
        return c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u0640';
    }

    /// The parts of a compound at its hyphens.
    static List<Token> parts(Token compound) {
        var raw = compound.raw();
        var parts = new ArrayList<Token>();
        int start = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i < raw.length() && !hyphen(raw.charAt(i))) continue;
            if (i > start) parts.add(compound.part(start, i));
            start = i + 1;
        }
        return parts;
    }

    /// Whether it can be in a dictionary: three letters or more (shorter ones are units and symbols
    /// in texts of this kind), no figure, no capital inside, no small Roman number.
    static boolean spelled(String word) {
        if (word.codePointCount(0, word.length()) < 3) return false;
        boolean first = true;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER)
                return false;
            if (!first && Character.isUpperCase(c)) return false;
            first = false;
            i += Character.charCount(c);
        }
        return !roman(word);
    }

    private static boolean roman(String word) {
        if (word.length() > 6) return false;
        for (int i = 0; i < word.length(); i++) if ("ivx".indexOf(word.charAt(i)) < 0) return false;
        return true;
    }
}
