package org.rubric.interchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

/// Blocks as lines of plain words, without Ids, for comparing.
final class Told {
    private final List<String> lines = new ArrayList<>();

    static List<String> of(List<? extends Block> blocks) {
        var told = new Told();
        for (var block : blocks) told.tell(block, 1);
        return told.lines;
    }

    private void tell(Block block, int depth) {
        switch (block) {
            case Block.Clause clause -> {
                var kind =
                        clause.kind() == Block.Clause.Kind.CLAUSE
                                ? ""
                                : clause.kind().toString().toLowerCase(Locale.ROOT) + " ";
                lines.add("#".repeat(depth) + " " + kind + words(clause.title().runs()));
                for (var part : clause.body()) tell(part, depth + 1);
            }
            case Block.Item item ->
                    lines.add(
                            item.level()
                                    + item.marker().toString().toLowerCase(Locale.ROOT)
                                    + " "
                                    + words(item.runs()));
            case Block.Note note -> lines.add("NOTE " + words(note.runs()));
            case Block.Code code -> lines.add("code " + words(code.runs()).replace("\n", "⏎"));
            case Block.Paragraph paragraph ->
                    lines.add(
                            (paragraph.role() == Block.Paragraph.Role.BODY
                                            ? ""
                                            : paragraph.role() + " ")
                                    + words(paragraph.runs()));
            case Exhibit.Table table -> table(table);
            case Exhibit.Figure figure ->
                    lines.add(
                            "figure ["
                                    + figure.panels().getFirst().image().alternative()
                                    + "] "
                                    + words(figure.caption().runs()));
            default -> lines.add(block.getClass().getSimpleName() + " " + words(block.runs()));
        }
    }

    private void table(Exhibit.Table table) {
        lines.add("table " + words(table.caption().runs()) + " head " + table.frame().headerRows());
        for (var row : table.rows())
            lines.add(
                    row.cells().stream()
                            .map(Told::cell)
                            .collect(Collectors.joining(" | ", "| ", " |")));
        for (var note : table.notes()) tell(note, 1);
    }

    private static String cell(Exhibit.Cell cell) {
        var reach = cell.reach();
        var span =
                reach.columns() == 1 && reach.rows() == 1
                        ? ""
                        : reach.columns() + "x" + reach.rows() + " ";
        var side =
                switch (cell.alignment()) {
                    case LEFT -> "";
                    case CENTRE -> "^";
                    case RIGHT -> ">";
                };
        return span + side + (cell.header() ? "!" : "") + String.join("/", of(cell.body()));
    }

    static String words(List<Inline> runs) {
        var words = new StringBuilder();
        for (var run : runs)
            switch (run) {
                case Inline.Text(var text, var marks) -> words.append(marked(text, marks));
                case Inline.Picture picture ->
                        words.append("[" + picture.image().alternative() + "]");
                default -> words.append(run.text());
            }
        return words.toString();
    }

    private static String marked(String text, Marks marks) {
        if (marks.equals(Marks.NONE)) return text;
        var names =
                marks.styles().stream()
                        .sorted()
                        .map(style -> style.toString().substring(0, 3).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
        var link = marks.link().isEmpty() ? "" : "@" + marks.link();
        return "{" + names + link + ":" + text + "}";
    }
}
