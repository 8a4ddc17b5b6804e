package org.rubric.revision;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.revision.collation.Node;

/// The words of blocks as a reader of one version sees them.
record Reading(Edition edition) {
    private static final int LONGEST = 4000;

    /// What stands for a block when it is quoted: a title, a caption, else all its words.
    String of(Block block) {
        return switch (block) {
            case Block.Clause clause -> line(clause.title());
            case Exhibit.Table table when !table.caption().runs().isEmpty() ->
                    line(table.caption());
            case Exhibit.Figure figure when !figure.caption().runs().isEmpty() ->
                    line(figure.caption());
            case Exhibit.Panel panel when panel.caption().runs().isEmpty() ->
                    panel.image().alternative();
            case Exhibit.Equation equation -> equation.maths().latex();
            case Exhibit.Row row -> joined(row.cells(), " | ").replaceAll("[ |]+$", "");
            case Block.Reference reference when !reference.tag().isEmpty() ->
                    "[" + reference.tag() + "] " + line(reference.entry());
            case Block.Foreign foreign -> foreign.text();
            default -> block.parts().isEmpty() ? line(block) : joined(block.parts(), " ");
        };
    }

    /// The cells of a column from top to bottom.
    String column(List<Node> cells) {
        return joined(cells.stream().map(Node::block).toList(), " | ");
    }

    private String joined(List<? extends Block> blocks, String between) {
        var words = new StringBuilder();
        for (var block : blocks) {
            if (words.length() > LONGEST) break;
            var said = of(block);
            if (said.isEmpty() && between.isBlank()) continue;
            if (!words.isEmpty()) words.append(between);
            words.append(said);
        }
        return words.toString();
    }

    String line(Block line) {
        var words = new StringBuilder();
        for (var run : line.runs())
            words.append(
                    run instanceof Inline.Text(var text, _) ? text : edition.saying(run).words());
        return words.toString();
    }
}
