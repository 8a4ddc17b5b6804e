package org.rubric.drawing.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.drawing.formula.Term.Fenced;
import org.rubric.drawing.formula.Term.Fraction;
import org.rubric.drawing.formula.Term.Grid;
import org.rubric.drawing.formula.Term.Kind;
import org.rubric.drawing.formula.Term.Root;
import org.rubric.drawing.formula.Term.Row;
import org.rubric.drawing.formula.Term.Scripts;
import org.rubric.drawing.formula.Term.Sign;

/// Reads LaTeX as a [Term]. Reads anything: what it has no word for stands as its own words, and
/// what is broken ends where the text ends. Depth is bounded.
public final class Reading {
    private static final int DEEPEST = 100;
    private static final int LONGEST = 20_000;

    /// Of one base in one place; nobody writes more, and each costs a copy of those before.
    private static final int MOST_SCRIPTS = 100;

    private static final Set<String> SILENT =
            Set.of(
                    "displaystyle",
                    "textstyle",
                    "scriptstyle",
                    "hline",
                    "nolimits",
                    "big",
                    "Big",
                    "bigl",
                    "bigr",
                    "Bigl",
                    "Bigr",
                    "bigg",
                    "Bigg",
                    "biggl",
                    "biggr",
                    "nonumber",
                    "middle",
                    "mathstrut",
                    "strut",
                    "notag",
                    "!",
                    "right");
    private static final Set<String> NORMAL = Set.of("text", "mbox", "hbox", "operatorname");
    private static final Set<String> SPACES =
            Set.of(" ", ",", ";", ":", ">", "quad", "qquad", "enspace", "thinspace", "\n");

    private final Tokens tokens;
    private String style = "";
    private int depth;

    private Reading(String latex) {
        tokens = new Tokens(latex.length() > LONGEST ? latex.substring(0, LONGEST) : latex);
    }

    /// @param latex without delimiters
    public static Term of(String latex) {
        var reading = new Reading(latex);
        var all = new ArrayList<Term>();
        while (reading.tokens.more()) {
            all.add(reading.row(Set.of()));
            reading.tokens.next();
        }
        return one(all);
    }

    /// Up to the end of the group or one of these commands, which stays to be read.
    private Term row(Set<String> ends) {
        var terms = new ArrayList<Term>();
        while (tokens.more() && !tokens.at("}") && !ends.contains(tokens.peek())) {
            var infix = tokens.peek();
            if (infix.equals("\\over") || infix.equals("\\choose") || infix.equals("\\atop")) {
                tokens.next();
                if (++depth > DEEPEST) tokens.end();
                var over = one(terms);
                var fraction = new Fraction(over, row(ends), infix.equals("\\over"));
                depth--;
                return infix.equals("\\choose") ? new Fenced("(", fraction, ")") : fraction;
            }
            piece(terms);
        }
        return one(terms);
    }

    private void piece(List<Term> terms) {
        var token = tokens.next();
        switch (token) {
            case "^", "_" -> script(terms, token.equals("^"), argument());
            case "'" -> script(terms, true, Sign.of(Kind.OPERATOR, "′"));
            case "\\limits" -> beyond(terms);
            case "{" -> terms.add(group());
            case "&", "\\\\", "\\cr" -> {}
            case "~" -> terms.add(space());
            default -> {
                if (token.startsWith("\\")) command(token.substring(1)).ifPresent(terms::add);
                else terms.add(sign(token));
            }
        }
    }

    private Term group() {
        if (++depth > DEEPEST) {
            tokens.end();
            return Term.NONE;
        }
        var before = style;
        var inner = row(Set.of());
        tokens.next();
        style = before;
        depth--;
        return inner;
    }

    /// The next group, or the one sign or command that stands for it.
    private Term argument() {
        if (!tokens.more() || tokens.at("}")) return Term.NONE;
        if (++depth > DEEPEST) {
            tokens.end();
            return Term.NONE;
        }
        var terms = new ArrayList<Term>();
        var token = tokens.next();
        if (token.equals("{")) terms.add(group());
        else if (token.startsWith("\\")) command(token.substring(1)).ifPresent(terms::add);
        else terms.add(token.length() > 1 ? sign(tokens.first(token)) : sign(token));
        depth--;
        return one(terms);
    }

