package org.rubric.revision.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;

/// A line of text cut into words, spaces and signs.
public final class Tokens {
    private Tokens() {}

    /// What an object says: its key, and its words.
    public record Saying(String key, String words) {}

    /// @param sayings of every run that is neither text nor anchor
    public static List<Token> of(
            List<Inline> runs, Function<Inline, Saying> sayings, boolean exact) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        for (var run : runs) {
            if (run instanceof Inline.Text(var text, var marks)) {
                cut(text, at, script(marks), exact, tokens);
            } else if (run.length() > 0) {
                var saying = sayings.apply(run);
                tokens.add(new Token(saying.key(), at, at + run.length(), saying.words()));
            }
            at += run.length();
        }
        return tokens;
    }

    /// The keys alone, objects by what they are without what they point at.
    static List<String> bare(List<Inline> runs) {
        if (runs.isEmpty()) return List.of();
        return of(runs, run -> new Saying(object(run), ""), false).stream()
                .map(Token::key)
                .toList();
    }

    private static String object(Inline run) {
        return switch (run) {
            case Inline.Formula formula -> "$" + formula.maths().latex();
            case Inline.TermUse term -> term.text() + " ";
            case Inline.Foreign foreign -> foreign.text() + " ";
            default -> "\uFFFC" + run.getClass().getSimpleName();
        };
    }

    /// Raised and lowered signs are other signs: 10² is not 102. Other looks do not count.
    private static String script(Marks marks) {
        if (marks.has(Style.SUPERSCRIPT)) return "^";
        return marks.has(Style.SUBSCRIPT) ? "_" : "";
    }

    private static void cut(
            String text, int from, String script, boolean exact, List<Token> tokens) {
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            var words = text.substring(at, end);
            var key = !exact && isSpace(text.codePointAt(at)) ? space(words) : words;
            tokens.add(new Token(script + key, from + at, from + end, words));
            at = end;
        }
    }

    private static String space(String words) {
        if (words.indexOf('\n') >= 0) return "\n";
        return words.indexOf('\t') >= 0 ? "\t" : " ";
    }

    private static int end(String text, int from) {
        int first = text.codePointAt(from);
        int at = from + Character.charCount(first);
        if (isSpace(first)) {
            while (at < text.length() && isSpace(text.charAt(at))) at++;
            return at;
        }
        boolean word = inWord(first);
        while (at < text.length()) {
            int next = text.codePointAt(at);
            boolean goes = isMark(next) || word && (inWord(next) || joins(text, at));
            if (!goes) break;
            at += Character.charCount(next);
        }
        return at;
    }

    /// A point or comma before a digit (6.2, Y.4000), an apostrophe or a hyphen between letters.
    private static boolean joins(String text, int at) {
        if (at + 1 >= text.length()) return false;
        char sign = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (sign == '.') return Character.isLetterOrDigit(before) && Character.isDigit(after);
        if (sign == ',') return Character.isDigit(before) && Character.isDigit(after);
        boolean inside = Character.isLetter(before) && Character.isLetter(after);
        return inside && !Character.isIdeographic(after) && "'\u2019-\u2011".indexOf(sign) >= 0;
    }

    private static boolean inWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == 0x200D
                || c == 0xFE0F;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
