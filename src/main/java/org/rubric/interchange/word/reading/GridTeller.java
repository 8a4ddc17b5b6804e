package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells a table as one state of the text has it.
final class GridTeller {
    private final StoryTeller story;
    private final int state;

    GridTeller(StoryTeller story, State state) {
        this.story = story;
        this.state = state.made();
    }

    /// Empty: all of its rows are gone.
    Optional<Flow.Grid> tell(Story.Grid grid) throws IOException {
        var rows = new ArrayList<Flow.GridRow>(grid.rows().size());
        for (int i = 0; i < grid.rows().size(); i++) {
            var row = grid.rows().get(i);
            if (row.track().in(state)) rows.add(row(row, i + 1));
        }
        if (rows.isEmpty() && !grid.rows().isEmpty()) return Optional.empty();
        return Optional.of(new Flow.Grid(grid.widths(), rows, grid.number(), grid.changed()));
    }

    private Flow.GridRow row(Story.Row row, int place) throws IOException {
        var cells = new ArrayList<Flow.GridCell>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            if (!cell.track().in(state)) continue;
            var look = cell.looks().in(state);
            var told =
                    new Flow.GridCell(look.span(), look.merge(), story.cell(cell.content()), i + 1);
            if (look.leftward() && !cells.isEmpty()) joinLeft(told, cells);
            else cells.add(told);
        }
        var look = row.looks().in(state);
        return new Flow.GridRow(
                look.header(), look.before(), look.after(), cells, place, row.number());
    }

    /// Older files join cells with a mark on each instead of a span on the first.
    private static void joinLeft(Flow.GridCell cell, List<Flow.GridCell> cells) {
        var left = cells.removeLast();
        var content = new ArrayList<>(left.content());
        if (!cell.blank()) content.addAll(cell.content());
        cells.add(
                new Flow.GridCell(left.span() + cell.span(), left.merge(), content, left.place()));
    }
}
