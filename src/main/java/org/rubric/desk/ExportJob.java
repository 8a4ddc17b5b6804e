package org.rubric.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.rubric.document.Alterations;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Media;
import org.rubric.document.Placement;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.pdf.Attachment;
import org.rubric.interchange.pdf.Edition;
import org.rubric.interchange.pdf.PdfExporter;
import org.rubric.interchange.pdf.Standard;
import org.rubric.interchange.word.writing.RedlineExporter;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.meeting.report.Posted;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Signposts;
import org.rubric.revision.Redline;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Page;
import org.rubric.typesetting.Typesetter;

/// Write a document to a file.
///
/// @param look of a file with pages
/// @param standard of a PDF; other formats have none
/// @param changes that a PDF tells of, and that a Word file records
public record ExportJob(
        Subject subject,
        Format format,
        Path output,
        Look look,
        Standard standard,
        Changes changes) {
    private static final Wording WORDS = Wording.in("desk");

    /// A report goes out as it is posted: places for words that nobody has written leave no gap.
    public ExportJob {
        if (format != Format.JSON)
            subject =
                    new Subject(subject.name(), Posted.of(subject.document()), subject.findings());
    }

    /// What differs from another version. The document of the subject then holds the words of both.
    ///
    /// @param numbering of that document; empty: its own
    /// @param since what the other version is called; empty: it has no name
    /// @param both the two versions themselves, which a Word file holds
    public record Changes(
            Alterations alterations,
            Optional<Numbering> numbering,
            String since,
            Optional<Both> both) {
        public static final Changes NONE = new Changes(Alterations.NONE, Optional.empty(), "");

        /// For pages.
        public Changes(Alterations alterations, Optional<Numbering> numbering, String since) {
            this(alterations, numbering, since, Optional.empty());
        }
    }

    /// Two versions.
    ///
    /// @param named whose the numbers are that follow from changes
    public record Both(Document old, Document now, RedlineExporter.Named named) {}

    /// Without changes told.
    public ExportJob(Subject subject, Format format, Path output, Look look, Standard standard) {
        this(subject, format, output, look, standard, Changes.NONE);
    }

    /// In the look in which documents of its kind are posted, and with the usual standard:
    /// PDF/A-2a and PDF/UA-1.
    public ExportJob(Subject subject, Format format, Path output) {
        this(
                subject,
                format,
                output,
                Look.usual(subject.document().front().identity().kind()),
                Standard.A2A);
    }

    /// With the usual standard.
    public ExportJob(Subject subject, Format format, Path output, Look look) {
        this(subject, format, output, look, Standard.A2A);
    }

    ExportJob in(Look other) {
        return new ExportJob(subject, format, output, other, standard, changes);
    }

    /// The same by another standard.
    public ExportJob in(Standard other) {
        return new ExportJob(subject, format, output, look, other, changes);
    }

    /// The same of a document that holds the words of two versions, with what differs told on the
    /// page.
    public ExportJob telling(Changes others) {
        return new ExportJob(subject, format, output, look, standard, others);
    }

    /// The pages that a PDF would have, to be shown or printed.
    public List<Page> pages(Typesetter typesetter) {
        var document = subject.document();
        var numbering = changes.numbering().orElseGet(() -> Numbering.of(document));
        var named = look.with(look.finishing().since(changes.since()));
        return typesetter.set(document, numbering, named, changes.alterations(), () -> {}).pages();
    }

    /// What is written.
    public enum Format {
        PDF,
        WORD,
        JSON;

        /// The format that a file's ending names.
        public static Optional<Format> of(Path file) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".pdf")) return Optional.of(PDF);
            if (name.endsWith(".docx")) return Optional.of(WORD);
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
            case WORD -> word(typesetter, progress);
            case PDF -> {
                var steps = new ExportSteps(progress, document);
                var numbering = changes.numbering().orElseGet(() -> Numbering.of(document));
                var named = look.with(look.finishing().since(changes.since()));
                var imprint =
                        typesetter.set(
                                document, numbering, named, changes.alterations(), steps::set);
                var edition =
                        new Edition(
                                standard, Signposts.of(document, numbering), enclosed(document));
                var findings = new ArrayList<>(imprint.findings());
                WholeFile.write(
                        output,
                        out -> {
                            var exporter = new PdfExporter();
                            findings.addAll(exporter.write(imprint, edition, out, steps.writing()));
                            steps.last();
                        });
                yield new Exported(output, imprint.pages().size(), findings);
            }
        };
    }

    private Exported word(Typesetter typesetter, Progress progress) throws IOException {
        var both = changes.both();
        var shown = both.map(Both::now).orElse(subject.document());
        var placement = typesetter.set(shown, Numbering.of(shown), look).placement();
        var findings = new ArrayList<Finding>();
        WholeFile.write(
                output,
                out -> {
                    if (both.isEmpty())
                        findings.addAll(
                                new WordExporter(placement).write(shown, look, out, progress));
                    else findings.addAll(redline(both.get(), placement, out, progress));
                });
        return new Exported(output, 0, findings);
    }

    private List<Finding> redline(
            Both both, Placement placement, OutputStream out, Progress progress)
            throws IOException {
        var redline =
                new Redline(
                        subject.document(),
                        changes.numbering().orElseThrow(),
                        changes.alterations());
        return new RedlineExporter(placement)
                .write(both.old(), redline, both.named(), look, out, progress);
    }

    /// A file that may carry others carries its own source, so that it can be edited again. The
    /// words of two versions are no source.
    private List<Attachment> enclosed(Document document) throws IOException {
        if (!standard.attaches() || !changes.alterations().isEmpty()) return List.of();
        var bytes = new ByteArrayOutputStream();
        BundleFormat.write(document, bytes);
        var name = output.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return List.of(
                new Attachment(
                        name + ".json",
                        WORDS.of("export.source"),
                        Attachment.Relation.SOURCE,
                        Media.of("application/json", bytes.toByteArray())));
    }
}
