package org.rubric.interchange.pdf;

import org.rubric.interchange.wording.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;

/// What a file says that it is, in the words of its metadata packet.
final class Claims {
    private static final int LONGEST = 1 << 20;

    private Claims() {}

    /// The kinds to check for: those that are claimed; where none of an archival or of an
    /// accessible kind is, the usual one.
    ///
    /// @throws IOException when the file cannot be read as a PDF
    static List<String> of(Path file) throws IOException {
        var packet = packet(file);
        var part = value(packet, "pdfaid:part", "[1-4]").orElse("2");
        var level = value(packet, "pdfaid:conformance", "[A-Za-z]").orElse("");
        if (level.isEmpty() && !part.equals("4")) level = "a";
        var accessible = value(packet, "pdfuaid:part", "[12]");
        var ua = accessible.orElse(part.equals("4") ? "2" : "1");
        return List.of(part + level.toLowerCase(Locale.ROOT), "ua" + ua);
    }

    private static String packet(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var metadata = document.getDocumentCatalog().getMetadata();
            if (metadata == null) return "";
            try (var in = metadata.createInputStream()) {
                return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException(Words.of("pdf.unread", file.getFileName()), e);
        }
    }

    /// As an element or as an attribute.
    private static Optional<String> value(String packet, String name, String form) {
        var found =
                Pattern.compile(name + "(?:\\s*=\\s*[\"']|\\s*>\\s*)(" + form + ")(?![\\w])")
                        .matcher(packet);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
