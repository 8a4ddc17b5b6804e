package org.rubric.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.excerpt.Excerpt;
import org.rubric.numbering.Label;

/// Resolved text as plain words: a line for each block, its label and a tab before it, the cells of
/// a row parted by tabs.
final class PlainWords {
    private final Function<Id, Optional<Label>> labels;
    private final List<String> lines = new ArrayList<>();

    private PlainWords(Function<Id, Optional<Label>> labels) {
        this.labels = labels;
    }

    static String of(Excerpt excerpt, Function<Id, Optional<Label>> labels) {
        if (excerpt.blocks().isEmpty()) return plain(Inline.text(excerpt.runs()));
        var words = new PlainWords(labels);
        excerpt.blocks().forEach(words::add);
        return String.join("\n", words.lines);
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }

    private void add(Block block) {
        switch (block) {
            case Block.Clause clause -> {
                lines.add(label(clause, "\t") + words(clause.title()));
                clause.body().forEach(this::add);
            }
            case Exhibit.Table table -> {
                titled(table, table.caption());
                table.rows().forEach(this::add);
                table.notes().forEach(this::add);
            }
            case Exhibit.Row row ->
                    lines.add(String.join("\t", row.cells().stream().map(this::cell).toList()));
            case Exhibit.Figure figure -> {
                figure.legend().forEach(this::add);
                titled(figure, figure.caption());
            }
            case Block.Note note -> lines.add(label(note, " – ") + words(note));
            case Exhibit.Equation equation ->
                    lines.add(equation.maths().latex() + suffix(label(equation, "")));
            case Block.Contents _ -> {}
            case Block.Foreign foreign -> lines.add(foreign.text());
            default -> {
                if (block.parts().isEmpty()) lines.add(label(block, "\t") + words(block));
                else lines.add(label(block, "\t") + joined(block));
            }
        }
    }

    private static String suffix(String label) {
        return label.isEmpty() ? "" : "\t" + label;
    }

    private void titled(Block exhibit, Block.Line caption) {
        var words = words(caption);
        var line = label(exhibit, words.isEmpty() ? "" : " – ") + words;
        if (!line.isEmpty()) lines.add(line);
    }

    private String cell(Exhibit.Cell cell) {
        return joined(cell).replace('\t', ' ');
    }

    private static String joined(Block block) {
        var all = new ArrayList<String>();
        block.forEach(
                part -> {
                    if (!part.runs().isEmpty()) all.add(words(part));
                });
        return String.join(" ", all).replace('\n', ' ');
    }

    private static String words(Block line) {
        return plain(Inline.text(line.runs()));
    }

    private String label(Block block, String gap) {
        return labels.apply(block.id())
                .map(Label::standing)
                .filter(words -> !words.isEmpty())
                .map(words -> words + gap)
                .orElse("");
    }
}
