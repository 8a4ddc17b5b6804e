package org.rubric.typesetting;

import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Image;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.Mark.Source;
import org.rubric.typesetting.change.Frames;
import org.rubric.typesetting.change.Spoken;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Pictures;
import org.rubric.typesetting.line.Slug;
import org.rubric.typesetting.line.Stick;
import org.rubric.typesetting.line.Tags;
import org.rubric.typesetting.line.TextSetter;

import java.util.ArrayList;
import java.util.List;

/// Sets a figure: panels below each other, legend, caption; none of them parted from the next. A
/// picture that cannot be shown leaves a box that says so.
final class FigureSetter {
    private static final Wording WORDS = Wording.in("typesetting");
    private static final double BOX_HEIGHT = 72;

    /// Left for the caption, and for the headings above a figure as high as the page.
    private static final double CAPTION = 40;

    private static final double HEADINGS = 80;

    /// A picture that lost more than this share of its size may have become too small to read.
    private static final double MOST_LOST = 0.3;
    private static final int QUIET = 0x707070;

    private final Compositor compositor;
    private final TextSetter text;
    private final Job job;

    FigureSetter(Compositor compositor, TextSetter text) {
        this.compositor = compositor;
        this.text = text;
        this.job = text.job();
    }

    Galley figure(Exhibit.Figure figure, Stick stick) {
        var tags = new Tags();
        int root = tags.open(Role.DIV, Tags.OUTSIDE, text.language(figure.traits()));
        var findings = new ArrayList<Finding>(0);
        var slugs = new ArrayList<Slug>();
        var foot = new ArrayList<Slug>();
        var legend = legend(figure, stick);
        double taken = legend.height() + CAPTION + HEADINGS;
        for (var panel : figure.panels()) {
            double room = (stick.height() - taken) / Math.min(2, figure.panels().size());
            slugs.addAll(panel(panel, figure, stick, room, tags, root, findings));
        }
        foot.addAll(legend.rebased(tags.adopt(legend.tags(), root)));
        findings.addAll(legend.findings());
        foot.addAll(caption(figure, stick, tags, root, findings));
        for (var slug : foot) slugs.add(slug.glued(true));
        if (slugs.isEmpty()) slugs.add(new Slug(0, List.of(), List.of(), false));
        int last = slugs.size() - 1;
        slugs.set(last, slugs.get(last).glued(false));
        if (job.destination(figure.id())) destination(figure, slugs);
        var style = stick.sheet().style(Part.FIGURE);
        var shape = new Galley.Shape(style.spacing().before(), 6, false, false);
        return new Galley(shape, slugs, List.of(), tags.elements(), findings);
    }

