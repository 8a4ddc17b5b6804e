package org.rubric.interchange.word.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Placement;
import org.rubric.document.Severity;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.writing.Insertion;

/// Writes a document into a Word file that serves as template: the cells of its header table are
/// found by their labels and filled, the text goes behind it or to a paragraph that asks for it.
/// Running heads, styles, settings and all that is not filled stay as they are.
public final class TemplateExporter {
    private final Path template;
    private final Placement placement;

    /// @param template .docx
    /// @param placement of the same document, for the pages in its contents
    public TemplateExporter(Path template, Placement placement) {
        this.template = template;
        this.placement = placement;
    }

    /// Whether a file can serve as template.
    ///
    /// @throws IOException in one sentence if it is no Word document, or holds macros
    public static void check(Path template) throws IOException {
        TemplateFile.open(template);
    }

    /// @param out left open
    /// @return what the reader of the file should know: fields that the template has no place for
    /// @throws IOException in one sentence if the template is none, or holds macros
    /// @throws java.util.concurrent.CancellationException if the user has cancelled
    public List<Finding> write(Document document, OutputStream out, Progress progress)
            throws IOException {
        var file = TemplateFile.open(template);
        var insertion = Insertion.of(document, placement, progress);
        var labels = new Labels(document);
        var header = new HeaderTable(labels);
        new Assembly(file, insertion).put(header);
        file.write(out);
        var findings = new ArrayList<>(insertion.findings());
        missing(document, labels, header).forEach(findings::add);
        return findings;
    }

    private List<Finding> missing(Document document, Labels labels, HeaderTable header) {
        var missing =
                labels.known().stream().filter(field -> !header.filled().contains(field)).toList();
        if (missing.isEmpty()) return List.of();
        var message =
                Words.of("template.cells", template.getFileName(), String.join(", ", missing));
        return List.of(Finding.of("word.template", Severity.WARNING, document.id(), message));
    }
}
