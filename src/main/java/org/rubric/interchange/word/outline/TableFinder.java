package org.rubric.interchange.word.outline;

import org.rubric.interchange.wording.Words;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.ParagraphLook;

/// Finds which caption belongs to which table: above it, in it, below it.
final class TableFinder {
    private static final int SHORT = 80;

    private final Ledger ledger;
    private final Passage passage;
    private final Tables tables;
    private final Map<Flow, Boolean> turned = new IdentityHashMap<>();

    TableFinder(Lines lines, Ledger ledger, Passage passage) {
        this.ledger = ledger;
        this.passage = passage;
        this.tables = new Tables(lines, ledger, passage);
    }

    /// Reads a table that begins with a caption or a grid; answers how many pieces it takes, 0 for
    /// none.
    int at(List<Flow> story, int i, List<Block> out) {
        if (story.get(i) instanceof Flow.Grid grid) return uncaptioned(story, i, grid, out);
        var caption = Caption.ofTable(story, i);
        if (caption.isEmpty()) return 0;
        int after = i + caption.get().taken();
        int found = next(story, after);
        if (found >= 0) {
            var grid = (Flow.Grid) story.get(found);
            between(story, after, found, out);
            out.add(of(grid, caption));
            return found - i + 1;
        }
        return pictured(story, i, caption.get(), out);
    }

    /// A table with no caption but the one that it may hold itself.
    Exhibit.Table of(Flow.Grid grid, Optional<Caption> caption) {
        return tables.of(grid, caption, turned.getOrDefault(grid, false));
    }

    /// A caption right below a table that has none is taken for its own.
    private int uncaptioned(List<Flow> story, int i, Flow.Grid grid, List<Block> out) {
        if (grid.rows().isEmpty()) return 1;
        int below = skip(story, i + 1);
        var caption =
                below < Math.min(story.size(), i + 3) && !tables.captioned(grid)
                        ? Caption.ofTable(story, below)
                        : Optional.<Caption>empty();
        if (caption.isEmpty()
                || caption.get().printed().isEmpty()
                || next(story, below + caption.get().taken()) >= 0
                || pictureAt(story, below + caption.get().taken())) {
            out.add(of(grid, Optional.empty()));
            return 1;
        }
        var table = of(grid, caption);
        out.add(table);
        ledger.note(
                "word.caption-below",
                table.id(),
                Words.of("word.caption.below", caption.get().printed()));
        return below - i + caption.get().taken();
    }

    /// A table that is a picture: one cell that holds it.
    private int pictured(List<Flow> story, int i, Caption caption, List<Block> out) {
        int at = skip(story, i + caption.taken());
        if (caption.printed().isEmpty() || !pictureAt(story, at)) return 0;
        var cell = new Flow.GridCell(1, Flow.Merge.NONE, story.subList(at, at + 1), 1);
        var row = new Flow.GridRow(false, 0, 0, List.of(cell), 1, 0);
        var table = of(new Flow.Grid(List.of(), List.of(row), 0, false), Optional.of(caption));
        out.add(table);
        ledger.warn(
                "word.table-picture",
                table.id(),
                Words.of("word.table.picture", caption.printed()));
        return at - i + 1;
    }

    private static boolean pictureAt(List<Flow> story, int at) {
        return at < story.size()
                && story.get(at) instanceof Flow.Para para
                && Figures.picture(para)
                && !Figures.captioned(story, at);
    }

    /// The paragraphs between a caption and its table, such as "(in dB)".
    private void between(List<Flow> story, int from, int to, List<Block> out) {
        for (var flow : story.subList(from, to))
            if (flow instanceof Flow.Para para && !Passage.nothing(para))
                out.add(passage.plain(para));
    }

    /// A grid within the next pieces, with blank paragraphs before it and at most one short one;
    /// else -1.
    private static int next(List<Flow> story, int from) {
        boolean passed = false;
        for (int i = from; i < Math.min(story.size(), from + 4); i++) {
            if (!(story.get(i) instanceof Flow.Para para)) return i;
            if (Passage.nothing(para)) continue;
            if (passed || !aside(para, story, i)) return -1;
            passed = true;
        }
        return -1;
    }

    private static boolean aside(Flow.Para para, List<Flow> story, int i) {
        var text = para.text().strip();
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        return bracketed && text.length() < SHORT && Caption.ofTable(story, i).isEmpty();
    }

    private static int skip(List<Flow> story, int from) {
        int at = from;
        while (at < story.size()
                && story.get(at) instanceof Flow.Para para
                && Passage.nothing(para)) at++;
        return at;
    }

    /// Remembers which tables stand on turned pages: a section's last paragraph says so for all of
    /// it.
    void turn(List<Flow> story) {
        boolean landscape = false;
        for (int i = story.size() - 1; i >= 0; i--)
            switch (story.get(i)) {
                case Flow.Para para -> {
                    if (para.look().is(ParagraphLook.ENDS_SECTION))
                        landscape = para.look().is(ParagraphLook.LANDSCAPE);
                }
                case Flow.Grid grid -> turned.put(grid, landscape);
            }
    }
}
