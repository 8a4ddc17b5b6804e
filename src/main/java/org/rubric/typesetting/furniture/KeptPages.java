package org.rubric.typesetting.furniture;

import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the pages of an opened file say that are made anew: its cover, foreword, history, the lists
/// of series. The document's own words are better than any that could be made up.
public record KeptPages(List<Block> blocks, boolean early) {
    /// More rows than this of a table nobody prints on a page.
    static final int MOST = 400;

    public static KeptPages of(Document document) {
        var status = document.front().approval().status().toLowerCase(Locale.ROOT);
        return new KeptPages(document.front().kept(), status.contains("prepublished"));
    }

    /// Whether the text is approved and not yet edited.
    public boolean prepublished() {
        return early || words().contains("PREPUBLISHED");
    }

    /// All words, a line for each paragraph.
    String words() {
        var words = new StringBuilder();
        for (var block : blocks) gather(block, words);
        return words.toString();
    }

    private static void gather(Block block, StringBuilder words) {
        if (block instanceof Paragraph) words.append(line(block)).append('\n');
        for (var part : block.parts()) gather(part, words);
    }

    static String line(Block block) {
        return Inline.text(block.runs()).replaceAll("[\\s\u00A0]+", " ").strip();
    }

    /// The words of each cell, row by row.
    static List<List<String>> rows(Table table) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.rows()) {
            if (rows.size() == MOST) break;
            var cells = new ArrayList<String>();
            for (var cell : row.cells()) {
                var words = new StringBuilder();
                gather(cell, words);
                cells.add(words.toString().strip());
            }
            rows.add(cells);
        }
        return rows;
    }
}
