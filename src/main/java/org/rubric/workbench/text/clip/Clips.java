package org.rubric.workbench.text.clip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javax.imageio.ImageIO;
import org.rubric.desk.Copied;
import org.rubric.desk.PasteJob;
import org.rubric.document.Media;
import org.rubric.drawing.Kind;

/// The forms of a text on a clipboard or under a mouse that drags: written all at once, read as far
/// as they are there.
///
/// @param ticket of what this window copied last
/// @param picture pixels that came along
/// @param files that were copied in a file manager
record Clips(
        String ticket,
        String own,
        String html,
        Optional<Image> picture,
        List<File> files,
        String words) {
    private static final DataFormat TICKET = format("application/x-rubric-ticket");
    private static final DataFormat OWN = format("application/x-rubric-blocks+json");
    private static final long MOST_PIXELS = 40_000_000;
    private static final long LARGEST_FILE = 20 << 20;

    private static DataFormat format(String type) {
        var known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    static Clips of(Clipboard board) {
        return new Clips(
                string(board.getContent(TICKET)),
                string(board.getContent(OWN)),
                string(board.getHtml()),
                Optional.ofNullable(board.getImage()),
                List.copyOf(board.getFiles()),
                string(board.getString()));
    }

    /// Custom forms come as bytes from other processes.
    private static String string(Object content) {
        return switch (content) {
            case String words -> words;
            case ByteBuffer bytes -> UTF_8.decode(bytes.duplicate()).toString();
            case null, default -> "";
        };
    }

    static ClipboardContent content(Copied copied, String ticket) {
        var content = new ClipboardContent();
        content.putString(copied.words());
        content.putHtml(copied.html());
        content.put(TICKET, ticket);
        content.put(OWN, ByteBuffer.wrap(copied.own().getBytes(UTF_8)));
        return content;
    }

    /// Whether there is something that could be pasted.
    boolean any() {
        boolean text = !own.isEmpty() || !html.isEmpty() || !words.isEmpty();
        return text || picture.isPresent() || !files.isEmpty();
    }

    /// How much there is to be read, in letters or pixels.
    long size() {
        long pixels =
                picture.map(image -> (long) image.getWidth() * (long) image.getHeight()).orElse(0L);
        return own.length() + html.length() + words.length() + pixels / 4;
    }

    PasteJob job() {
        return new PasteJob(own, html, this::media, words);
    }

    private Optional<Media> media() {
        try {
            if (picture.isPresent()) return png(picture.get());
            return files.isEmpty() ? Optional.empty() : file(files.getFirst());
        } catch (IOException _) {
            // A picture that cannot be read is none; the words are pasted.
            return Optional.empty();
        }
    }

    private static Optional<Media> png(Image image) throws IOException {
        int wide = (int) image.getWidth();
        int tall = (int) image.getHeight();
        boolean sound = wide > 0 && tall > 0 && (long) wide * tall <= MOST_PIXELS;
        if (!sound || image.getPixelReader() == null) return Optional.empty();
        var pixels = new int[wide * tall];
        var argb = PixelFormat.getIntArgbInstance();
        image.getPixelReader().getPixels(0, 0, wide, tall, argb, pixels, 0, wide);
        var picture = new BufferedImage(wide, tall, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, wide, tall, pixels, 0, wide);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return Optional.of(Media.of("image/png", bytes.toByteArray()));
    }

    private static Optional<Media> file(File file) throws IOException {
        if (!file.isFile() || file.length() > LARGEST_FILE) return Optional.empty();
        var bytes = Files.readAllBytes(file.toPath());
        return switch (Kind.of(file.getName(), bytes)) {
            case PNG -> Optional.of(Media.of("image/png", bytes));
            case JPEG -> Optional.of(Media.of("image/jpeg", bytes));
            case GIF -> Optional.of(Media.of("image/gif", bytes));
            case SVG -> Optional.of(Media.of("image/svg+xml", bytes));
            case EMF -> Optional.of(Media.of("image/x-emf", bytes));
            case WMF -> Optional.of(Media.of("image/x-wmf", bytes));
            case BMP, TIFF, GZIP -> Optional.empty();
        };
    }
}
