package org.rubric.interchange.html;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Image;
import org.rubric.document.Media;
import org.rubric.drawing.Kind;

/// The pictures of a piece of HTML, as far as their bytes are at hand: in the text itself, or in a
/// file that the copying program has put into the folder of temporary files. Nothing is fetched: a
/// page must not make this program open addresses or files of its choice.
final class Pictures {
    private static final int LARGEST = 10 << 20;
    private static final int MOST = 200;

    private final Optional<Path> temporary;
    private final Map<String, Media> media = new LinkedHashMap<>();

    Pictures() {
        temporary = real(Path.of(System.getProperty("java.io.tmpdir")));
    }

    Map<String, Media> media() {
        return media;
    }

    /// The picture at an address; empty when its bytes cannot be had or are none of a picture.
    Optional<Image> image(String source, String alternative) {
        if (media.size() >= MOST) return Optional.empty();
        return bytes(source.strip()).flatMap(bytes -> kept(bytes, alternative));
    }

    private Optional<byte[]> bytes(String source) {
        var head = source.substring(0, Math.min(16, source.length())).toLowerCase(Locale.ROOT);
        if (head.startsWith("data:image/")) return inside(source);
        return head.startsWith("file:") ? beside(source) : Optional.empty();
    }

    private static Optional<byte[]> inside(String source) {
        int comma = source.indexOf(',');
        if (comma < 0 || comma > 200 || !source.substring(0, comma).endsWith(";base64"))
            return Optional.empty();
        if (source.length() > LARGEST / 3 * 4) return Optional.empty();
        try {
            return Optional.of(Base64.getMimeDecoder().decode(source.substring(comma + 1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Only this machine's files: an address with a host would send a name and password there.
    private Optional<byte[]> beside(String source) {
        try {
            var uri = new URI(source.replace('\\', '/').replace(" ", "%20"));
            boolean here = uri.getHost() == null && uri.getAuthority() == null;
            if (!here || uri.getPath() == null || uri.getPath().startsWith("//"))
                return Optional.empty();
            var file = real(Path.of(uri));
            if (file.isEmpty() || temporary.isEmpty()) return Optional.empty();
            boolean ours = file.get().startsWith(temporary.get());
            if (!ours || !Files.isRegularFile(file.get()) || Files.size(file.get()) > LARGEST)
                return Optional.empty();
            return Optional.of(Files.readAllBytes(file.get()));
        } catch (Exception _) {
            // Whatever the address is, it is none of a file that can be read.
            return Optional.empty();
        }
    }

    private static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Optional<Image> kept(byte[] bytes, String alternative) {
        var type = type(bytes);
        if (type.isEmpty()) return Optional.empty();
        var made = Media.of("image/" + type, bytes);
        var name = "pasted-" + made.digest().substring(0, 12) + "." + type;
        media.put(name, made);
        return Optional.of(new Image(name, alternative, 0, 0));
    }

    private static String type(byte[] bytes) {
        try {
            return switch (Kind.of("picture", bytes)) {
                case PNG -> "png";
                case JPEG -> "jpeg";
                case GIF -> "gif";
                case BMP, TIFF, EMF, WMF, SVG, GZIP -> "";
            };
        } catch (IOException _) {
            return "";
        }
    }
}
