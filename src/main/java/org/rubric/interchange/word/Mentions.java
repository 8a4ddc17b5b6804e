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

    private final String line;
    private final Matcher numbers;
    private final Matcher between;

    private Mentions(String line) {
        this.line = line;
        numbers = NUMBER.matcher(line);
        between = BETWEEN.matcher(line);
    }

    /// The mentions of a line in order, not overlapping.
    static List<Mention> of(String line) {
        var found = new ArrayList<Mention>();
        var words = WORD.matcher(line);
        var mentions = new Mentions(line);
        int from = 0;
        while (words.find(from)) {
            var mention = mentions.at(words);
            if (mention != null) found.add(mention);
            from = mention == null ? words.end() : mention.to();
        }
        return found;
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
