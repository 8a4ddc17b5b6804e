package org.rubric.interchange.word.outline;

import org.rubric.document.Block;
import org.rubric.document.Exhibit.Equation;
import org.rubric.document.Exhibit.Where;
import org.rubric.document.Maths;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises displayed formulas: alone in their paragraph, perhaps with a number at the margin,
/// and the list of what their symbols mean.
final class Equations {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\t?[\\s\u00A0.,;]*(\\([A-Z]{0,4}[.\u2011-]?\\d[\\w.\u2011-]*\\))?[\\s\u00A0.,;]*");
    private static final Pattern MEANING =
            Pattern.compile(
                    "[\\s\u00A0]*([^\\t]{1,60}?)[ \u00A0:=–]*\\t[\\s\u00A0]*(.+)", Pattern.DOTALL);

    private final Lines lines;
    private final Ledger ledger;

    Equations(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /// Reads a displayed formula at a place; answers how many pieces it takes, 0 for none.
    int at(List<Flow> story, int from, List<Block> out) {
        var para = (Flow.Para) story.get(from);
        var formulas = formulas(para);
        if (formulas.size() != 1) return 0;
        var number = NUMBER.matcher(para.text());
        if (!number.matches()) return 0;
        if (para.bits().stream()
                .anyMatch(b -> b instanceof Bit.NoteMark || b instanceof Bit.Hidden)) return 0;
        var id = ledger.ids().of(para);
        var printed = Optional.ofNullable(number.group(1)).orElse("");
        var where = new ArrayList<Where>();
        int taken = where(story, from + 1, where);
        out.add(
                new Equation(
                        id,
                        new Traits("", printed, ""),
                        formulas.getFirst(),
                        !printed.isEmpty(),
                        where));
        return 1 + taken;
    }

    private List<Maths> formulas(Flow.Para para) {
        var found = new ArrayList<Maths>();
        for (var bit : para.bits()) {
            if (bit instanceof Bit.Formula formula) found.add(lines.maths(formula));
            if (bit instanceof Bit.Shown shown) {
                if (!shown.equation()) return List.of();
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
        var separator = para.text().substring(match.end(1), match.start(2)).strip();
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
