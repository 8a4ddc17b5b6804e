package org.rubric.typesetting.raster;

import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the text stands on the pages, both ways: a click finds its place in a block, a block or a
/// caret finds its place on a page.
public final class PageMap {

    /// A rectangle on a page; `page` counts from 0.
    public record Place(int page, Mark.Box box) {}

    /// What lies under a point.
    ///
    /// @param source words of the run
    /// @param index characters of these words before the point
    /// @param position the caret; of generated text the beginning of its block
    public record Hit(Mark.Source source, int index, Position position) {}

    private record Run(int page, Mark.Glyphs glyphs, Mark.Box box) {
        Id block() {
            return glyphs.source().block();
        }

        int from() {
            return glyphs.source().from();
        }
    }

    private final List<List<Run>> pages = new ArrayList<>();
    private final Map<Id, List<Run>> runs = new HashMap<>();
    private final Map<Id, List<Place>> places = new HashMap<>();
    private final Map<Id, Place> destinations = new HashMap<>();

    private PageMap() {}

    public static PageMap of(Imprint imprint) {
        return of(imprint.pages());
    }

    /// A map of some pages; the first has the number 0.
    public static PageMap of(List<Page> pages) {
        var map = new PageMap();
        for (int i = 0; i < pages.size(); i++) map.add(i, pages.get(i));
        for (var list : map.runs.values()) list.sort(Comparator.comparingInt(Run::from));
        return map;
    }

    /// Rectangles of a block in page order, one a line; empty when it shows nothing.
    public List<Place> places(Id block) {
        return List.copyOf(places.getOrDefault(block, List.of()));
    }

    /// Where a block begins: its first line or picture, else the place links to it jump to.
    public Optional<Place> place(Id block) {
        var lines = places.get(block);
        return Optional.ofNullable(lines == null ? destinations.get(block) : lines.getFirst());
    }

    /// The caret's rectangle, of no width; where the block begins if it shows no such character.
    public Optional<Place> place(Position position) {
        Run best = null;
        for (var run : runs.getOrDefault(position.block(), List.of()))
            if (best == null || run.from() <= position.offset()) best = run;
        if (best == null) return place(position.block());
        double x = Carets.x(best.glyphs, position.offset() - best.from());
        return Optional.of(
                new Place(best.page, new Mark.Box(x, best.box.y(), 0, best.box.height())));
    }

    /// The text at, or nearest to, a point: first the nearest line, on it the nearest run.
    public Optional<Hit> hit(int page, double x, double y) {
        if (page < 0 || page >= pages.size()) return Optional.empty();
        var nearest =
                Comparator.<Run>comparingDouble(
                                run -> beyond(y, run.box.y(), run.box.y() + run.box.height()))
                        .thenComparingDouble(
                                run -> beyond(x, run.box.x(), run.box.x() + run.box.width()));
        return pages.get(page).stream().min(nearest).map(run -> hit(run, x));
    }

    private Hit hit(Run run, double x) {
        int index = Carets.index(run.glyphs, x);
        int offset = run.from() < 0 ? 0 : Math.min(run.from() + index, end(run));
        return new Hit(run.glyphs.source(), index, new Position(run.block(), offset));
    }

    /// Where the next run of the block begins: a reference shows many characters but is one step.
    private int end(Run run) {
        return runs.get(run.block()).stream()
                .mapToInt(Run::from)
                .filter(from -> from > run.from())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private void add(int number, Page page) {
        var here = new ArrayList<Run>();
        pages.add(here);
        for (var mark : page.marks())
            switch (mark) {
                case Mark.Glyphs glyphs -> {
                    if (glyphs.glyphs().length == 0 || glyphs.source().text().isEmpty()) continue;
                    var run = new Run(number, glyphs, box(glyphs));
                    here.add(run);
                    if (run.from() >= 0)
                        runs.computeIfAbsent(run.block(), _ -> new ArrayList<>()).add(run);
                    place(run.block(), new Place(number, run.box));
                }
                case Mark.Painting painting ->
                        place(painting.block(), new Place(number, painting.box()));
                case Mark.Destination(var target, double x, double y) ->
                        destinations.putIfAbsent(
                                target, new Place(number, new Mark.Box(x, y, 0, 0)));
                case Mark.Stroke _, Mark.Fill _, Mark.Hotspot _, Mark.Open _, Mark.Close _ -> {}
                case Mark.Changed _ -> {}
            }
    }

    /// Adds a rectangle; one on the same line as the last grows it instead.
    private void place(Id block, Place place) {
        var known = places.computeIfAbsent(block, _ -> new ArrayList<>());
        if (!known.isEmpty() && line(known.getLast(), place))
            known.set(known.size() - 1, union(known.getLast(), place.box));
        else known.add(place);
    }

    private static boolean line(Place a, Place b) {
        double middle = b.box.y() + b.box.height() / 2;
        boolean on = b.box.x() >= a.box.x() || b.box.x() + b.box.width() <= a.box.x() + 1;
        return a.page == b.page && middle > a.box.y() && middle < a.box.y() + a.box.height() && on;
    }

    private static Place union(Place place, Mark.Box more) {
        var box = place.box;
        double x = Math.min(box.x(), more.x());
        double y = Math.min(box.y(), more.y());
        double right = Math.max(box.x() + box.width(), more.x() + more.width());
        double bottom = Math.max(box.y() + box.height(), more.y() + more.height());
        return new Place(place.page, new Mark.Box(x, y, right - x, bottom - y));
    }

    private static Mark.Box box(Mark.Glyphs run) {
        var ink = run.ink();
        double ascent = ink.face().ascent() * ink.size() / 1000;
        double descent = ink.face().descent() * ink.size() / 1000;
        return new Mark.Box(run.x(), run.y() - ascent, run.width(), ascent + descent);
    }

    private static double beyond(double value, double low, double high) {
        if (value < low) return low - value;
        return value > high ? value - high : 0;
    }
}
