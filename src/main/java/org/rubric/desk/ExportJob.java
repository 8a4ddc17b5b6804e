package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.pdf.PdfExporter;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Typesetter;

/// Write a document to a file.
///
/// @param look of a file with pages
public record ExportJob(Subject subject, Format format, Path output, Look look) {

    /// In the look in which documents of its kind are posted.
    public ExportJob(Subject subject, Format format, Path output) {
        this(subject, format, output, Look.usual(subject.document().front().identity().kind()));
    }

    ExportJob in(Look other) {
        return new ExportJob(subject, format, output, other);
    }

    /// What is written.
    public enum Format {
        PDF,
        JSON;

        /// The format that a file's ending names.
        public static Optional<Format> of(Path file) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".pdf")) return Optional.of(PDF);
            return name.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
        }
    }

    /// @throws OutputException if the file cannot be written; nothing is left behind
    public Exported run(Typesetter typesetter) throws IOException {
        var document = subject.document();
        return switch (format) {
            case JSON -> {
                WholeFile.write(output, out -> BundleFormat.write(document, out));
                yield new Exported(output, 0, List.of());
            }
            case PDF -> {
                var imprint = typesetter.set(document, Numbering.of(document), look);
                WholeFile.write(output, out -> new PdfExporter().write(imprint, out));
                yield new Exported(output, imprint.pages().size(), imprint.findings());
            }
        };
    }
}
