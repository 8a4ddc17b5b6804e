package org.rubric.interchange.word.outline;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;

/// A document's blocks as indented lines, for comparing whole structures at a glance.
final class Sketch {
    private final StringBuilder out = new StringBuilder();

    static String of(List<Block> blocks) {
        var sketch = new Sketch();
        for (var block : blocks) sketch.add(block, 0);
        return sketch.out.toString();
    }

    private void add(Block block, int depth) {
        out.append("  ".repeat(depth)).append(name(block));
        var printed = block.traits().printed();
        if (!printed.isEmpty()) out.append(" <").append(printed).append('>');
        var words = words(block);
        if (!words.isEmpty()) out.append(" ").append(words);
        out.append('\n');
        for (var part : block.parts()) if (!(part instanceof Block.Line)) add(part, depth + 1);
    }

    private static String name(Block block) {
        return switch (block) {
            case Block.Clause clause -> clause.kind().name().toLowerCase(java.util.Locale.ROOT);
            case Block.Paragraph p ->
                    p.role() == Block.Paragraph.Role.BODY
                            ? "p"
                            : p.role().name().toLowerCase(java.util.Locale.ROOT);
            case Block.Item item ->
                    "item"
                            + item.level()
                            + " "
                            + item.marker().name().toLowerCase(java.util.Locale.ROOT);
            case Exhibit.Table table ->
                    "table " + table.frame().use().name().toLowerCase(java.util.Locale.ROOT);
            case Exhibit.Cell cell ->
                    "cell"
                            + (cell.reach().equals(Exhibit.Cell.Reach.ONE)
                                    ? ""
                                    : " " + cell.reach().columns() + "x" + cell.reach().rows())
                            + (cell.header() ? " header" : "");
            case Exhibit.Equation equation ->
                    "equation "
                            + (equation.numbered() ? "numbered " : "")
                            + equation.maths().latex();
            default -> block.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /// Lines joined by a bar: term | source | text.
    private static String words(Block block) {
        if (block instanceof Block.Foreign foreign) return foreign.text();
        if (block instanceof Block.Reference r) return "[" + r.tag() + "] " + text(r.entry());
        if (!block.runs().isEmpty()) return text(block);
        var words = new StringBuilder();
        for (var part : block.parts())
            if (part instanceof Block.Line line) {
                if (!words.isEmpty()) words.append(" | ");
                if (!line.traits().printed().isEmpty())
                    words.append('<').append(line.traits().printed()).append("> ");
                words.append(text(line));
            }
        return words.toString();
    }

    private static String text(Block block) {
        var out = new StringBuilder();
        for (var run : block.runs())
            out.append(
                    switch (run) {
                        case Inline.Picture _ -> "{picture}";
                        case Inline.Formula formula -> "{" + formula.maths().latex() + "}";
                        case Inline.FootnoteMark _ -> "{note}";
                        case Inline.CrossReference r -> "{→" + r.shown() + "}";
                        case Inline.Citation c -> "{⇒" + c.shown() + "}";
                        case Inline.Foreign f -> "{" + f.format() + "}";
                        default -> run.text();
                    });
        return out.toString().replace("\n", "⏎").replace("\t", "⇥");
    }
}
