package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;

/// Recognises abbreviations: a row with a tab, or a table of two columns.
final class Abbreviations {
    private static final Pattern ROW =
            Pattern.compile(
                    "([^\\t\\n"
                            + "]{1,60}?)[ \u00A0]*(\\t[\\s\u00A0]*|[ \u00A0]{2,}|[ \u00A0][–—]["
                            + " \u00A0]|[ \u00A0]*[:：][ \u00A0]+)(.+)",
                    Pattern.DOTALL);
    private static final int LONGEST = 300;

    private final Lines lines;
    private final Ledger ledger;

    Abbreviations(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /// "GML TAB Geography Markup Language".
    Optional<Block> row(Flow.Para para) {
        var bits = Bits.trimmed(para.bits());
        var text = Bit.text(bits);
        var match = ROW.matcher(text);
        if (!match.matches() || text.length() > LONGEST && !match.group(2).startsWith("\t"))
            return Optional.empty();
        if (match.group(1).matches("[–—•·▪-]|\\d+[.)]|[a-z]\\)")) return Optional.empty();
        var id = ledger.ids().of(para);
        return Optional.of(
                new Block.Abbreviation(
                        id,
                        Traits.NONE,
                        lines.line(id.part("short"), Bits.between(bits, 0, match.end(1))),
                        lines.line(
                                id.part("long"),
                                Bits.from(bits, match.start(3)),
                                Bits.stripped(match.group(2)))));
    }

    /// The abbreviations that a table of two columns lists; nothing when it is another table.
    List<Block> table(Flow.Grid grid) {
        var out = new ArrayList<Block>();
        for (var row : grid.rows()) {
            if (row.cells().size() != 2) return List.of();
            var left = only(row.cells().getFirst());
            var right = only(row.cells().getLast());
            if (left.isEmpty() || right.isEmpty()) return List.of();
            var id = ledger.ids().of(left.get());
            out.add(
                    new Block.Abbreviation(
                            id,
                            new Traits("", "", "table"),
                            lines.line(id.part("short"), left.get().bits()),
                            lines.line(id.part("long"), right.get().bits())));
        }
        return out;
    }

    private static Optional<Flow.Para> only(Flow.GridCell cell) {
        Flow.Para found = null;
        for (var flow : cell.content()) {
            if (!(flow instanceof Flow.Para para)) return Optional.empty();
            if (Passage.nothing(para)) continue;
            if (found != null) return Optional.empty();
            found = para;
        }
        return Optional.ofNullable(found);
    }
}
