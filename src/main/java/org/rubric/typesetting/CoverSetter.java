package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Media;
import org.rubric.drawing.Drawing;
import org.rubric.drawing.Drawings;
import org.rubric.numbering.Phrases;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.furniture.PublishedName;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Shifting;
import org.rubric.typesetting.line.Slug;
import org.rubric.typesetting.line.Tags;
import org.rubric.typesetting.line.TextSetter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Sets the cover of a published text on its grid of seven rows. Artwork and emblem are the Union's
/// and are not shipped: a picture that the user has may stand there, else the words stand alone.
final class CoverSetter {
    /// Edges of the columns from the left margin (1418, 10, 2520, 2029, 3971 twips).
    private static final double SECOND = 1418 / 20.0;

    private static final double THIRD = 1428 / 20.0;
    private static final double FOURTH = 3948 / 20.0;
    private static final double FIFTH = 5977 / 20.0;
    private static final double RIGHT = 9948 / 20.0;

    /// Heights of the rows.
    private static final double UNION = 1418 / 20.0;

    private static final double EMPTY = 992 / 20.0;
    private static final double SECTOR = 974 / 20.0;
    private static final double SERIES = 3402 / 20.0;
    private static final double TITLE = 4536 / 20.0;
    private static final double LINE = 1418 / 20.0;

    private static final double PADDING = 108 / 20.0;
    private static final double TIGHT = 85 / 20.0;
    private static final double RULE = 1.5;
    private static final int GREY = 0x808080;

    private final Job job;
    private final TextSetter text;
    private final Look.Sheet sheet = Look.FRONT;
    private final List<Mark> marks = new ArrayList<>();
    private final Tags tags = new Tags();
    private final int root = tags.open(Role.DIV, Tags.OUTSIDE);
    private final Phrases phrases;
    private final boolean leftward;
    private int made;

    CoverSetter(Job job) {
        this.job = job;
        phrases = job.phrases();
        leftward = job.leftward("");
        this.text = new TextSetter(job);
    }

    /// One slug as high as the type area.
    Galley cover(PublishedName name, String series, boolean prepublished) {
        artwork();
        union();
        double y = UNION + EMPTY;
        var big =
                words(
                        Part.COVER_NAME,
                        phrases.say("sector").replace('\u2011', '-'),
                        FOURTH - THIRD - 2 * TIGHT);
        put(spaced(big, 2), THIRD + TIGHT, y);
        double number =
                put(
                        words(Part.COVER_NUMBER, name.number(), RIGHT - FOURTH - 2 * TIGHT),
                        FOURTH + TIGHT,
                        y);
        y += Math.max(height(big), number);
        y += Math.max(SECTOR, sector(name, y));
        bottom(series, y);
        y += SERIES;
        marks.add(rule(SECOND, y));
        put(
                words(Part.COVER_TITLE, name.title(), RIGHT - SECOND - 2 * PADDING),
                SECOND + PADDING,
                y);
        y += TITLE;
        if (prepublished) caution(y - 60);
        var line = words(Part.COVER_LINE, name.line(), RIGHT - SECOND - 2 * PADDING);
        put(line, SECOND + PADDING, y + LINE - height(line) - 22);
        var slug = new Slug(sheet.depth(), marks, List.of(), false);
        var shape = new Galley.Shape(0, 0, false, false);
        return new Galley(shape, List.of(slug), List.of(), tags.elements(), List.of());
    }

    private void union() {
        var style = style(Part.COVER_UNION);
        var grey = style.cut().coloured(GREY);
        var line = set(Part.COVER_UNION, grey, phrases.say("union"), RIGHT - THIRD);
        double after = 12 * 1.1495 + 284 / 20.0;
        double space = Math.min(5, room(line, RIGHT - THIRD - PADDING));
        put(new Text(spaced(line, space).slugs(), style, line.measure()), THIRD + PADDING, after);
    }

    /// What each letter of the widest line may have besides its own width.
    private static double room(Text words, double measure) {
        double least = measure;
        for (var slug : words.slugs()) {
            double width = 0;
            int letters = 1;
            for (var mark : slug.marks())
                if (mark instanceof Mark.Glyphs run) {
                    width = Math.max(width, run.x() + run.width());
                    letters += run.glyphs().length;
                }
            least = Math.min(least, Math.max(0, (measure - width) / letters));
        }
        return least;
    }

    private double sector(PublishedName name, double y) {
        var sector =
                words(Part.COVER_SECTOR, phrases.say("cover.sector"), FIFTH - THIRD - 2 * TIGHT);
        put(sector, THIRD + TIGHT, y);
        double beside = y;
        for (var words : List.of(name.addition(), name.date()))
            if (!words.isEmpty())
                beside +=
                        put(
                                words(Part.COVER_DATE, words, RIGHT - FIFTH - 2 * TIGHT),
                                FIFTH + TIGHT,
                                beside);
        return Math.max(height(sector), beside - y);
    }

    /// Series and sub-series stand on the rule below them.
    private void bottom(String series, double y) {
        var lines = new ArrayList<Text>();
        double height = 0;
        for (var part : series.split("\n")) {
            if (part.isBlank()) continue;
            var line = words(Part.COVER_SERIES, part, RIGHT - SECOND - 2 * PADDING);
            lines.add(line);
            height += height(line);
        }
        // An empty line stands between the last one and the rule.
        double at = y + SERIES - height - 16 * 1.1495 - 6;
        for (var line : lines) at += put(line, SECOND + PADDING, at);
    }

