package org.rubric.typesetting.change;

import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.line.Job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The bars in the margin beside lines that were changed: at the outer margin of mirrored pages,
/// elsewhere at the side on which lines begin. Bars with no line between them are one.
public final class ChangeBars {
    private static final double THICK = 1.5;
    private static final int COLOUR = 0x404040;
    private static final double GUTTER = 12;

    /// Beyond the numbers of the lines.
    private static final double FAR_GUTTER = 26;

    /// More space than that between two bars is never bridged.
    private static final double MOST_BETWEEN = 30;

    /// @param part of the page; bars of two are never one
    private record Reach(int part, double top, double bottom) {}

    private final boolean mirrored;
    private final boolean leftward;
    private final double gutter;
    private final List<Reach> reaches = new ArrayList<>();
    private int part;

    public ChangeBars(Job job) {
        mirrored = job.look().form() == Look.Form.PUBLISHED;
        leftward = job.leftward("");
        gutter = job.look().finishing().lineNumbers() ? FAR_GUTTER : GUTTER;
    }

    /// Takes note of a line of the page that is made.
    public void add(double top, double bottom) {
        if (bottom > top) reaches.add(new Reach(part, top, bottom));
    }

    /// What comes stands in another part of the page, such as the notes at its foot.
    public void part() {
        part++;
    }

    /// Draws the bars of a page and forgets them.
    ///
    /// @param index of the page, from 0
    /// @param flow what stands on the page
    public void draw(Look.Sheet paper, int index, List<Mark> flow, List<Mark> overlay) {
        part = 0;
        if (reaches.isEmpty()) return;
        // Where lines run to the left, so do the pages.
        boolean left = (mirrored ? index % 2 == 1 : true) != leftward;

        double x = left ? paper.margin() - gutter : paper.width() - paper.margin() + gutter;
        for (var reach : joined(flow)) {
            var line = new Box(x, reach.top(), 0, reach.bottom() - reach.top());
            overlay.add(new Mark.Stroke(line, THICK, COLOUR));
        }
        reaches.clear();
    }

    private List<Reach> joined(List<Mark> flow) {
        reaches.sort(Comparator.comparingDouble(Reach::top));
        var joined = new ArrayList<Reach>();
        for (var reach : reaches) {
            var last = joined.isEmpty() ? reach : joined.getLast();
            boolean other = joined.isEmpty() || last.part() != reach.part();
            if (other || parted(last.bottom(), reach.top(), flow)) joined.add(reach);
            else
                joined.set(
                        joined.size() - 1,
                        new Reach(
                                last.part(), last.top(), Math.max(last.bottom(), reach.bottom())));
        }
        return joined;
    }

    /// Whether something stands between two heights of the page.
    private static boolean parted(double top, double bottom, List<Mark> flow) {
        if (bottom - top < 1) return false;
        if (bottom - top > MOST_BETWEEN) return true;
        for (var mark : flow) {
            if (mark instanceof Mark.Glyphs run && run.y() > top && run.y() < bottom) return true;
            if (mark instanceof Mark.Painting painting
                    && painting.box().y() < bottom
                    && painting.box().y() + painting.box().height() > top) return true;
        }
        return false;
    }
}
