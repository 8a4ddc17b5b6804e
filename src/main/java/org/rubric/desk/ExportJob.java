package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.pdf.PdfExporter;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Typesetter;

/// Write a document to a file.
public record ExportJob(Subject subject, Format format, Path output) {

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
        return run(typesetter, Progress.NONE);
    }

    /// The same for who watches.
    ///
    /// @throws OutputException if the file cannot be written; nothing is left behind
    /// @throws CancellationException if the user has cancelled; nothing is left behind, and a file
    ///     that stood there stands there still
    public Exported run(Typesetter typesetter, Progress progress) throws IOException {
        var document = subject.document();
        return switch (format) {
            case JSON -> {
                WholeFile.write(output, out -> BundleFormat.write(document, out));
                yield new Exported(output, 0, List.of());
            }
            case PDF -> {
                var steps = new Steps(progress, document);
                var numbering = Numbering.of(document);
                var imprint = typesetter.set(document, numbering, Look.DRAFT, steps::set);
                WholeFile.write(
                        output,
                        out -> {
                            new PdfExporter().write(imprint, out, steps::writing);
                            steps.last();
                        });
                yield new Exported(output, imprint.pages().size(), imprint.findings());
            }
        };
    }

    /// How far it is, told when a hundredth more is done.
    private static final class Steps {
        private static final double SETTING = 0.6;

        private final Progress progress;
        private final int blocks;
        private int set;
        private volatile int told = -1;

        Steps(Progress progress, Document document) {
            this.progress = progress;
            var count = new int[] {1};
            document.forEach(_ -> count[0]++);
            blocks = count[0];
        }

        /// Before each block.
        void set() {
            double part = Math.min(1.0, (double) set++ / blocks);
            if (!told("Setting the pages", SETTING * part)) stop();
        }

        boolean writing(String stage, double part) {
            return told(stage, SETTING + (1 - SETTING) * part);
        }

        /// The file is complete, but not yet in its place.
        void last() {
            if (!progress.at("Writing the file", 1)) stop();
        }

        private boolean told(String stage, double part) {
            int now = (int) (100 * part);
            if (now <= told) return true;
            told = now;
            return progress.at(stage, part);
        }

        private static void stop() {
            throw new CancellationException("The user has cancelled");
        }
    }
}