    private void caution(double y) {
        double width = RIGHT - SECOND;
        double at = y;
        var plain = style(Part.COVER_CAUTION).cut();
        at += caution(phrases.say("cover.caution"), plain.bolder(), at);
        at += caution(phrases.say("cover.prepublished"), plain.bolder(), at);
        at += caution(phrases.say("cover.unedited"), plain, at);
        double left = side(SECOND, width);
        marks.add(new Mark.Stroke(new Box(left, y, width, 0), 1, 0));
        marks.add(new Mark.Stroke(new Box(left, at + 6, width, 0), 1, 0));
        marks.add(new Mark.Stroke(new Box(left, y, 0, at + 6 - y), 1, 0));
        marks.add(new Mark.Stroke(new Box(left + width, y, 0, at + 6 - y), 1, 0));
    }

    private double caution(String words, Cut cut, double y) {
        double measure = RIGHT - SECOND - 4 * PADDING;
        return put(set(Part.COVER_CAUTION, cut, words, measure), SECOND + 2 * PADDING, y);
    }

    private Mark rule(double from, double y) {
        return new Mark.Stroke(new Box(side(from, RIGHT - from), y, RIGHT - from, 0), RULE, 0);
    }

    /// Where something begins that is so far from the side at which lines begin.
    private double side(double x, double width) {
        return leftward ? RIGHT - x - width : x;
    }

    private record Text(List<Slug> slugs, Style style, double measure) {}

    private Text words(Part part, String words, double measure) {
        return set(part, style(part).cut(), words, measure);
    }

    private Text set(Part part, Cut cut, String words, double measure) {
        var style = style(part);
        var cutting =
                new Style(cut, style.spacing(), style.indents(), style.keep(), style.alignment());
        if (words.isEmpty()) return new Text(List.of(), cutting, measure);
        var line = Block.Line.of(Id.of("imprint.cover").part("p" + made++), words);
        int tag = tags.open(Role.P, root);
        var slugs =
                text.lines(
                        line, cutting, measure, tags, tag, new ArrayList<>(0), c -> c.words(words));
        return new Text(slugs, cutting, measure);
    }

    private Style style(Part part) {
        return job.look().styles().style(part);
    }

    private static double height(Text text) {
        double height = 0;
        for (var slug : text.slugs()) height += slug.height();
        var spacing = text.style().spacing();
        return text.slugs().isEmpty() ? 0 : height + spacing.before() + spacing.after();
    }

    /// @return the height with the space above and below
    private double put(Text words, double x, double y) {
        double at = y + words.style().spacing().before();
        for (var slug : words.slugs()) {
            for (var mark : slug.marks())
                marks.add(Shifting.moved(mark, side(x, words.measure()), at));
            at += slug.height();
        }
        return height(words);
    }

    /// The same words with that space after each letter. One character more than there are
    /// glyphs makes a writer say the words as a whole, so that a reader does not spell them.
    private Text spaced(Text words, double space) {
        // Letters that are joined stay so.
        if (leftward) return words;
        var slugs = new ArrayList<Slug>();
        for (var slug : words.slugs()) {
            var spread = new ArrayList<Mark>();
            double shift = 0;
            for (var mark : slug.marks())
                if (mark instanceof Mark.Glyphs run) {
                    spread.add(spaced(run, shift, (float) space));
                    shift += space * run.glyphs().length;
                } else spread.add(mark);
            slugs.add(slug.with(spread));
        }
        return new Text(slugs, words.style(), words.measure());
    }

    private static Mark spaced(Mark.Glyphs run, double by, float space) {
        var shifts = new float[run.glyphs().length];
        Arrays.fill(shifts, space);
        var said = run.source();
        var words = new Mark.Source(said.block(), said.from(), said.text().strip() + " ");
        return new Mark.Glyphs(run.x() + by, run.y(), run.ink(), run.glyphs(), shifts, words);
    }

    /// A tall picture stands at the edge where lines begin, a wide one fills the cover.
    private void artwork() {
        var drawing = job.look().finishing().artwork().flatMap(CoverSetter::drawing);
        if (drawing.isEmpty()) return;
        var picture = drawing.get();
        double strip = sheet.margin() + SECOND - 6;
        double scale = sheet.height() / picture.height();
        double width = picture.width() * scale;
        boolean full = picture.width() / picture.height() > 0.5;
        if (full) scale = sheet.width() / picture.width();
        else if (width > strip) scale = strip / picture.width();
        var box =
                new Box(
                        leftward
                                ? sheet.width() - sheet.margin() - picture.width() * scale
                                : -sheet.margin(),
                        -sheet.margin(),
                        picture.width() * scale,
                        Math.min(sheet.height(), picture.height() * scale));
        marks.add(new Mark.Open(Element.ARTIFACT));
        marks.add(new Mark.Painting(box, picture, Id.of("imprint.cover")));
        marks.add(new Mark.Close());
    }

    private static Optional<Drawing> drawing(Media art) {
        try {
            var drawing = Drawings.decode(art.type(), art.bytes());
            return drawing.width() > 0 && drawing.height() > 0
                    ? Optional.of(drawing)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
