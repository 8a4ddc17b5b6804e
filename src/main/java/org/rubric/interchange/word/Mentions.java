package org.rubric.interchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubric.interchange.word.Mention.Kind;

/// Finds [Mention]s in a line, in English, French, Spanish and Russian. Every pattern has a bounded
/// reach, so a line costs time in proportion to its length.
final class Mentions {
    private static final String SPACE = "[\\s\\u00A0]";

    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:"
                            + "(?<CLAUSES>(?:sub-?)?clauses|paragraphes|cláusulas|§§|пункты|пунктах)"
                            + "|(?<CLAUSE>(?:sub-?)?clause|paragraphe|cláusula|§|пункт\\p{L}{0,3})"
                            + "|(?<SECTIONS>sections|secciones|разделы|разделах)"
                            + "|(?<SECTION>section|sección|раздел\\p{L}{0,2})"
                            + "|(?<TABLES>tables|tableaux|cuadros|tablas|таблицы|таблицах)"
                            + "|(?<TABLE>table|tableau|cuadro|tabla|таблиц\\p{L}{0,2})"
                            + "|(?<FIGURES>figures|figs\\.|figuras|рисунки|рисунках)"
                            + "|(?<FIGURE>figure|fig\\.|figura|рисун\\p{L}{1,3}|рис\\.)"
                            + "|(?<ANNEXES>annexes|anexos|приложения|приложениях)"
                            + "|(?<ANNEX>annexe?|anexo|приложени\\p{L}{1,2})"
                            + "|(?<APPENDIXES>appendices|apéndices|дополнениях)"
                            + "|(?<APPENDIX>appendix|appendice|apéndice|дополнени\\p{L}{1,2})"
                            + "|(?<EQUATIONS>equations|eqs\\.|équations|ecuaciones)"
                            + "|(?<EQUATION>equation|eq\\.|équation|ecuación|уравнени\\p{L}{1,2})"
                            + ")(?:(?<=§)"
                            + SPACE
                            + "{0,2}|"
                            + SPACE
                            + "{1,3})(?=[\\p{Lu}\\d(])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:\\d{1,4}|[A-Z]{1,5}\\d{0,3})(?:[.\\-\\u2010\\u2011](?:\\d{1,4}|[A-Z]{1,5}|[a-z](?!\\p{L})))"
                            + "{0,9}[a-z]?(?![\\p{L}\\p{N}_])");

    private static final Pattern BETWEEN =
            Pattern.compile(
                    SPACE
                            + "{0,2}(?:,"
                            + SPACE
                            + "{0,2}(?:(?:and|or|et|ou|и|или|y|o)"
                            + SPACE
                            + ")?|;|/|–|(?:and|or|and/or|to|through|et|ou|à|и|или|до|по|y|o|a)(?="
                            + SPACE
                            + "))"
                            + SPACE
                            + "{0,2}");

    /// Letters of the longest word.
    private static final int LONGEST = 24;

    private final String line;
    private final Matcher numbers;
    private final Matcher between;

    private Mentions(String line) {
        this.line = line;
        numbers = NUMBER.matcher(line);
        between = BETWEEN.matcher(line);
    }

    /// The mentions of a line in order, not overlapping. Looked for from the numbers back to the
    /// word before them: most words have none after them.
    static List<Mention> of(String line) {
        var found = new ArrayList<Mention>();
        Matcher words = null;
        Mentions mentions = null;
        int from = 0;
        for (int i = 1; i < line.length(); i++) {
            if (!begins(line, i)) continue;
            if (words == null) {
                words = WORD.matcher(line).useTransparentBounds(true);
                mentions = new Mentions(line);
            }
            for (int start = start(line, i);
                    start < i && start >= from;
                    start = after(line, start, i)) {
                words.region(start, line.length());
                if (!words.lookingAt() || words.end() != i) continue;
                var mention = mentions.at(words);
                if (mention != null) {
                    found.add(mention);
                    from = mention.to();
                }
                break;
            }
            i = Math.max(i, from - 1);
        }
        return found;
    }

    /// Whether what a number begins with stands there, with space or a section sign before it.
    private static boolean begins(String line, int at) {
        char c = line.charAt(at);
        if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '(')) return false;
        char before = line.charAt(at - 1);
        return before == '§' || before == '\u00A0' || Character.isWhitespace(before);
    }

    /// Where the word before a number begins.
    private static int start(String line, int number) {
        int at = number;
        while (at > 0 && number - at < 3 && blank(line.charAt(at - 1))) at--;
        int least = Math.max(0, at - LONGEST);
        while (at > least && part(line.charAt(at - 1))) at--;
        return at;
    }

    /// The next place that a word can begin at; `end` when there is none.
    private static int after(String line, int start, int end) {
        for (int i = start + 1; i < end; i++)
            if (Character.isLetterOrDigit(line.charAt(i - 1))
                            != Character.isLetterOrDigit(line.charAt(i))
                    || line.charAt(i) == '§') return i;
        return end;
    }

    private static boolean blank(char c) {
        return c == '\u00A0' || Character.isWhitespace(c);
    }

    private static boolean part(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '§';
    }

    private Mention at(Matcher word) {
        var named = named(word);
        int at = word.end();
        boolean bracketed = named == Kind.EQUATION && line.charAt(at) == '(';
        var first = number(bracketed ? at + 1 : at);
        if (first == null) return null;
        boolean plural = word.group(several(named)) != null;
        var all = new ArrayList<Mention.Number>();
        all.add(first);
        while (all.size() < 40) {
            var next = next(all.getLast());
            if (next == null || !plural && !next.structured()) break;
            all.add(next);
        }
        return new Mention(named, plural, word.start(), all);
    }

    private static Kind named(Matcher word) {
        for (var kind : Kind.values())
            if (word.group(kind.name()) != null || word.group(several(kind)) != null) return kind;
        throw new IllegalArgumentException("No word: " + word.group());
    }

    private static String several(Kind kind) {
        return kind + (kind == Kind.ANNEX || kind == Kind.APPENDIX ? "ES" : "S");
    }

    private Mention.Number next(Mention.Number last) {
        between.region(last.to(), line.length());
        return between.lookingAt() ? number(between.end()) : null;
    }

    private Mention.Number number(int at) {
        numbers.region(at, line.length());
        if (!numbers.lookingAt()) return null;
        return new Mention.Number(at, numbers.end(), numbers.group());
    }
}
