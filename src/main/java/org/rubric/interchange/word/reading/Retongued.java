package org.rubric.interchange.word.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Marks;

/// A story that was read under one language, told under another: only what is in another language
/// than the text is marked.
final class Retongued {
    private final String before;
    private final String now;
    private final Map<Marks, Marks> changed = new HashMap<>();

    /// @param before the language that unmarked words were read as being in
    Retongued(String before, String now) {
        this.before = before;
        this.now = now;
    }

    List<Flow> story(List<Flow> story) {
        var out = new ArrayList<Flow>(story.size());
        for (var flow : story)
            switch (flow) {
                case Flow.Para para -> out.add(para.withBits(bits(para.bits())));
                case Flow.Grid grid -> out.add(grid(grid));
            }
        return out;
    }

    private Flow.Grid grid(Flow.Grid grid) {
        var rows = new ArrayList<Flow.GridRow>(grid.rows().size());
        for (var row : grid.rows()) {
            var cells = new ArrayList<Flow.GridCell>(row.cells().size());
            for (var cell : row.cells()) cells.add(cell.withContent(story(cell.content())));
            rows.add(row.withCells(cells));
        }
        return grid.withRows(rows);
    }

    /// Neighbours that the language alone kept apart become one.
    private List<Bit> bits(List<Bit> bits) {
        var out = new ArrayList<Bit>(bits.size());
        for (var bit : bits)
            switch (bit) {
                case Bit.Words(var text, var marks) -> words(text, marks(marks), out);
                case Bit.Linked(var bookmark, var shown, var marks) ->
                        out.add(new Bit.Linked(bookmark, shown, marks(marks)));
                case Bit.Shown shown -> out.add(shown.with(story(shown.boxes())));
                case Bit.Bookmark _,
                        Bit.CommentEdge _,
                        Bit.NoteMark _,
                        Bit.Formula _,
                        Bit.Hidden _ ->
                        out.add(bit);
            }
        return out;
    }

    private static void words(String text, Marks marks, List<Bit> out) {
        if (!out.isEmpty()
                && out.getLast() instanceof Bit.Words(var before, var same)
                && same.equals(marks)) out.set(out.size() - 1, new Bit.Words(before + text, marks));
        else out.add(new Bit.Words(text, marks));
    }

    private Marks marks(Marks marks) {
        return changed.computeIfAbsent(
                marks,
                old -> {
                    var own = old.language().isEmpty() ? before : old.language();
                    return old.withLanguage(own.isEmpty() || Tongue.same(own, now) ? "" : own);
                });
    }
}
