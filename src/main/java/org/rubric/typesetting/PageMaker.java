package org.rubric.typesetting;

import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.document.Id;
import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.change.ChangeBars;
import org.rubric.typesetting.change.Legend;
import org.rubric.typesetting.furniture.Watermark;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Shifting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes finished pages of what stands on them: moves marks to their place, joins neighbouring
/// pieces of one element, puts rules and repeated headings outside the structure, adds the folio.
final class PageMaker {
    private static final double RULE = 0.5;
    private static final double RULE_LENGTH = 144;
    private static final int NONE = Integer.MIN_VALUE;
    private static final Cut MARKED = new Cut(Typefaces.Family.SANS, true, false, 12, 0);

    private final Job job;
    private final List<Element> elements;
    private Optional<Flow.Setting> legend;
    private final Running running;
    private final ChangeBars bars;
    private final boolean leftward;
    private final Optional<Watermark> watermark;
    private final Map<Id, Integer> first = new HashMap<>(8192);

    // The page being made.
    private final List<Mark> places = new ArrayList<>();
    private final List<Mark> backdrop = new ArrayList<>();
    private final List<Mark> flow = new ArrayList<>();
    private final List<Mark> overlay = new ArrayList<>();
    private int number;
    private int open;
    private boolean artifact;
    private boolean told;
    private Id last;

    /// @param elements of the structure that the pages belong to
    /// @param legend at the foot of the first page that has a number
    PageMaker(Job job, List<Element> elements, Optional<Flow.Setting> legend) {
        this.legend = legend;
        this.job = job;
        this.elements = elements;
        running = new Running(job);
        bars = new ChangeBars(job);
        leftward = job.leftward("");
        watermark =
                job.look().finishing().watermark()
                        ? Optional.of(new Watermark(job.type().face(MARKED)))
                        : Optional.empty();
    }

    List<Page> pages(Layout layout) {
        var pages = new ArrayList<Page>(layout.sheets().size());
        for (var leaf : layout.sheets()) pages.add(page(leaf, pages.size()));
        return pages;
    }

    /// @param index of the page among all
    Page page(Layout.Sheet leaf, int index) {
        number = index;
        return page(leaf);
    }

    /// The index of the page on which each block with anything to see begins.
    Map<Id, Integer> first() {
        return first;
    }

    private Page page(Layout.Sheet leaf) {
        var paper = leaf.paper();
        for (var list : List.of(places, backdrop, flow, overlay)) list.clear();
        open = NONE;
        last = null;
        watermark.ifPresent(mark -> backdrop.add(centred(mark, paper)));
        for (var placed : leaf.text()) put(placed, paper.margin(), paper.margin());
        if (!leaf.text().isEmpty()) end(leaf.text().getLast(), paper.margin());
        if (!leaf.notes().isEmpty()) notes(leaf, paper);
        if (legend.isPresent() && !leaf.folio().isEmpty()) legend(legend.get(), paper);
        close();
        bars.draw(paper, number, flow, overlay);
        var marks = marks();
        outside(running.marks(leaf, number), marks);
        outside(running.lines(leaf), marks);
        return new Page(leaf.folio(), paper.width(), paper.height(), marks);
    }

    private void legend(Flow.Setting setting, Look.Sheet paper) {
        legend = Optional.empty();
        double y = paper.height() - paper.margin() + Legend.below(job.look());
        for (int i = 0; i < setting.galley().slugs().size(); i++) {
            put(new Layout.Placed(setting, i, 0, false), paper.margin(), y);
            y += setting.galley().slugs().get(i).height();
        }
    }

    private void notes(Layout.Sheet leaf, Look.Sheet paper) {
        double top = paper.height() - paper.margin() - leaf.foot() + Paginator.RULE_SPACE;
        double beyond = leftward ? leaf.section().sheet().measure() - RULE_LENGTH : 0;
        var rule = new Box(paper.margin() + beyond, top - 3, RULE_LENGTH, 0);
        overlay.add(new Mark.Stroke(rule, RULE, 0));
        bars.part();
        for (var placed : leaf.notes()) put(placed, paper.margin(), top);
    }

    private List<Mark> marks() {
        int size = places.size() + backdrop.size() + flow.size() + overlay.size() + 12;
        var marks = new ArrayList<Mark>(size);
        marks.addAll(places);
        outside(backdrop, marks);
        marks.addAll(flow);
        outside(overlay, marks);
        return marks;
    }

    private static void outside(List<Mark> some, List<Mark> marks) {
        if (some.isEmpty()) return;
        marks.add(new Mark.Open(Element.ARTIFACT));
        marks.addAll(some);
        marks.add(new Mark.Close());
    }

    private void put(Layout.Placed placed, double left, double top) {
        double y = top + placed.y();
        int base = placed.setting().base();
        boolean again = placed.again();
        artifact = again;
        told = false;
        for (var mark : placed.slug().marks()) {
            switch (mark) {
                case Mark.Open(int element) -> {
                    artifact = again || element == Element.ARTIFACT;
                    if (!artifact) open(element + base);
                    told = !artifact && elements.get(open).role() == Element.Role.TOLD;
                }
                case Mark.Close _ -> {
                    artifact = again;
                    told = false;
                }
                case Mark.Changed(double above, double height) ->
                        bars.add(y + above, y + above + height);
                case Mark.Fill _ -> backdrop.add(Shifting.moved(mark, left, y));
                case Mark.Stroke _ -> (told ? flow : overlay).add(Shifting.moved(mark, left, y));
                case Mark.Destination(var target, _, _) -> {
                    if (again) continue;
                    first.putIfAbsent(target, number);
                    places.add(Shifting.moved(mark, left, y));
                }
                case Mark.Hotspot _ -> {
                    if (!artifact) flow.add(Shifting.moved(mark, left, y));
                }
                case Mark.Glyphs glyphs -> {
                    if (!artifact) seen(glyphs.source().block());
                    (artifact ? overlay : flow).add(Shifting.moved(mark, left, y));
                }
                case Mark.Painting painting -> {
                    if (!artifact) seen(painting.block());
                    (artifact ? overlay : flow).add(Shifting.moved(mark, left, y));
                }
            }
        }
    }

    private void end(Layout.Placed placed, double margin) {
        if (placed.index() == placed.setting().galley().slugs().size() - 1) return;
        for (var mark : placed.slug().ending())
            overlay.add(Shifting.moved(mark, margin, margin + placed.y()));
    }

    private void seen(Id block) {
        if (block == last) return;
        last = block;
        first.putIfAbsent(block, number);
    }

    private void open(int element) {
        if (element == open) return;
        close();
        open = element;
        flow.add(new Mark.Open(element));
    }

    private void close() {
        if (open == NONE) return;
        open = NONE;
        if (flow.getLast() instanceof Mark.Open) flow.removeLast();
        else flow.add(new Mark.Close());
    }

    private Mark centred(Watermark mark, Look.Sheet paper) {
        double x = (paper.width() - mark.width()) / 2;
        double y = (paper.height() - mark.height()) / 2;
        var box = new Box(x, y, mark.width(), mark.height());
        return new Mark.Painting(box, mark, job.document().id());
    }
}
