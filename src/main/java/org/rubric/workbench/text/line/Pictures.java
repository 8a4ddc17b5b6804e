package org.rubric.workbench.text.line;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.rubric.document.Image;
import org.rubric.document.Maths;
import org.rubric.document.Media;
import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawing;
import org.rubric.drawing.Drawings;
import org.rubric.drawing.formula.Trouble;

/// Pictures and formulas painted off the FX thread and kept while there is room. Answers come by
/// `foreground`, so that a view can take them as they are.
public final class Pictures {
    private static final Wording WORDS = Wording.in("workbench");

    /// Pixels in one point: the text's 16 pixels are 12 points.
    static final double PER_POINT = 4.0 / 3;

    private static final long ROOM = 24_000_000;
    private static final double LARGEST = 2400;

    private final Executor background;
    private final Executor foreground;
    private final double scale;
    private final Map<Order, Painted> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long pixels;

    /// @param background where pictures are decoded
    /// @param foreground how answers come back: `Platform::runLater`
    /// @param scale device pixels in a pixel of the window
    public Pictures(Executor background, Executor foreground, double scale) {
        this.background = background;
        this.foreground = foreground;
        this.scale = scale;
    }

    /// What is wanted, and at which size in pixels of the window; 0: its own.
    ///
    /// @param content LaTeX of a formula, digest of a picture
    record Order(String content, Form form, double width, double height) {
        enum Form {
            FORMULA,
            INLINE_FORMULA,
            PICTURE
        }
    }

    /// A finished picture, not premultiplied ARGB.
    ///
    /// @param width in pixels of the window
    /// @param baseline from its top
    /// @param columns device pixels in a row
    record Painted(double width, double height, double baseline, int columns, int[] argb) {
        int rows() {
            return argb.length / columns;
        }
    }

    static Order order(Maths maths, boolean inline) {
        var form = inline ? Order.Form.INLINE_FORMULA : Order.Form.FORMULA;
        return new Order(maths.latex(), form, 0, 0);
    }

    static Order order(Image image, Media media) {
        return new Order(
                media.digest(),
                Order.Form.PICTURE,
                image.width() * PER_POINT,
                image.height() * PER_POINT);
    }

    /// The picture if it is at hand.
    Optional<Painted> now(Order order) {
        return Optional.ofNullable(kept.get(order));
    }

    /// Paints it and hands it over later; `failed` gets one sentence when it cannot be shown.
    ///
    /// @param media the bytes of a picture; not looked at for a formula
    void later(
            Order order, Optional<Media> media, Consumer<Painted> ready, Consumer<String> failed) {
        background.execute(
                () -> {
                    try {
                        var painted = paint(order, drawing(order, media));
                        foreground.execute(() -> ready.accept(keep(order, painted)));
                    } catch (IOException e) {
                        foreground.execute(() -> failed.accept(e.getMessage()));
                    } catch (RuntimeException e) {
                        foreground.execute(() -> failed.accept(WORDS.of("picture.unshown")));
                    }
                });
    }

    /// Finds out in the background whether a picture can be shown.
    ///
    /// @param refused told in one sentence why it cannot
    public void examine(Media media, Runnable good, Consumer<String> refused) {
        background.execute(
                () -> {
                    try {
                        Drawings.decode(media.type(), media.bytes());
                        foreground.execute(good);
                    } catch (IOException e) {
                        foreground.execute(() -> refused.accept(e.getMessage()));
                    } catch (RuntimeException | OutOfMemoryError e) {
                        foreground.execute(() -> refused.accept(WORDS.of("picture.damaged")));
                    }
                });
    }

    /// Finds out in the background what is wrong with LaTeX.
    public void proofread(String latex, boolean display, Consumer<Optional<Trouble>> answer) {
        background.execute(
                () -> {
                    var trouble = Drawings.trouble(latex, display);
                    foreground.execute(() -> answer.accept(trouble));
                });
    }

    private Painted keep(Order order, Painted painted) {
        var before = kept.put(order, painted);
        pixels += painted.argb.length - (before == null ? 0 : before.argb.length);
        var eldest = kept.entrySet().iterator();
        while (pixels > ROOM && kept.size() > 1) {
            pixels -= eldest.next().getValue().argb.length;
            eldest.remove();
        }
        return painted;
    }

    private static Drawing drawing(Order order, Optional<Media> media) throws IOException {
        return switch (order.form) {
            case FORMULA -> Drawings.formula(order.content, 12);
            case INLINE_FORMULA -> Drawings.inlineFormula(order.content, 12);
            case PICTURE -> {
                var file = media.orElseThrow(() -> new IOException(WORDS.of("picture.missing")));
                yield Drawings.decode(file.type(), file.bytes());
            }
        };
    }

    private Painted paint(Order order, Drawing drawing) {
        double natural = drawing.width() * PER_POINT;
        double tall = drawing.height() * PER_POINT;
        double across = order.width > 0 ? order.width : natural;
        double down = order.height > 0 ? order.height : tall * across / natural;
        double fit = Math.min(1, LARGEST / Math.max(across, down));
        across = Math.max(1, across * fit);
        down = Math.max(1, down * fit);
        int columns = (int) Math.ceil(across * scale);
        int rows = (int) Math.ceil(down * scale);
        var image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(across * scale / drawing.width(), down * scale / drawing.height());
        drawing.paint(graphics);
        graphics.dispose();
        var argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        double baseline = drawing.baseline() * down / drawing.height();
        return new Painted(across, down, baseline, columns, argb);
    }
}