    private Sign sign(String token) {
        int c = token.codePointAt(0);
        if (Character.isDigit(c)) return Sign.of(Kind.NUMBER, token);
        if (Character.isLetter(c)) {
            boolean word = style.equals("normal");
            return new Sign(Kind.NAME, word ? token + tokens.word() : token, style);
        }
        if (Character.isSpaceChar(c)) return space();
        return Sign.of(Kind.OPERATOR, token.equals("-") ? "−" : token.equals("*") ? "∗" : token);
    }

    private Optional<Term> command(String name) {
        if (SPACES.contains(name)) return Optional.of(space());
        if (SILENT.contains(name)) return Optional.empty();
        if (NORMAL.contains(name)) return Optional.of(words(name));
        return Optional.of(
                switch (name) {
                    case "frac", "dfrac", "tfrac", "cfrac" ->
                            new Fraction(argument(), argument(), true);
                    case "binom", "dbinom", "tbinom" ->
                            new Fenced("(", new Fraction(argument(), argument(), false), ")");
                    case "genfrac" -> general();
                    case "sqrt" -> root();
                    case "left" -> fenced();
                    case "begin" -> environment();
                    case "underset", "overset", "stackrel" -> set(name.equals("underset"));
                    case "boxed", "fbox" -> new Term.Wrapped(argument(), true);
                    case "phantom", "vphantom", "hphantom" -> new Term.Wrapped(argument(), false);
                    case "pmod" ->
                            new Fenced(
                                    "(",
                                    one(List.of(Sign.of(Kind.FUNCTION, "mod"), argument())),
                                    ")");
                    case "hspace", "end", "color", "kern" -> {
                        tokens.raw();
                        yield space();
                    }
                    case "not" -> Sign.of(Kind.OPERATOR, "¬");
                    default -> known(name);
                });
    }

    private Term known(String name) {
        var entry = Vocabulary.of(name);
        if (entry.isEmpty()) {
            boolean escaped = name.length() == 1 && !Character.isLetter(name.charAt(0));
            if (escaped) return sign(name.equals("|") ? "‖" : name);
            return Sign.of(Kind.WORDS, name.isEmpty() ? "\\" : name);
        }
        var character = entry.get().character();
        return switch (entry.get().kind()) {
            case "name" -> new Sign(Kind.NAME, character, style.equals("normal") ? "" : style);
            case "large" -> Sign.of(Kind.LARGE_OPERATOR, character);
            case "function" -> Sign.of(Kind.FUNCTION, character);
            case "accent" -> new Term.Accented(argument(), character, false);
            case "under" -> new Term.Accented(argument(), character, true);
            case "style" -> styled(character, name.length() == 2);
            default -> Sign.of(Kind.OPERATOR, character);
        };
    }

    /// @param rest the style holds to the end of the group, as `\rm` does
    private Term styled(String wanted, boolean rest) {
        var before = style;
        style = wanted;
        if (rest) return Term.NONE;
        var inner = argument();
        style = before;
        return inner;
    }

    private Term words(String command) {
        var plain = tokens.plainGroup();
        if (plain.isEmpty()) return styled("normal", false);
        if (plain.get().isEmpty()) return Term.NONE;
        boolean name = command.equals("operatorname");
        if (name) return Sign.of(Kind.FUNCTION, plain.get());
        return Sign.of(Kind.WORDS, plain.get());
    }

    private Term general() {
        var open = tokens.raw();
        var close = tokens.raw();
        boolean ruled = !tokens.raw().startsWith("0");
        tokens.raw();
        var fraction = new Fraction(argument(), argument(), ruled);
        return open.isEmpty() && close.isEmpty() ? fraction : new Fenced(open, fraction, close);
    }

    private Term root() {
        Term order = Term.NONE;
        if (tokens.at("[")) {
            tokens.next();
            order = row(Set.of("]"));
            tokens.next();
        }
        return new Root(argument(), order);
    }

