package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;

/// The sample as somebody would have it: words, a paragraph, a clause and a table row differ.
final class Edited {
    private Edited() {}

    static Document of(Document sample) {
        var words =
                worded(
                        sample,
                        "water level every ten minutes",
                        "water level every five minutes at most");
        return rowless(moved(without(words, "keep the reports for at least 72 hours")));
    }

    /// With other words.
    static Document worded(Document document, String before, String after) {
        return each(
                document,
                block -> {
                    if (!Inline.text(block.runs()).contains(before)) return block;
                    var runs = new ArrayList<Inline>();
                    for (var run : block.runs())
                        runs.add(
                                run instanceof Inline.Text(var text, var marks)
                                        ? new Inline.Text(text.replace(before, after), marks)
                                        : run);
                    return block.withRuns(runs);
                });
    }

    /// Without the blocks that hold these words.
    static Document without(Document document, String words) {
        return each(
                document,
                block -> {
                    if (!(block instanceof Block.Clause clause)) return block;
                    return clause.withBody(
                            clause.body().stream()
                                    .filter(b -> !Inline.text(b.runs()).contains(words))
                                    .toList());
                });
    }

    /// With another paragraph behind the one that holds these words.
    static Document with(Document document, String words, Block... more) {
        return each(
                document,
                block -> {
                    if (!(block instanceof Block.Clause clause)) return block;
                    var body = new ArrayList<Block>();
                    for (var each : clause.body()) {
                        body.add(each);
                        if (Inline.text(each.runs()).contains(words)) body.addAll(List.of(more));
                    }
                    return clause.withBody(body);
                });
    }

    /// The last clause within a clause becomes its first.
    static Document moved(Document document) {
        return each(
                document,
                block -> {
                    if (!(block instanceof Block.Clause clause)) return block;
                    if (!Inline.text(clause.title().runs()).equals("Requirements")) return block;
                    var body = new ArrayList<>(clause.body());
                    body.addFirst(body.removeLast());
                    return clause.withBody(body);
                });
    }

    /// The second row of each table is gone.
    static Document rowless(Document document) {
        return each(
                document,
                block -> {
                    if (!(block instanceof Exhibit.Table table) || table.rows().size() < 3)
                        return block;
                    var rows = new ArrayList<>(table.rows());
                    rows.remove(1);
                    return new Exhibit.Table(
                            table.id(),
                            table.traits(),
                            table.caption(),
                            table.frame(),
                            rows,
                            table.notes());
                });
    }

    static Document each(Document document, UnaryOperator<Block> change) {
        return document.withBody(
                document.body().stream().map(block -> deep(block, change)).toList());
    }

    private static Block deep(Block block, UnaryOperator<Block> change) {
        var made = change.apply(block);
        if (made.parts().isEmpty()) return made;
        return made.withParts(made.parts().stream().map(part -> deep(part, change)).toList());
    }
}
