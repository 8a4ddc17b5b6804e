package org.rubric.typesetting.line;

import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Maths;
import org.rubric.document.Media;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawing;
import org.rubric.drawing.Drawings;
import org.rubric.drawing.formula.Spoken;
import org.rubric.typesetting.Element.Attributes;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The pictures and formulas of one document as drawings. Decoding is dear, so the [Shelf] keeps
/// what was decoded from one setting to the next.
public final class Pictures {
    private static final Wording WORDS = Wording.in("typesetting");
    private static final double INLINE_LIMIT = 200;

    /// How much a picture of a formula is changed at most so that its letters match the text.
    private static final double LEAST_MATCH = 0.6;

    private static final double MOST_MATCH = 1.6;

    /// Height of the rule of a fraction above the baseline, as part of the type size.
    private static final double AXIS = 0.25;

    /// A drawing and the size it is shown in, or why there is none.
    ///
    /// @param baseline from the top
    /// @param trouble one sentence; empty when there is a drawing
    public record Shown(
            Optional<Drawing> drawing,
            double width,
            double height,
            double baseline,
            String trouble) {

        static Shown not(String trouble) {
            return new Shown(Optional.empty(), 0, 0, 0, trouble);
        }

        public Shown scaled(double factor) {
            return new Shown(drawing, width * factor, height * factor, baseline * factor, trouble);
        }

        /// Made smaller, if need be, to go into that space.
        public Shown within(double widest, double highest) {
            double factor = Math.min(1, Math.min(widest / width, highest / height));
            return factor < 1 ? scaled(factor) : this;
        }
    }

    /// Decoded drawings by what they were decoded from; thread-safe, emptied when full.
    public static final class Shelf {
        private static final int FULL = 1500;
        private final Map<Object, Shown> drawings = new ConcurrentHashMap<>();

        /// Lets go of everything drawn.
        public void forget() {
            drawings.clear();
        }

        private Shown take(Object key, Source source) {
            var known = drawings.get(key);
            if (known != null) return known;
            Shown made;
            try {
                var drawing = source.draw();
                made =
                        drawing.width() > 0 && drawing.height() > 0
                                ? new Shown(
                                        Optional.of(drawing),
                                        drawing.width(),
                                        drawing.height(),
                                        drawing.baseline(),
                                        "")
                                : Shown.not(WORDS.of("picture.empty"));
            } catch (IOException e) {
                made = Shown.not(e.getMessage());
            }
            if (drawings.size() >= FULL) drawings.clear();
            drawings.put(key, made);
            return made;
        }
    }

    private interface Source {
        Drawing draw() throws IOException;
    }

    private record Set(String latex, double size, boolean display) {}

    private final Map<String, Media> media;
    private final Shelf shelf;

    public Pictures(Map<String, Media> media, Shelf shelf) {
        this.media = media;
        this.shelf = shelf;
    }

    /// A picture in the size the document gives it, else in its own.
    public Shown image(Image image) {
        var bytes = media.get(image.media());
        if (bytes == null) return Shown.not(WORDS.of("picture.missing", image.media()));
        var own = shelf.take(bytes.digest(), () -> Drawings.decode(bytes.type(), bytes.bytes()));
        if (own.drawing().isEmpty())
            return Shown.not(WORDS.of("picture.failed", image.media(), own.trouble()));
        return sized(own, image);
    }

    private static Shown sized(Shown own, Image image) {
        if (image.width() <= 0 && image.height() <= 0) return own;
        double width =
                image.width() > 0 ? image.width() : own.width() * image.height() / own.height();
        double height =
                image.height() > 0 ? image.height() : own.height() * image.width() / own.width();
        return new Shown(own.drawing(), width, height, height, "");
    }

    /// A formula in a line of text of that size.
    Shown inline(Maths maths, double size) {
        if (maths.latex().isEmpty())
            return preview(maths, size).within(INLINE_LIMIT * 2, INLINE_LIMIT);
        return shelf.take(
                new Set(maths.latex(), size, false),
                () -> Drawings.inlineFormula(maths.latex(), size));
    }

    /// One sign, drawn as a formula.
    Shown sign(String latex, double size) {
        return shelf.take(new Set(latex, size, false), () -> Drawings.inlineFormula(latex, size));
    }

    /// A formula on a line of its own.
    public Shown display(Maths maths, double size) {
        if (maths.latex().isEmpty()) return preview(maths, size);
        return shelf.take(
                new Set(maths.latex(), size, true), () -> Drawings.formula(maths.latex(), size));
    }

    /// The picture of a formula with its letters as large as the text. Its program set it for the
    /// text of the source, and the size that the source shows it in is seldom true to its shape.
    private Shown preview(Maths maths, double size) {
        if (maths.preview().isEmpty()) return Shown.not(WORDS.of("formula.none"));
        var shown = image(maths.preview().get());
        if (shown.drawing().isEmpty()) return shown;
        var type = shown.drawing().get().type();
        if (type.isPresent()) return matched(shown.drawing().get(), type.get(), size);
        // A picture of a formula hangs a little below the line; its own baseline is not known.
        return new Shown(
                shown.drawing(),
                shown.width(),
                shown.height(),
                shown.height() < 30 ? shown.height() * 0.75 : shown.height() / 2 + 3,
                "");
    }

    private static Shown matched(Drawing drawing, Drawing.Type type, double size) {
        double factor = Math.clamp(size / type.size(), LEAST_MATCH, MOST_MATCH);
        double height = drawing.height();
        double below = height < 30 ? height * 0.75 : height / 2 + type.size() * AXIS;
        double baseline = Math.clamp(type.baseline().orElse(below), 0, height);
        var own = new Shown(Optional.of(drawing), drawing.width(), height, baseline, "");
        return own.scaled(factor);
    }

    /// What a reader who cannot see the formula is told, in that language or in English.
    static Attributes words(Maths maths, String language) {
        var tongue = Spoken.language(language);
        if (!maths.latex().isEmpty())
            return Attributes.formula(Spoken.of(maths.latex(), tongue), maths.latex(), tongue);
        var words = maths.preview().map(Image::alternative).orElse("");
        return words.isBlank()
                ? Attributes.formula(Spoken.picture(tongue), "", tongue)
                : Attributes.alternative(words);
    }

    /// The bytes behind an image, as something a result depends on.
    Object bytes(Image image) {
        var bytes = media.get(image.media());
        return bytes == null ? "" : bytes.digest();
    }

    public static Finding undescribed(Id block, String words) {
        return Finding.of("FIG-08", Severity.ERROR, block, words);
    }
}
