package org.rubric.drawing.formula;

import java.util.Optional;

/// LaTeX in pieces: a command with its backslash, a number, or a single character. Spaces part
/// pieces and are none themselves.
final class Tokens {
    private final String latex;
    private int at;

    Tokens(String latex) {
        this.latex = latex;
    }

    boolean more() {
        while (at < latex.length()) {
            char c = latex.charAt(at);
            if (c == '%') comment();
            else if (c > ' ' && c != '\u200B') return true;
            else at++;
        }
        return false;
    }

    private void comment() {
        int line = latex.indexOf('\n', at);
        at = line < 0 ? latex.length() : line + 1;
    }

    boolean at(String token) {
        return more() && peek().equals(token);
    }

    /// The next piece, which stays to be read; empty at the end.
    String peek() {
        int here = at;
        var token = next();
        at = here;
        return token;
    }

    /// Empty at the end.
    String next() {
        if (!more()) return "";
        int from = at;
        int c = latex.codePointAt(at);
        at += Character.charCount(c);
        if (c == '\\') {
            while (at < latex.length() && ascii(latex.charAt(at))) at++;
            if (at == from + 1 && at < latex.length())
                at += Character.charCount(latex.codePointAt(at));
        } else if (Character.isDigit(c)) {
            while (at < latex.length() && digit()) at++;
        }
        return latex.substring(from, at);
    }

    /// Only the first character of the piece just read; the others are read again.
    String first(String token) {
        at -= token.length() - 1;
        return token.substring(0, 1);
    }

    /// The letters, digits and low lines that go on with a word.
    String word() {
        var word = new StringBuilder();
        while (at < latex.length()) {
            int c = latex.codePointAt(at);
            if (latex.startsWith("\\_", at)) {
                word.append('_');
                at += 2;
            } else if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
                at += Character.charCount(c);
            } else break;
        }
        return word.toString();
    }

    /// The characters of the group that comes next, braces off; empty if there is none.
    String raw() {
        if (!at("{")) return "";
        int depth = 0;
        int from = at + 1;
        for (; at < latex.length(); at++) {
            char c = latex.charAt(at);
            if (c == '\\') at++;
            else if (c == '{') depth++;
            else if (c == '}' && --depth == 0) return latex.substring(from, at++);
        }
        at = latex.length();
        return latex.substring(Math.min(from, at));
    }

    /// The words of the group that comes next if it holds words alone; else nothing is read.
    Optional<String> plainGroup() {
        if (!at("{")) return Optional.empty();
        int here = at;
        var words = raw().replaceAll("\\\\([_%#&${} ])", "$1").replaceAll("\\\\backslash ?", "＼");
        if (words.matches("[^\\\\{}^$]*")) return Optional.of(words.replace('＼', '\\'));
        at = here;
        return Optional.empty();
    }

    void end() {
        at = latex.length();
    }

    private boolean digit() {
        char c = latex.charAt(at);
        if (Character.isDigit(c)) return true;
        boolean point = c == '.' && at + 1 < latex.length();
        return point && Character.isDigit(latex.charAt(at + 1));
    }

    private static boolean ascii(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