    private static void destination(Exhibit.Figure figure, List<Slug> slugs) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Destination(figure.id(), 0, 0));
        marks.addAll(slugs.getFirst().marks());
        slugs.set(0, slugs.getFirst().with(marks));
    }

    private CellText legend(Exhibit.Figure figure, Stick stick) {
        var flow = new Flow();
        var inner = stick.in(job.look().styles().legends());
        compositor.flow(figure.legend(), Tags.OUTSIDE, inner, flow);
        return CellText.of(flow);
    }

    private List<Slug> caption(
            Exhibit.Figure figure, Stick stick, Tags tags, int root, List<Finding> findings) {
        boolean numbered = !job.standing(figure.id()).isEmpty();
        if (!numbered && TextSetter.empty(figure.caption())) return List.of();
        int tag = tags.open(Role.CAPTION, root);
        var style = stick.sheet().style(Part.FIGURE_CAPTION);
        var slugs = new ArrayList<Slug>();
        slugs.add(new Slug(style.spacing().before() / 2, List.of(), List.of(), true));
        // The caption's own line, so that the destination of the figure stays at the picture.
        slugs.addAll(
                text.lines(
                        figure.caption(),
                        style,
                        stick.measure(),
                        tags,
                        tag,
                        findings,
                        c -> text.caption(c, figure, figure.caption())));
        return slugs;
    }

    private List<Slug> panel(
            Exhibit.Panel panel,
            Exhibit.Figure figure,
            Stick stick,
            double room,
            Tags tags,
            int root,
            List<Finding> findings) {
        var trace = job.traces().whole(panel.id());
        var words = Spoken.of(alternative(panel.image(), panel, figure, findings), trace, job);
        int tag = tags.open(Role.FIGURE, root, Attributes.alternative(words));
        var slugs = new ArrayList<Slug>();
        var shown = job.pictures().image(panel.image());
        if (shown.drawing().isPresent()) {
            var fitted = shown.within(stick.measure(), Math.max(BOX_HEIGHT, room));
            if (fitted.width() < shown.width() * (1 - MOST_LOST))
                findings.add(reduced(panel, fitted.width() / shown.width()));
            double left = (stick.measure() - fitted.width()) / 2;
            var box = new Box(left, 0, fitted.width(), fitted.height());
            var painting = new Mark.Painting(box, fitted.drawing().get(), panel.id());
            slugs.add(slug(panel, fitted.height(), Frames.around(painting, trace), tag));
        } else {
            findings.add(
                    Finding.of(
                            "picture.unreadable", Severity.WARNING, panel.id(), shown.trouble()));
            slugs.add(slug(panel, BOX_HEIGHT, box(panel, shown.trouble(), stick), tag));
        }
        if (!TextSetter.empty(panel.caption()) || !job.standing(panel.id()).isEmpty())
            slugs.addAll(panelCaption(panel, stick, tags, root, findings));
        return slugs;
    }

    private static Finding reduced(Exhibit.Panel panel, double scale) {
        return Finding.of(
                "figure.reduced",
                Severity.NOTE,
                panel.id(),
                WORDS.of("picture.scaled", Math.round(scale * 100)));
    }

    private Slug slug(Exhibit.Panel panel, double height, List<Mark> content, int tag) {
        var marks = new ArrayList<Mark>();
        if (job.destination(panel.id())) marks.add(new Mark.Destination(panel.id(), 0, 0));
        marks.add(new Mark.Open(tag));
        marks.addAll(content);
        marks.add(new Mark.Close());
        var slug = new Slug(height, marks, List.of(), true);
        return job.traces().whole(panel.id()).isPresent() ? slug.changed() : slug;
    }

    private List<Slug> panelCaption(
            Exhibit.Panel panel, Stick stick, Tags tags, int root, List<Finding> findings) {
        var style = stick.sheet().style(Part.PANEL_CAPTION);
        int tag = tags.open(Role.P, root);
        var lines =
                text.lines(
                        panel.caption(),
                        style,
                        stick.measure(),
                        tags,
                        tag,
                        findings,
                        c -> text.caption(c, panel, panel.caption()));
        var slugs = new ArrayList<Slug>();
        slugs.add(new Slug(style.spacing().before(), List.of(), List.of(), true));
        for (var line : lines) slugs.add(line.glued(true));
        slugs.add(new Slug(style.spacing().after(), List.of(), List.of(), true));
        return slugs;
    }

    private String alternative(
            Image image, Exhibit.Panel panel, Exhibit.Figure figure, List<Finding> findings) {
        if (!image.alternative().isBlank()) return image.alternative();
        var label = job.standing(panel.id());
        if (label.isEmpty()) label = job.standing(figure.id());
        if (label.isEmpty()) label = WORDS.of("figure");
        findings.add(Pictures.undescribed(figure.id(), WORDS.of("figure.unexplained", label)));
        return WORDS.of("figure.undescribed", label);
    }

    /// A frame with the reason in it.
    private List<Mark> box(Exhibit.Panel panel, String trouble, Stick stick) {
        double width = Math.min(340, stick.measure());
        double left = (stick.measure() - width) / 2;
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Stroke(new Box(left, 0, width, 0), 0.5, QUIET));
        marks.add(new Mark.Stroke(new Box(left, BOX_HEIGHT, width, 0), 0.5, QUIET));
        marks.add(new Mark.Stroke(new Box(left, 0, 0, BOX_HEIGHT), 0.5, QUIET));
        marks.add(new Mark.Stroke(new Box(left + width, 0, 0, BOX_HEIGHT), 0.5, QUIET));
        var cut = stick.sheet().style(Part.LEGEND).cut().coloured(QUIET);
        var ink = job.type().ink(cut);
        var words = shortened(trouble, ink, width - 8);
        var glyphs = words.chars().map(c -> ink.face().glyph(c)).toArray();
        double wide = width(words, ink);
        marks.add(
                new Mark.Glyphs(
                        left + Math.max(4, (width - wide) / 2),
                        BOX_HEIGHT / 2 + 3,
                        ink,
                        glyphs,
                        new float[0],
                        new Source(panel.id(), -1, words)));
        return marks;
    }

    /// As much of the reason as goes into the frame.
    private static String shortened(String words, Ink ink, double room) {
        if (width(words, ink) <= room) return words;
        int end = Math.min(words.length(), 200);
        while (end > 0 && width(words.substring(0, end) + "…", ink) > room) end--;
        return end == 0 ? "" : words.substring(0, end) + "…";
    }

    private static double width(String words, Ink ink) {
        double width = 0;
        for (int i = 0; i < words.length(); i++)
            width += ink.advance(ink.face().glyph(words.charAt(i)));
        return width;
    }
}
