package org.rubric.desk.backup;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rubric.document.Media;
import org.rubric.interchange.bundle.Shelf;
import org.rubric.repository.seal.Seal;

/// The pictures that a text names, gathered while it is written and found while it is read back.
final class Pictures implements Shelf {
    private final Map<String, Media> all = new HashMap<>();

    @Override
    public void put(Media media) {
        all.put(media.digest() + media.type(), media);
    }

    @Override
    public Media take(String type, String digest) throws IOException {
        var media = all.get(digest + type);
        if (media == null) throw new IOException(Saying.of("picture.gone", digest));
        return media;
    }

    Iterable<Media> all() {
        return all.values();
    }

    /// Where a picture lies in a backup; a seal hides which and of what kind it is.
    static String part(Media media, Seal seal) {
        if (!seal.isNone()) return "media/" + seal.name(media.digest()) + ".bin";
        return "media/" + media.digest() + "." + ending(media.type());
    }

    /// As programs for such pictures know it.
    private static String ending(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "image/jpeg" -> "jpg";
            case "image/tiff" -> "tif";
            case "image/svg+xml" -> "svg";
            default -> {
                var kind = type.replaceAll(".*/(x-)?", "").replaceAll("[^A-Za-z0-9]", "");
                yield kind.isEmpty() || kind.length() > 8 ? "bin" : kind.toLowerCase(Locale.ROOT);
            }
        };
    }
}
