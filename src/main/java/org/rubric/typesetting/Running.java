package org.rubric.typesetting;

import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.typesetting.furniture.PublishedName;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Shifting;
import org.rubric.typesetting.line.Tags;
import org.rubric.typesetting.line.TextSetter;

import java.util.ArrayList;
import java.util.List;

/// What stands at the edges of a page beside the text and is no part of it: running head and foot
/// with the folio, numbers of the lines.
final class Running {
    private static final double WIDE = 10_000;
    private static final double GUTTER = 9;
    private static final double FAR = 8789 / 20.0;
    private static final double OUTER = 9639 / 20.0;
    private static final double INNER = 907 / 20.0;
    private static final Cut LINE_NUMBER =
            new Cut(Typefaces.Family.SANS, false, false, 8, 0x595959);

    private final Look look;
    private final TextSetter text;
    private final Style style;
    private final String head;
    private final String foot;
    private final boolean leftward;

    Running(Job job) {
        look = job.look();
        leftward = job.leftward("");
        text = new TextSetter(job);
        style = look.styles().style(Part.FOLIO).aligned(Style.Alignment.LEFT);
        var number = job.document().front().header().number();
        head =
                switch (look.form()) {
                    case DRAFT, REPORT, PUBLISHED, SHEET -> "";
                    case CONTRIBUTION -> number;
                    case LIAISON -> number.isEmpty() ? "" : "[" + number + "]";
                };
        foot = look.form() == Look.Form.PUBLISHED ? PublishedName.of(job.document()).footer() : "";
    }

    /// Running head or foot.
    ///
    /// @param index of the page, from 0
    List<Mark> marks(Layout.Sheet page, int index) {
        var marks = new ArrayList<Mark>();
        if (look.form() == Look.Form.PUBLISHED) {
            if (!page.folio().isEmpty()) foot(page, index, marks);
        } else if (index > 0) head(page, marks);
        return marks;
    }

    /// `- 2 -` in the middle of the head, below it the number of the document.
    private void head(Layout.Sheet page, List<Mark> marks) {
        var paper = page.paper();
        double centre = paper.width() / 2;
        var folio = set("- " + page.folio() + " -", style.cut());
        put(folio, centre - width(folio) / 2, paper.head(), marks);
        if (head.isEmpty()) return;
        var below = set(head, style.cut());
        put(below, centre - width(below) / 2, paper.head() + style.cut().size() * 1.1495, marks);
    }

    /// The folio in the outer corner, what the page is taken from beside it.
    private void foot(Layout.Sheet page, int index, List<Mark> marks) {
        var paper = page.paper();
        double left = paper.margin();
        double beyond = paper.measure() - page.section().sheet().measure();
        double top = paper.height() - paper.foot() - style.cut().size() * 1.1495;
        var folio = set(page.folio(), style.cut());
        var words = set(foot, style.cut());
        // Where lines run to the left, so do the pages: the outer corner is the other one.
        if (index % 2 == 1 != leftward) {
            put(folio, left, top, marks);
            put(words, left + INNER, top, marks);
        } else {
            put(words, left + FAR + beyond - width(words), top, marks);
            put(folio, left + OUTER + beyond - width(folio), top, marks);
        }
    }

    /// Lines are counted from 1 on every page; a row of a table counts as one.
    List<Mark> lines(Layout.Sheet page) {
        if (!look.finishing().lineNumbers() || page.folio().isEmpty()) return List.of();
        var marks = new ArrayList<Mark>();
        double top = page.paper().margin();
        int line = 0;
        for (var placed : page.text()) {
            if (placed.again()) continue;
            double baseline = baseline(placed.slug().marks());
            if (baseline < 0) continue;
            var number = set(Integer.toString(++line), LINE_NUMBER);
            double shift = top + placed.y() + baseline - baseline(number);
            double side =
                    leftward
                            ? top + page.section().sheet().measure() + GUTTER
                            : top - GUTTER - width(number);
            put(number, side, shift, marks);
        }
        return marks;
    }

    private static double baseline(List<Mark> marks) {
        for (var mark : marks)
            if (mark instanceof Mark.Glyphs glyphs && !glyphs.source().text().isBlank())
                return glyphs.y();
        return -1;
    }

    private List<Mark> set(String words, Cut cut) {
        var line = Block.Line.of(Id.of("imprint.running"), words);
        var plain =
                new Style(cut, style.spacing(), style.indents(), style.keep(), style.alignment());
        var marks =
                text
                        .lines(
                                line,
                                plain,
                                WIDE,
                                new Tags(),
                                0,
                                new ArrayList<>(0),
                                c -> c.words(words))
                        .getFirst()
                        .marks()
                        .stream()
                        .filter(Mark.Glyphs.class::isInstance)
                        .toList();
        double begin = begin(marks);
        return marks.stream().map(mark -> Shifting.moved(mark, -begin, 0)).toList();
    }

    private static double begin(List<Mark> marks) {
        double begin = WIDE;
        for (var mark : marks)
            if (mark instanceof Mark.Glyphs glyphs) begin = Math.min(begin, glyphs.x());
        return begin;
    }

    private static double width(List<Mark> marks) {
        double end = 0;
        for (var mark : marks)
            if (mark instanceof Mark.Glyphs glyphs)
                end = Math.max(end, glyphs.x() + glyphs.width());
        return end;
    }

    private static void put(List<Mark> line, double x, double y, List<Mark> marks) {
        for (var mark : line) marks.add(Shifting.moved(mark, x, y));
    }
}
