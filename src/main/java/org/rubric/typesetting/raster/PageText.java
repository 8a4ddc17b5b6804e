package org.rubric.typesetting.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;

/// Where the text stands on one page.
final class PageText {

    /// Glyphs and the rectangle they take.
    record Run(Mark.Glyphs glyphs, Mark.Box box) {
        Id block() {
            return glyphs.source().block();
        }

        int from() {
            return glyphs.source().from();
        }

        /// Of no width.
        Mark.Box caret(int offset) {
            double x = Carets.x(glyphs, offset - from());
            return new Mark.Box(x, box.y(), 0, box.height());
        }
    }

    private final List<Run> all = new ArrayList<>();
    private final Map<Id, List<Run>> runs = new HashMap<>();
    private final Map<Id, List<Mark.Box>> boxes = new HashMap<>();
    private final Map<Id, Mark.Box> landings = new HashMap<>();

    private PageText() {}

    static PageText of(Page page) {
        var text = new PageText();
        for (var mark : page.marks()) text.add(mark);
        for (var list : text.runs.values()) list.sort(Comparator.comparingInt(Run::from));
        return text;
    }

    private void add(Mark mark) {
        switch (mark) {
            case Mark.Glyphs glyphs -> {
                if (glyphs.glyphs().length == 0 || glyphs.source().text().isEmpty()) return;
                var run = new Run(glyphs, box(glyphs));
                all.add(run);
                if (run.from() >= 0)
                    runs.computeIfAbsent(run.block(), _ -> new ArrayList<>()).add(run);
                place(run.block(), run.box);
            }
            case Mark.Painting painting -> place(painting.block(), painting.box());
            case Mark.Destination(var target, double x, double y) ->
                    landings.putIfAbsent(target, new Mark.Box(x, y, 0, 0));
            case Mark.Stroke _,
                    Mark.Fill _,
                    Mark.Hotspot _,
                    Mark.Open _,
                    Mark.Close _,
                    Mark.Changed _ -> {}
        }
    }

    /// In the order of the page.
    List<Run> all() {
        return all;
    }

    /// What is not generated of a block, in the order of its text.
    List<Run> runs(Id block) {
        return runs.getOrDefault(block, List.of());
    }

    /// Of a block, one a line.
    List<Mark.Box> boxes(Id block) {
        return boxes.getOrDefault(block, List.of());
    }

    /// Where links to a block jump to, if that is here.
    Optional<Mark.Box> landing(Id block) {
        return Optional.ofNullable(landings.get(block));
    }

    /// Adds a rectangle; one on the same line as the last grows it instead.
    private void place(Id block, Mark.Box box) {
        var known = boxes.computeIfAbsent(block, _ -> new ArrayList<>());
        if (!known.isEmpty() && line(known.getLast(), box))
            known.set(known.size() - 1, union(known.getLast(), box));
        else known.add(box);
    }

    private static boolean line(Mark.Box a, Mark.Box b) {
        double middle = b.y() + b.height() / 2;
        boolean on = b.x() >= a.x() || b.x() + b.width() <= a.x() + 1;
        return middle > a.y() && middle < a.y() + a.height() && on;
    }

    private static Mark.Box union(Mark.Box box, Mark.Box more) {
        double x = Math.min(box.x(), more.x());
        double y = Math.min(box.y(), more.y());
        double right = Math.max(box.x() + box.width(), more.x() + more.width());
        double bottom = Math.max(box.y() + box.height(), more.y() + more.height());
        return new Mark.Box(x, y, right - x, bottom - y);
    }

    private static Mark.Box box(Mark.Glyphs run) {
        var ink = run.ink();
        double ascent = ink.face().ascent() * ink.size() / 1000;
        double descent = ink.face().descent() * ink.size() / 1000;
        return new Mark.Box(run.x(), run.y() - ascent, run.width(), ascent + descent);
    }
}
