package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Exhibit.Equation;
import org.rubric.document.Exhibit.Where;
import org.rubric.document.Marks;
import org.rubric.document.Maths;
import org.rubric.document.Traits;
import org.rubric.interchange.word.formula.TypedFormula;
import org.rubric.interchange.word.formula.TypedFormula.Piece;
import org.rubric.interchange.word.formula.TypedFormula.Place;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// Recognises displayed formulas: alone in their paragraph, perhaps with a number at the margin,
/// and the list of what their symbols mean.
final class Equations {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\t?[\\s\u00A0.,;]*(\\([A-Z]{0,4}[.\u2011-]?\\d[\\w.\u2011-]*\\))?[\\s\u00A0.,;]*");
    private static final Pattern MEANING =
            Pattern.compile(
                    "[\\s\u00A0]*([^\\t]{1,60}?)[ \u00A0:=–]*\\t[\\s\u00A0]*(.+)", Pattern.DOTALL);

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(.*\\S)[ \u00A0]*\\t[\\s\u00A0]*(\\([A-Z]{0,4}[.\u2011-]?\\d[\\w.\u2011-]*\\))",
                    Pattern.DOTALL);
    private static final int LONGEST = 160;
    private static final int SHORT = 90;

    private final Lines lines;
    private final Ledger ledger;

    Equations(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /// Reads a displayed formula at a place; answers how many pieces it takes, 0 for none. Alone in
    /// a cell a formula stands in a line, unless its style or a number says otherwise.
    int at(List<Flow> story, int from, List<Block> out, boolean inCell) {
        var para = (Flow.Para) story.get(from);
        var display = display(para);
        if (display.isEmpty()) return 0;
        boolean styled = para.style().role().kind() == Role.Kind.EQUATION;
        if (inCell && !styled && display.get().number().isEmpty()) return 0;
        var where = new ArrayList<Where>();
        int taken = where(story, from + 1, where);
        out.add(
                new Equation(
                        ledger.ids().of(para),
                        Traits.printed(display.get().number()),
                        display.get().maths(),
                        !display.get().number().isEmpty(),
                        where));
        return 1 + taken;
    }

    private record Display(Maths maths, String number) {}

    private Optional<Display> display(Flow.Para para) {
        for (var bit : para.bits())
            if (bit instanceof Bit.NoteMark || bit instanceof Bit.Hidden) return Optional.empty();
        var formulas = formulas(para);
        if (formulas.isEmpty()) return typed(para);
        var number = NUMBER.matcher(para.text());
        if (!number.matches()) return Optional.empty();
        var printed = Optional.ofNullable(number.group(1)).orElse("");
        if (formulas.size() == 1) return Optional.of(new Display(formulas.getFirst(), printed));
        boolean readable = formulas.stream().noneMatch(f -> f.latex().isEmpty());
        boolean styled = para.style().role().kind() == Role.Kind.EQUATION || !printed.isEmpty();
        if (!readable || !styled) return Optional.empty();
        return Optional.of(new Display(joined(formulas), printed));
    }

    private static Maths joined(List<Maths> formulas) {
        var latex = new StringBuilder();
        var markup = new StringBuilder();
        for (var formula : formulas) {
            if (!latex.isEmpty()) latex.append(" \\quad ");
            latex.append(formula.latex());
            markup.append(formula.markup());
        }
        return new Maths(latex.toString(), markup.toString(), Optional.empty());
    }

    /// A formula typed as text in a formula's style: short, or with a number.
    private static Optional<Display> typed(Flow.Para para) {
        if (para.style().role().kind() != Role.Kind.EQUATION || Tables.shows(para))
            return Optional.empty();
        var bits = Bits.trimmed(para.bits());
        var text = Bit.text(bits);
        var number = NUMBERED.matcher(text);
        boolean numbered = number.matches();
        if (text.length() > (numbered ? LONGEST : SHORT)) return Optional.empty();
        var printed = numbered ? number.group(2) : "";
        var line = numbered ? Bits.trimmed(Bits.between(bits, 0, number.end(1))) : bits;
        var pieces = new ArrayList<Piece>();
        for (var bit : line) {
            if (bit instanceof Bit.Words(var words, var marks))
                pieces.add(new Piece(words, place(marks)));
            if (bit instanceof Bit.Linked linked) pieces.add(new Piece(linked.shown(), Place.BASE));
        }
        var maths = new Maths(TypedFormula.latex(pieces), Bit.text(line), Optional.empty());
        return maths.latex().isEmpty()
                ? Optional.empty()
                : Optional.of(new Display(maths, printed));
    }

    private static Place place(Marks marks) {
        if (marks.has(Marks.Style.SUPERSCRIPT)) return Place.RAISED;
        return marks.has(Marks.Style.SUBSCRIPT) ? Place.LOWERED : Place.BASE;
    }

    private List<Maths> formulas(Flow.Para para) {
        var found = new ArrayList<Maths>();
        for (var bit : para.bits()) {
            if (bit instanceof Bit.Formula formula) found.add(lines.maths(formula));
            if (bit instanceof Bit.Shown shown) {
                boolean picture = para.style().role().kind() == Role.Kind.EQUATION;
                if (!shown.equation() && !picture || shown.drawing().part().isEmpty())
                    return List.of();
                found.add(lines.maths(shown));
            }
        }
        return found;
    }

    /// The legend below a formula; the word "where" is kept with its first entry.
    private int where(List<Flow> story, int from, List<Where> where) {
        int at = from;
        var word = "";
        if (at < story.size()
                && story.get(at) instanceof Flow.Para para
                && Speech.says(Speech.WHERE, para.text())) {
            word = para.text().strip();
            at++;
        }
        int first = at;
        while (at < story.size()
                && story.get(at) instanceof Flow.Para para
                && para.style().role().kind() == Role.Kind.WHERE) {
            var entry = meaning(para, at == first ? word : "");
            if (entry.isEmpty()) break;
            where.add(entry.get());
            at++;
        }
        return where.isEmpty() ? 0 : at - from;
    }

    private Optional<Where> meaning(Flow.Para para, String word) {
        var match = MEANING.matcher(para.text());
        if (!match.matches()) return Optional.empty();
        var id = ledger.ids().of(para);
        var symbol = Bits.between(para.bits(), match.start(1), match.end(1));
        var separator = Bits.stripped(para.text().substring(match.end(1), match.start(2)));
        return Optional.of(
                new Where(
                        id,
                        Traits.printed(word),
                        lines.line(id.part("symbol"), symbol),
                        lines.line(
                                id.part("meaning"),
                                Bits.from(para.bits(), match.start(2)),
                                separator)));
    }
}
