package org.rubric.interchange.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Media;
import org.rubric.document.Severity;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Importer;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.outline.Reading;
import org.rubric.interchange.word.reading.Manuscript;
import org.rubric.interchange.word.writing.Source;

/// Opens a .docx as Word shows it with all tracked changes accepted (ISO/IEC 29500). Published
/// texts keep the numbers they were printed with.
public final class WordImporter implements Importer {
    private static final int MOST_IN_A_PICTURE = 64 << 20;
    private static final int MOST_IN_PICTURES = 160 << 20;

    @Override
    public Imported read(Path file, Progress progress) throws IOException {
        progress.at("Opening the file", 0);
        try (var opened = WordPackage.open(file)) {
            var ours = Source.of(opened);
            if (ours.isPresent()) {
                progress.at("Opened", 1);
                return Imported.of(ours.get(), List.of());
            }
            progress.at("Reading the text", 0.1);
            var manuscript = Manuscript.read(opened);
            progress.at("Finding clauses, tables and references", 0.5);
            var reading = Reading.of(manuscript);
            var findings = new ArrayList<>(reading.findings());
            progress.at("Reading pictures", 0.7);
            var illustrated = withPictures(reading, opened, findings);
            progress.at("Finding mentions", 0.8);
            var linked = LinkResolver.resolve(illustrated);
            findings.addAll(linked.findings());
            var before = Source.before(opened);
            var document =
                    before.map(source -> Remembered.in(linked.document(), source))
                            .orElse(linked.document());
            progress.at("Opened", 1);
            return Imported.of(document, findings);
        }
    }

    private static Document withPictures(
            Reading reading, WordPackage file, ArrayList<Finding> findings) throws IOException {
        Map<String, Media> media = new HashMap<>();
        int left = MOST_IN_PICTURES;
        for (var picture : reading.pictures().entrySet()) {
            var bytes = file.bytes(picture.getKey(), Math.min(left, MOST_IN_A_PICTURE));
            if (bytes.isEmpty()) {
                findings.add(
                        Finding.of(
                                "word.picture",
                                Severity.WARNING,
                                reading.document().id(),
                                "The picture "
                                        + picture.getValue()
                                        + " is missing in the file or too large to be read."));
                continue;
            }
            left -= bytes.get().length;
            media.put(picture.getValue(), Media.of(type(picture.getKey()), bytes.get()));
        }
        return reading.document().withMedia(media);
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
