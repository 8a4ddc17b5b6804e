package org.rubric.interchange.word.outline;

import org.rubric.interchange.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Exhibit.Figure;
import org.rubric.document.Exhibit.Panel;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// Recognises figures: pictures, a legend, the caption below.
final class Figures {
    private static final int REACH = 12;

    private final Lines lines;
    private final Ledger ledger;
    private final Passage passage;

    Figures(Lines lines, Ledger ledger, Passage passage) {
        this.lines = lines;
        this.ledger = ledger;
        this.passage = passage;
    }

    /// Reads a figure that begins at a place; answers how many pieces it takes, 0 for none.
    int at(List<Flow> story, int from, List<Block> out) {
        var first = (Flow.Para) story.get(from);
        var caption = Caption.ofFigure(story, from);
        if (caption.isPresent() && !caption.get().printed().isEmpty())
            return below(story, from, caption.get(), out);
        if (!picture(first)) return 0;
        var boxed = captionInBox(first);
        if (boxed.isPresent()) {
            out.add(figure(story.subList(from, from + 1), boxed.get()));
            boxes(story, from, from + 1, out);
            return 1;
        }
        int end = captionAfter(story, from);
        if (end < 0) return 0;
        var found = Caption.ofFigure(story, end).orElseThrow();
        out.add(figure(story.subList(from, end), found));
        boxes(story, from, end + found.taken(), out);
        return end - from + found.taken();
    }

    /// The figure whose caption stands in a text box beside running text.
    Optional<Block> boxed(Flow.Para para) {
        return captionInBox(para).map(caption -> figure(List.of(), caption));
    }

    /// Whether a figure that begins at a place has its caption below.
    static boolean captioned(List<Flow> story, int from) {
        return captionAfter(story, from) >= 0;
    }

    /// A caption without a picture before it; a picture right below that has no caption of its own
    /// is taken for its own.
    private int below(List<Flow> story, int from, Caption caption, List<Block> out) {
        int first = from + caption.taken();
        while (first < story.size()
                && story.get(first) instanceof Flow.Para para
                && Passage.nothing(para)) first++;
        boolean shown =
                first < Math.min(story.size(), from + caption.taken() + 2)
                        && story.get(first) instanceof Flow.Para para
                        && picture(para)
                        && captionAfter(story, first) < 0;
        int end = shown ? first + 1 : from + caption.taken();
        var figure = figure(shown ? story.subList(first, end) : List.of(), caption);
        out.add(figure);
        boxes(story, from, end, out);
        if (shown)
            ledger.note(
                    "word.caption-above",
                    figure.id(),
                    Words.of("word.caption.above", caption.printed()));
        return end - from;
    }

    /// Where the caption stands that ends a figure; -1 when other text comes first.
    private static int captionAfter(List<Flow> story, int from) {
        for (int i = from + 1; i < Math.min(story.size(), from + REACH); i++) {
            if (!(story.get(i) instanceof Flow.Para para)) return -1;
            if (Caption.ofFigure(story, i).isPresent()) return i;
            if (Passage.nothing(para) || picture(para) || legend(para)) continue;
            return -1;
        }
        return -1;
    }

    private static boolean legend(Flow.Para para) {
        return switch (para.style().role().kind()) {
            case FIGURE, FIGURE_LEGEND, TABLE_LEGEND, NOTE -> true;
            default -> Speech.NOTE_HEAD.matcher(para.text().strip()).lookingAt();
        };
    }

    /// Whether a paragraph is there for what it shows.
    static boolean picture(Flow.Para para) {
        boolean shows = false;
        for (var bit : para.bits())
            if (bit instanceof Bit.Shown shown && !shown.equation()) shows = true;
        return shows && (para.blank() || para.style().role().kind() == Role.Kind.FIGURE);
    }

    private static Optional<Caption> captionInBox(Flow.Para para) {
        for (var bit : para.bits())
            if (bit instanceof Bit.Shown shown)
                for (int i = 0; i < shown.boxes().size(); i++) {
                    var caption = Caption.ofFigure(shown.boxes(), i);
                    if (caption.isPresent() && !caption.get().printed().isEmpty()) return caption;
                }
        return Optional.empty();
    }

    private Figure figure(List<Flow> parts, Caption caption) {
        var id = ledger.ids().of(caption.paragraph());
        var panels = new ArrayList<Panel>();
        var legend = new ArrayList<Block>();
        for (var part : parts) {
            var para = (Flow.Para) part;
            for (var bit : para.bits())
                if (bit instanceof Bit.Shown shown) panel(shown, panels, legend);
            if (!para.blank()) legend.add(passage.plain(withoutPictures(para)));
        }
        return new Figure(
                id,
                Traits.printed(caption.printed()),
                lines.line(id.part("caption"), caption.title(), caption.separator()),
                panels,
                legend);
    }

    private void panel(Bit.Shown shown, List<Panel> panels, List<Block> legend) {
        var image = lines.image(shown.drawing());
        var id = ledger.ids().of("panel " + shown.number());
        if (image.isPresent())
            panels.add(
                    new Panel(
                            id,
                            Traits.NONE,
                            image.get(),
                            Block.Line.of(id.part("caption"), List.of())));
        else {
            legend.add(
                    new Block.Foreign(
                            id, Traits.NONE, "word/drawing", shown.drawing().markup(), ""));
            ledger.warn("word.foreign", id, Words.of("word.drawing"));
        }
    }

    private static Flow.Para withoutPictures(Flow.Para para) {
        return para.withBits(para.bits().stream().filter(b -> !(b instanceof Bit.Shown)).toList());
    }

    private void boxes(List<Flow> story, int from, int to, List<Block> out) {
        for (int i = from; i < to; i++)
            if (story.get(i) instanceof Flow.Para para) out.addAll(lines.boxes(para.bits()));
    }
}
