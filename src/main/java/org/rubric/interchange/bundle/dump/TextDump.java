package org.rubric.interchange.bundle.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// The text of blocks, one paragraph a line, with the labels as printed.
final class TextDump {
    private final List<String> lines = new ArrayList<>();
    private final Set<Id> counted;

    TextDump() {
        this(Set.of());
    }

    /// @param counted items whose markers are no text
    TextDump(Set<Id> counted) {
        this.counted = counted;
    }

    void add(Block block) {
        switch (block) {
            case Block.Line line -> line(plain(line));
            case Block.Paragraph paragraph -> line(label(paragraph) + plain(paragraph));
            case Block.Item item -> line(marker(item) + plain(item));
            case Block.Note note -> line(label(note) + plain(note));
            case Block.Example example -> line(label(example) + plain(example));
            case Block.Code code -> plain(code).lines().forEach(this::line);
            case Block.EditorsNote note -> line(label(note) + plain(note));
            case Block.Requirement requirement -> line(label(requirement) + plain(requirement));
            case Block.Clause clause -> {
                line(label(clause) + label(clause.title()) + plain(clause.title()));
                clause.body().forEach(this::add);
            }
            case Block.Definition definition -> {
                line(
                        label(definition)
                                + plain(definition.term())
                                + " "
                                + plain(definition.source())
                                + definition.text().traits().printed()
                                + " "
                                + plain(definition.text()));
                definition.notes().forEach(this::add);
            }
            case Block.Abbreviation abbreviation ->
                    line(
                            plain(abbreviation.abbreviation())
                                    + " "
                                    + label(abbreviation.expansion())
                                    + plain(abbreviation.expansion()));
            case Block.Reference reference -> line(label(reference) + plain(reference.entry()));
            case Block.Footnote footnote -> footnote.body().forEach(this::add);
            case Block.Instruction instruction -> instruction.parts().forEach(this::add);
            case Block.Contents _, Block.Foreign _ -> {}
            case Exhibit exhibit -> exhibit(exhibit);
        }
    }

    private void exhibit(Exhibit exhibit) {
        switch (exhibit) {
            case Exhibit.Table table -> {
                line(label(table) + label(table.caption()) + plain(table.caption()));
                table.rows().forEach(this::add);
                table.notes().forEach(this::add);
            }
            case Exhibit.Row row -> row.cells().forEach(this::add);
            case Exhibit.Cell cell -> cell.body().forEach(this::add);
            case Exhibit.Figure figure -> {
                figure.panels().forEach(this::add);
                figure.legend().forEach(this::add);
                line(label(figure) + label(figure.caption()) + plain(figure.caption()));
            }
            case Exhibit.Panel panel -> line(label(panel) + plain(panel.caption()));
            case Exhibit.Equation equation -> {
                var markup = equation.maths().markup();
                if (!markup.startsWith("<") && !markup.startsWith("Equation.")) line(markup);
                line(equation.traits().printed());
                equation.where().forEach(this::add);
            }
            case Exhibit.Where where -> {
                line(where.traits().printed());
                line(plain(where.symbol()) + " " + plain(where.meaning()));
            }
        }
    }

    int count() {
        return lines.size();
    }

    int words() {
        int count = 0;
        for (var line : lines) count += line.split(" ").length;
        return count;
    }

    List<String> lines() {
        return lines;
    }

    /// The words of a line, space collapsed.
    static String plain(Block line) {
        return collapsed(Inline.text(line.runs()));
    }

    private void line(String words) {
        var plain = words.indexOf('\n') < 0 ? words : words.replace('\n', ' ');
        var line = collapsed(plain).strip();
        if (!line.isEmpty()) lines.add(line);
    }

    private static String collapsed(String text) {
        return text.indexOf('\n') >= 0 && text.lines().count() > 1
                ? text
                : text.replaceAll("[\\s\u00A0]+", " ");
    }

    private static String label(Block block) {
        var printed = block.traits().printed();
        return printed.isEmpty() ? "" : printed + " ";
    }

    /// Markers that were typed are text; those that Word counted are not.
    private String marker(Block.Item item) {
        if (counted.contains(item.id())) return "";
        return item.marker() == Block.Item.Marker.NONE ? "" : label(item);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
