package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.rubric.document.Finding;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.template.TemplateExporter;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Typesetter;

/// Write a document into a Word file that serves as template.
///
/// @param template .docx; not changed
public record TemplateJob(Subject subject, Path template, Path output) {
    private static final Wording WORDS = Wording.in("desk");

    /// @throws OutputException if the file cannot be written; nothing is left behind
    /// @throws IOException in one sentence if the template is no Word document or holds macros
    public Exported run(Typesetter typesetter, Progress progress) throws IOException {
        check();
        var document = subject.document();
        var placement = typesetter.set(document, Numbering.of(document), Look.DRAFT).placement();
        var exporter = new TemplateExporter(template, placement);
        var findings = new ArrayList<Finding>();
        WholeFile.write(output, out -> findings.addAll(exporter.write(document, out, progress)));
        return new Exported(output, 0, findings);
    }

    /// Before anything is written: what is wrong with the template is no fault of the output.
    private void check() throws IOException {
        if (!Files.exists(template)) throw OpenJob.missing(template);
        try {
            TemplateExporter.check(template);
        } catch (IOException e) {
            throw new IOException(
                    WORDS.of("file.trouble", template.getFileName(), e.getMessage()), e);
        }
    }
}
