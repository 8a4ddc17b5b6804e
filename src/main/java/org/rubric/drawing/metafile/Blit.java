package org.rubric.drawing.metafile;

import org.rubric.drawing.recording.Ink;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// Bitmaps laid onto a metafile's surface, with the raster operations that a page can show:
/// copies, fills, and the classic ways to show a rectangle of pixels through a shape: _and_ with a
/// mask, then _or_ or _exclusive or_ with the colours; _exclusive or_, the shape in black,
/// _exclusive or_ again.
final class Blit {

    private static final int COPY = 0xCC0020;
    private static final int AND = 0x8800C6;
    private static final int OR = 0xEE0086;
    private static final int EXCLUSIVE_OR = 0x660046;
    private static final int PATTERN = 0xF00021;
    private static final int BLACK = 0x000042;
    private static final int WHITE = 0xFF0062;
    private static final int INVERTED_COPY = 0x330008;

    private final Device device;
    private Optional<Waiting> mask = Optional.empty();
    private Optional<Waiting> first = Optional.empty();

    /// A bitmap that waits for the one it belongs to.
    ///
    /// @param marks how many marks lay on the sheet before it
    private record Waiting(BufferedImage image, Rectangle2D logical, Rectangle2D box, int marks) {}

    Blit(Device device) {
        this.device = device;
    }

    /// An operation without a bitmap.
    void fill(Rectangle2D logical, int operation) {
        settle();
        var box = device.box(logical);
        switch (operation) {
            case PATTERN -> device.fill(box);
            case BLACK -> device.fill(box, Color.BLACK);
            case WHITE -> device.fill(box, Color.WHITE);
            default -> {}
        }
    }

    /// @param logical where to; negative extents mirror
    /// @param part which part of the image, in pixels from its top left
    void draw(BufferedImage image, Rectangle2D part, Rectangle2D logical, int operation) {
        device.finish();
        var cut = cut(image, part);
        if (cut.isEmpty()) return;
        var pixels = cut.get();
        var box = device.box(logical);
        switch (operation) {
            case AND -> {
                settle();
                mask = Optional.of(waiting(pixels, logical, box));
            }
            case OR, EXCLUSIVE_OR -> combine(pixels, logical, box, operation);
            case PATTERN, BLACK, WHITE -> fill(logical, operation);
            case INVERTED_COPY -> place(inverted(pixels), logical);
            case COPY -> {
                settle();
                place(pixels, logical);
            }
            default -> place(pixels, logical);
        }
    }

    private Waiting waiting(BufferedImage pixels, Rectangle2D logical, Rectangle2D box) {
        return new Waiting(pixels, logical, box, device.sheet.size());
    }

    private void combine(
            BufferedImage pixels, Rectangle2D logical, Rectangle2D box, int operation) {
        var under = mask.filter(m -> near(m.box, box));
        var before = first.filter(m -> near(m.box, box));
        mask = Optional.empty();
        first = Optional.empty();
        if (under.isPresent()) {
            place(masked(pixels, under.get().image), logical);
        } else if (before.isPresent()) {
            var clip = device.sheet.liftedSince(before.get().marks);
            var outer = device.now().clip;
            device.now().clip = device.sheet.intersected(outer, clip);
            place(pixels, logical);
            device.now().clip = outer;
        } else if (operation == EXCLUSIVE_OR) {
            first = Optional.of(waiting(pixels, logical, box));
        }
    }

    /// A mask that no colours followed is a picture of its own: what is white lets the ground
    /// through.
    void settle() {
        mask.ifPresent(left -> place(masked(left.image, left.image), left.logical));
        mask = Optional.empty();
    }

    /// To be called after the last record: _exclusive or_ on white paper shows the negative.
    void end() {
        settle();
        first.ifPresent(left -> place(inverted(left.image), left.logical));
        first = Optional.empty();
    }

    private static boolean near(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getX() - other.getX()) < 1
                && Math.abs(one.getY() - other.getY()) < 1
                && Math.abs(one.getWidth() - other.getWidth()) < 2
                && Math.abs(one.getHeight() - other.getHeight()) < 2;
    }

    private Optional<BufferedImage> cut(BufferedImage image, Rectangle2D part) {
        var whole = new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
        var inside = part.createIntersection(whole);
        if (inside.getWidth() < 1 || inside.getHeight() < 1) return Optional.empty();
        return Optional.of(
                image.getSubimage(
                        (int) inside.getX(),
                        (int) inside.getY(),
                        (int) inside.getWidth(),
                        (int) inside.getHeight()));
    }

    private void place(BufferedImage image, Rectangle2D logical) {
        var to = device.now().mapping.toPoints();
        to.translate(logical.getX(), logical.getY());
        to.scale(logical.getWidth() / image.getWidth(), logical.getHeight() / image.getHeight());
        device.sheet.picture(image, new Ink.Place(to, device.now().clip, 1));
    }

    /// The colours, seen where the mask is dark.
    private BufferedImage masked(BufferedImage colours, BufferedImage mask) {
        int width = colours.getWidth();
        int height = colours.getHeight();
        device.sheet.spendPixels((long) width * height);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                int cover = mask.getRGB(x * mask.getWidth() / width, y * mask.getHeight() / height);
                if ((cover & 0xFFFFFF) != 0xFFFFFF)
                    image.setRGB(x, y, colours.getRGB(x, y) | 0xFF000000);
            }
        return image;
    }

    private BufferedImage inverted(BufferedImage image) {
        device.sheet.spendPixels((long) image.getWidth() * image.getHeight());
        var negative =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) negative.setRGB(x, y, ~image.getRGB(x, y));
        return negative;
    }
}
