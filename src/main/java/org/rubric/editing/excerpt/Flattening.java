package org.rubric.editing.excerpt;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Leaves;
import org.rubric.editing.Runs;

/// Blocks as paragraphs and items, for places that hold nothing else, such as cells and footnotes:
/// titles become paragraphs, rows a line each, figures their pictures. No words are lost.
final class Flattening {
    private final List<Block> flat = new ArrayList<>();

    private Flattening() {}

    static List<Block> of(List<Block> blocks) {
        var flattening = new Flattening();
        blocks.forEach(flattening::add);
        return flattening.flat;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Line line -> line(line.runs());
            case Block.Clause clause -> clause.parts().forEach(this::add);
            case Exhibit.Row row -> {
                var cells = row.cells().stream().map(Flattening::words).toList();
                line(joined(cells));
            }
            case Exhibit.Panel panel -> {
                var id = panel.id().part("picture");
                line(List.of(new Inline.Picture(id, panel.image())));
                add(panel.caption());
            }
            case Exhibit.Equation equation -> {
                var id = equation.id().part("formula");
                line(List.of(new Inline.Formula(id, equation.maths())));
                equation.where().forEach(this::add);
            }
            case Block.Abbreviation entry ->
                    line(joined(List.of(entry.abbreviation().runs(), entry.expansion().runs())));
            case Exhibit.Where entry ->
                    line(joined(List.of(entry.symbol().runs(), entry.meaning().runs())));
            case Block.Foreign foreign -> line(Inline.plain(foreign.text()));
            case Block.Contents _ -> {}
            case Block leaf when Leaves.holdsText(leaf) -> flat.add(leaf);
            case Block other -> other.parts().forEach(this::add);
        }
    }

    private void line(List<Inline> runs) {
        if (!runs.isEmpty()) flat.add(Paragraph.of(Id.fresh(), runs));
    }

    /// The words of a block in one line.
    static List<Inline> words(Block block) {
        var lines = new ArrayList<List<Inline>>();
        block.forEach(
                part -> {
                    if (!part.runs().isEmpty()) lines.add(part.runs());
                });
        return joined(lines, " ");
    }

    private static List<Inline> joined(List<List<Inline>> lines) {
        return joined(lines, "\t");
    }

    private static List<Inline> joined(List<List<Inline>> lines, String gap) {
        var all = new ArrayList<Inline>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) all.add(new Inline.Text(gap, Marks.NONE));
            all.addAll(lines.get(i));
        }
        // Rows of empty cells leave nothing but tabs.
        return Runs.steps(all).isBlank() ? List.of() : Runs.tidy(all);
    }
}
