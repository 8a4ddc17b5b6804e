package org.rubric.typesetting.raster;

import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the text stands on the pages, both ways: a click finds its place in a block, a block or a
/// caret finds its place on a page. A page is looked through when it is asked about; belongs to one
/// thread.
public final class PageMap {

    /// A rectangle on a page; `page` counts from 0.
    public record Place(int page, Mark.Box box) {}

    /// What lies under a point.
    ///
    /// @param source words of the run
    /// @param index characters of these words before the point
    /// @param position the caret; of generated text the beginning of its block
    public record Hit(Mark.Source source, int index, Position position) {}

    private final List<Page> pages;
    private final Map<Id, Integer> beginnings;
    private final PageText[] texts;

    private PageMap(List<Page> pages, Map<Id, Integer> beginnings) {
        this.pages = pages;
        this.beginnings = beginnings;
        this.texts = new PageText[pages.size()];
    }

    public static PageMap of(Imprint imprint) {
        return new PageMap(imprint.pages(), imprint.placement().pages());
    }

    /// A map of some pages; the first has the number 0.
    public static PageMap of(List<Page> pages) {
        return new PageMap(pages, Map.of());
    }

    /// The map of newer pages: what is known of those that are the same is kept.
    public PageMap after(Imprint imprint) {
        var map = of(imprint);
        int shared = Math.min(texts.length, map.texts.length);
        for (int i = 0; i < shared; i++)
            if (pages.get(i) == map.pages.get(i)) map.texts[i] = texts[i];
        return map;
    }

    /// Rectangles of a block in page order, one a line; empty when it shows nothing.
    public List<Place> places(Id block) {
        var places = new ArrayList<Place>();
        for (int page = begins(block); page < texts.length; page++) {
            var here = text(page).boxes(block);
            if (here.isEmpty() && !places.isEmpty()) break;
            for (var box : here) places.add(new Place(page, box));
        }
        return List.copyOf(places);
    }

    /// Where a block begins: its first line or picture, else the place links to it jump to.
    public Optional<Place> place(Id block) {
        for (int page = begins(block); page < texts.length; page++) {
            var here = text(page).boxes(block);
            if (!here.isEmpty()) return Optional.of(new Place(page, here.getFirst()));
            var landing = text(page).landing(block);
            if (landing.isPresent()) return Optional.of(new Place(page, landing.get()));
        }
        return Optional.empty();
    }

    /// The page on which a block is to be looked for first; of one that is not known to be
    /// anywhere none.
    private int begins(Id block) {
        return beginnings.getOrDefault(block, beginnings.isEmpty() ? 0 : texts.length);
    }

    private PageText text(int page) {
        if (texts[page] == null) texts[page] = PageText.of(pages.get(page));
        return texts[page];
    }

    /// The caret's rectangle, of no width; where the block begins if it shows no such character.
    public Optional<Place> place(Position position) {
        Optional<Place> best = Optional.empty();
        for (int page = begins(position.block()); page < texts.length; page++) {
            var here = text(page).runs(position.block());
            if (here.isEmpty() && best.isPresent()) break;
            for (var run : here)
                if (best.isEmpty() || run.from() <= position.offset())
                    best = Optional.of(new Place(page, run.caret(position.offset())));
        }
        return best.or(() -> place(position.block()));
    }

    /// The text at, or nearest to, a point: first the nearest line, on it the nearest run.
    public Optional<Hit> hit(int page, double x, double y) {
        if (page < 0 || page >= texts.length) return Optional.empty();
        var nearest =
                Comparator.<PageText.Run>comparingDouble(
                                run -> beyond(y, run.box().y(), run.box().y() + run.box().height()))
                        .thenComparingDouble(
                                run -> beyond(x, run.box().x(), run.box().x() + run.box().width()));
        return text(page).all().stream().min(nearest).map(run -> hit(page, run, x));
    }

    private Hit hit(int page, PageText.Run run, double x) {
        int index = Carets.index(run.glyphs(), x);
        int offset = run.from() < 0 ? 0 : Math.min(run.from() + index, end(page, run));
        return new Hit(run.glyphs().source(), index, new Position(run.block(), offset));
    }

    /// Where the next run of the block begins: a reference shows many characters but is one step.
    private int end(int page, PageText.Run run) {
        for (int on = page; on < texts.length; on++) {
            var here = text(on).runs(run.block());
            if (here.isEmpty()) break;
            for (var next : here) if (next.from() > run.from()) return next.from();
        }
        return Integer.MAX_VALUE;
    }

    private static double beyond(double value, double low, double high) {
        if (value < low) return low - value;
        return value > high ? value - high : 0;
    }
}