    private Term fenced() {
        var open = fence();
        if (++depth > DEEPEST) {
            tokens.end();
            return Term.NONE;
        }
        var body = row(Set.of("\\right"));
        depth--;
        if (!tokens.at("\\right")) return new Fenced(open, body, "");
        tokens.next();
        return new Fenced(open, body, fence());
    }

    private String fence() {
        var token = tokens.more() ? tokens.next() : ".";
        if (token.equals(".")) return "";
        if (!token.startsWith("\\")) return token;
        var name = token.substring(1);
        if (name.equals("|")) return "‖";
        return Vocabulary.of(name).map(Vocabulary.Entry::character).orElse(name);
    }

    private Term environment() {
        var name = tokens.raw().replace("*", "");
        if (name.equals("array") || name.equals("tabular") || name.startsWith("alignedat"))
            tokens.raw();
        if (++depth > DEEPEST) {
            tokens.end();
            return Term.NONE;
        }
        var grid = new Grid(rows());
        depth--;
        if (tokens.more()) tokens.next();
        tokens.raw();
        return switch (name) {
            case "pmatrix" -> new Fenced("(", grid, ")");
            case "bmatrix" -> new Fenced("[", grid, "]");
            case "Bmatrix" -> new Fenced("{", grid, "}");
            case "vmatrix" -> new Fenced("|", grid, "|");
            case "Vmatrix" -> new Fenced("‖", grid, "‖");
            case "cases" -> new Fenced("{", grid, "");
            default -> grid;
        };
    }

    private List<List<Term>> rows() {
        var ends = Set.of("&", "\\\\", "\\cr", "\\end");
        var rows = new ArrayList<List<Term>>();
        var row = new ArrayList<Term>();
        while (tokens.more() && !tokens.at("}")) {
            row.add(row(ends));
            if (!tokens.more() || tokens.at("\\end") || tokens.at("}")) break;
            if (!tokens.next().equals("&")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        if (!(row.isEmpty() || row.size() == 1 && row.getFirst().equals(Term.NONE))) rows.add(row);
        return rows;
    }

    private Term set(boolean below) {
        var script = argument();
        var base = argument();
        return new Scripts(base, below ? script : Term.NONE, below ? Term.NONE : script, true);
    }

    private void script(List<Term> terms, boolean high, Term script) {
        while (!terms.isEmpty() && terms.getLast() instanceof Sign(var kind, _, _)) {
            if (kind != Kind.SPACE) break;
            terms.removeLast();
        }
        var last = terms.isEmpty() ? Term.NONE : terms.removeLast();
        var before =
                last instanceof Scripts scripts
                        ? scripts
                        : new Scripts(last, Term.NONE, Term.NONE, limits(last));
        var low = high ? before.low() : joined(before.low(), script);
        var up = high ? joined(before.high(), script) : before.high();
        terms.add(new Scripts(before.base(), low, up, before.beyond()));
    }

    private static Term joined(Term before, Term more) {
        if (before.equals(Term.NONE)) return more;
        var all = new ArrayList<>(before instanceof Row(var terms) ? terms : List.of(before));
        if (all.size() >= MOST_SCRIPTS) return before;
        all.add(more);
        return one(all);
    }

    /// Whether scripts stand below and above such a base in a displayed formula.
    private static boolean limits(Term base) {
        if (base instanceof Term.Accented(_, var sign, _))
            return sign.equals("⏞") || sign.equals("⏟");
        if (!(base instanceof Sign(var kind, var text, _))) return false;
        if (kind == Kind.LARGE_OPERATOR) return !"∫∬∭∮".contains(text);
        return kind == Kind.FUNCTION
                && Set.of("lim", "max", "min", "sup", "inf", "limsup", "liminf", "det", "Pr")
                        .contains(text);
    }

    private static void beyond(List<Term> terms) {
        if (terms.isEmpty() || terms.getLast() instanceof Scripts) return;
        var base = terms.removeLast();
        terms.add(new Scripts(base, Term.NONE, Term.NONE, true));
    }

    private static Sign space() {
        return Sign.of(Kind.SPACE, " ");
    }

    private static Term one(List<Term> terms) {
        return terms.size() == 1 ? terms.getFirst() : new Row(terms);
    }
}
