package org.rubric.drawing.formula;

import java.util.ArrayList;
import java.util.List;
import org.rubric.drawing.formula.Term.Kind;

/// A formula read aloud, for those who cannot see it: "a over b, squared". The same formula in the
/// same language always gives the same words. What is short needs no end; what is long says where
/// it ends, so that no listener has to guess.
public final class Spoken {
    private static final int WORD = 3;

    private final SpokenWords words;

    private Spoken(SpokenWords words) {
        this.words = words;
    }

    /// @param latex without delimiters; nothing in it is answered by the word for a formula
    /// @param language BCP 47 tag
    public static String of(String latex, String language) {
        var spoken = new Spoken(SpokenWords.of(language));
        var said = tidy(spoken.say(Reading.of(latex)));
        return said.isEmpty() ? spoken.words.say("formula") : said;
    }

    /// The language in which a formula is told where a text has this one: itself or English.
    public static String language(String tag) {
        return SpokenWords.knows(tag) ? tag : "en";
    }

    /// What stands for a formula of which there is only a picture.
    public static String picture(String language) {
        return SpokenWords.of(language).say("picture");
    }

    private static String tidy(String said) {
        return said.strip()
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,;،؛，；])", "$1")
                .replaceAll("[,،，]([,;،؛，；])", "$1")
                .replaceAll("[,;،؛，；]+$", "");
    }

    private String say(Term term) {
        return switch (term) {
            case Term.Row(var terms) -> row(terms);
            case Term.Sign sign -> sign(sign);
            case Term.Fraction fraction -> fraction(fraction);
            case Term.Root(var base, var order) -> root(base, order);
            case Term.Scripts scripts -> scripts(scripts);
            case Term.Fenced fenced -> fenced(fenced);
            case Term.Grid grid -> grid(grid, grid.columns() == 1 ? "lines" : "matrix");
            case Term.Accented(var base, var sign, _) -> {
                var accent = words.accent(sign);
                yield words.say(simple(base) ? "accent" : "accent-long", say(base), accent);
            }
            case Term.Wrapped(var body, boolean box) -> box ? words.say("box", say(body)) : "";
        };
    }

    private String row(List<Term> terms) {
        var said = new StringBuilder();
        for (var term : terms) said.append(' ').append(say(term));
        return said.toString();
    }

    private String sign(Term.Sign sign) {
        return switch (sign.kind()) {
            case SPACE -> "";
            case NAME, FUNCTION, WORDS, OPERATOR -> words.sign(sign.text()).replace('_', ' ');
            case NUMBER, LARGE_OPERATOR -> words.sign(sign.text());
        };
    }

    private String fraction(Term.Fraction fraction) {
        var over = say(fraction.over());
        var under = say(fraction.under());
        if (!fraction.ruled()) return words.say("above", over, under);
        boolean simple = simple(fraction.over()) && simple(fraction.under());
        return words.say(simple ? "over" : "fraction", over, under);
    }

    private String root(Term base, Term order) {
        var said = say(base);
        if (order.equals(Term.NONE)) return words.say(simple(base) ? "root" : "root-long", said);
        var which = tidy(say(order));
        if (which.equals("3") && simple(base)) return words.say("root-cube", said);
        return words.say("root-order", said, which);
    }

    private String scripts(Term.Scripts scripts) {
        boolean low = !scripts.low().equals(Term.NONE);
        boolean high = !scripts.high().equals(Term.NONE);
        var base = say(scripts.base());
        if (range(scripts.base())) return range(base, scripts, low, high);
        if (scripts.beyond()) {
            if (low) base = words.say("under", base, say(scripts.low()));
            return high ? words.say("upper", base, say(scripts.high())) : base;
        }
        if (low) {
            var said = script(scripts.low());
            base = words.say(brief(scripts.low()) ? "sub" : "sub-long", base, said);
        }
        if (!high) return base;
        return power(simple(scripts.base()) ? base : base + ",", scripts.high());
    }

    private String power(String base, Term exponent) {
        var said = script(exponent);
        if (exponent instanceof Term.Sign(_, var sign, _)) {
            if (sign.equals("2")) return words.say("squared", base);
            if (sign.equals("3")) return words.say("cubed", base);
            if (sign.equals("∘")) return words.say("degrees", base);
            if (sign.equals("′") || sign.equals("+") || sign.equals("∗"))
                return words.say("mark", base, said);
        }
        if (exponent instanceof Term.Row(var all) && all.stream().allMatch(Spoken::prime))
            return words.say("mark", base, said);
        return words.say(brief(exponent) ? "power" : "power-long", base, said);
    }

    private static boolean prime(Term term) {
        return term instanceof Term.Sign(_, var text, _) && text.equals("′");
    }

    /// Letters that stand together in an index are meant as a word.
    private String script(Term script) {
        if (!(script instanceof Term.Row(var terms)) || !word(terms)) return say(script);
        var word = new StringBuilder();
        for (var term : terms)
            if (term instanceof Term.Sign(_, var text, _)) word.append(text.strip());
        return word.toString();
    }

    /// Whether something is summed, multiplied, or goes to a limit.
    private static boolean range(Term base) {
        return base instanceof Term.Sign(var kind, var text, _)
                && (kind == Kind.LARGE_OPERATOR || text.equals("lim") && kind == Kind.FUNCTION);
    }

    private String range(String base, Term.Scripts scripts, boolean low, boolean high) {
        if (!low && !high) return base;
        var from = say(scripts.low());
        if (scripts.base() instanceof Term.Sign(_, var text, _) && text.equals("lim"))
            return words.say("limit", from);
        if (low && high) return words.say("from-to", base, from, say(scripts.high()));
        return low ? words.say("from", base, from) : words.say("to", base, say(scripts.high()));
    }

    private String fenced(Term.Fenced fenced) {
        var body = fenced.body();
        var pair = fenced.open() + fenced.close();
        if (body instanceof Term.Fraction(var over, var under, boolean ruled) && !ruled)
            return words.say("choose", say(over), say(under));
        if (body instanceof Term.Grid grid)
            return pair.equals("{") ? grid(grid, "cases") : grid(grid, "matrix");
        var said = say(body);
        var key =
                switch (pair) {
                    case "||", "∣∣" -> "absolute";
                    case "‖‖" -> "norm";
                    case "⌊⌋" -> "floor";
                    case "⌈⌉" -> "ceiling";
                    default -> "";
                };
        if (!key.isEmpty()) return words.say(simple(body) ? key : key + "-long", said);
        return words.sign(fenced.open()) + " " + said + " " + words.sign(fenced.close());
    }

    private String grid(Term.Grid grid, String kind) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < grid.rows().size(); i++) {
            var cells = grid.rows().get(i).stream().map(c -> tidy(say(c))).toList();
            var row = String.join(", ", cells);
            rows.add(kind.equals("matrix") ? words.say("row", "" + (i + 1), row) : row);
        }
        var count = Integer.toString(rows.size());
        return words.say(kind, count, String.join("; ", rows), "" + grid.columns());
    }

    /// Whether nobody can mishear where it ends.
    private boolean simple(Term term) {
        return switch (term) {
            case Term.Sign _ -> true;
            case Term.Row(var terms) -> terms.isEmpty();
            case Term.Scripts(var base, var low, var high, boolean beyond) ->
                    !beyond && base instanceof Term.Sign && brief(low) && brief(high);
            case Term.Accented(var base, _, _) -> base instanceof Term.Sign;
            case Term.Wrapped(var body, _) -> simple(body);
            case Term.Fraction _, Term.Root _, Term.Fenced _, Term.Grid _ -> false;
        };
    }

    /// The same of a script, where a word is one thing.
    private boolean brief(Term script) {
        return simple(script) || script instanceof Term.Row(var terms) && word(terms);
    }

    /// Several Latin letters, or two capitals.
    private static boolean word(List<Term> terms) {
        var word = new StringBuilder();
        for (var term : terms) {
            if (!(term instanceof Term.Sign(var kind, var text, _))) return false;
            if (kind == Kind.NAME) word.append(text);
            else if (kind != Kind.SPACE) return false;
        }
        boolean latin = word.chars().allMatch(c -> c < 0x250);
        boolean capitals = word.chars().allMatch(Character::isUpperCase);
        return latin && (word.length() >= WORD || word.length() == 2 && capitals);
    }
}
