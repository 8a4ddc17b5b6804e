package org.rubric.interchange.word;

import org.rubric.interchange.wording.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Media;
import org.rubric.document.Severity;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.outline.Reading;

/// The pictures of a file, each read once. Not thread-safe.
final class PictureShelf {
    private static final int MOST_IN_A_PICTURE = 64 << 20;
    private static final int MOST_IN_PICTURES = 160 << 20;

    private final WordPackage file;
    private final Map<String, Optional<Media>> read = new HashMap<>();
    private int left = MOST_IN_PICTURES;

    PictureShelf(WordPackage file) {
        this.file = file;
    }

    /// A document with the bytes of its pictures.
    Document fill(Reading reading, List<Finding> findings) throws IOException {
        Map<String, Media> media = new HashMap<>();
        for (var picture : reading.pictures().entrySet()) {
            var found = media(picture.getKey());
            if (found.isPresent()) media.put(picture.getValue(), found.get());
            else
                findings.add(
                        Finding.of(
                                "word.picture",
                                Severity.WARNING,
                                reading.document().id(),
                                Words.of("word.picture", picture.getValue())));
        }
        return reading.document().withMedia(media);
    }

    private Optional<Media> media(String part) throws IOException {
        var known = read.get(part);
        if (known != null) return known;
        var bytes = file.bytes(part, Math.min(left, MOST_IN_A_PICTURE));
        bytes.ifPresent(taken -> left -= taken.length);
        var media = bytes.map(taken -> Media.of(type(part), taken));
        read.put(part, media);
        return media;
    }

    private static String type(String part) {
        var extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "jpg", "jpeg", "jpe" -> "image/jpeg";
            case "emf" -> "image/x-emf";
            case "wmf" -> "image/x-wmf";
            case "svg" -> "image/svg+xml";
            case "tif", "tiff" -> "image/tiff";
            default -> "image/" + extension;
        };
    }
}
