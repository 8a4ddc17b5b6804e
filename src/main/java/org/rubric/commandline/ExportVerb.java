package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Exported;
import org.rubric.desk.Subject;
import org.rubric.desk.TemplateJob;
import org.rubric.desk.revision.CompareJob;
import org.rubric.document.DocumentKind;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.Progress;
import org.rubric.interchange.pdf.Standard;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.furniture.Finishing;

/// `export`: one document to one file.
final class ExportVerb implements Verb {
    private static final Wording WORDS = Wording.in("commandline");

    private static final List<String> BESIDE_TEMPLATE =
            List.of("look", "changes-since", "watermark", "line-numbers", "pdf");

    private final Desk desk;
    private final Console console;

    ExportVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "export",
                WORDS.of("export.what"),
                Operands.one("FILE|DRAFT"),
                options(),
                List.of(
                        "rubric export draft.docx -o draft.pdf --look published",
                        "rubric export draft.docx -o draft.pdf --pdf a3a+ua1",
                        "rubric export draft.docx -o changes.pdf --changes-since posted.docx",
                        "rubric export Y.IoT-flood -o changes.docx --changes-since posted.docx"));
    }

    private static List<Option> options() {
        return List.of(
                Usage.output(WORDS.of("export.output")),
                Usage.value("look", "LOOK", WORDS.of("export.look")),
                Usage.flag("watermark", WORDS.of("export.watermark")),
                Usage.flag("line-numbers", WORDS.of("export.line-numbers")),
                Usage.value("changes-since", "VERSION|FILE", WORDS.of("export.changes-since")),
                Usage.value("template", "FILE.docx", WORDS.of("export.template")),
                Usage.value("pdf", "STANDARD", WORDS.of("export.pdf")));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var output = Path.of(words.value("output").orElseThrow());
        var format = ExportJob.Format.of(output);
        if (format.isEmpty()) throw new UsageException(WORDS.of("export.output.unknown", output));
        var standard = standard(words.value("pdf").orElse("a2a+ua1"));
        var subject = desk.subject(words.operand());
        var look = look(words, subject.document().front().identity().kind());
        var template = words.value("template");
        var exported =
                template.isEmpty()
                        ? desk.export(job(words, subject, output, look, standard))
                        : filled(words, subject, Path.of(template.get()), output);
        for (var finding : exported.findings()) console.tell(finding.message());
        console.say(exported.words());
        return Exit.FINE;
    }

    private Exported filled(Words words, Subject subject, Path template, Path output)
            throws IOException, UsageException {
        boolean alone = BESIDE_TEMPLATE.stream().noneMatch(words::has);
        if (!alone || ExportJob.Format.of(output).orElseThrow() != ExportJob.Format.WORD)
            throw new UsageException(WORDS.of("export.template.alone"));
        if (Files.exists(template) && Files.exists(output) && Files.isSameFile(template, output))
            throw new UsageException(WORDS.of("export.template.overwritten", output));
        return new TemplateJob(subject, template, output).run(desk.typesetter(), Progress.NONE);
    }

    private ExportJob job(Words words, Subject subject, Path output, Look look, Standard standard)
            throws IOException, UsageException {
        var format = ExportJob.Format.of(output).orElseThrow();
        var since = words.value("changes-since");
        if (since.isEmpty()) return new ExportJob(subject, format, output, look, standard);
        if (format == ExportJob.Format.JSON)
            throw new UsageException(WORDS.of("export.changes.one-text"));
        var old = desk.since(since.get(), words.operand());
        var compared =
                desk.compare(new CompareJob(old, subject))
                        .by(Naming.authors(words.operand(), desk));
        return format == ExportJob.Format.PDF
                ? compared.pages(output, look, standard, desk.author())
                : compared.recorded(output, look, Naming.of(words.operand(), desk));
    }

    private static Look look(Words words, DocumentKind kind) throws UsageException {
        var name = words.value("look");
        var finishing = Finishing.of(words.has("watermark"), words.has("line-numbers"));
        if (name.isEmpty()) return Look.usual(kind).with(finishing);
        var look = Look.named(name.get());
        if (look.isPresent()) return look.get().with(finishing);
        var known = String.join(", ", Look.all().stream().map(Look::name).toList());
        throw new UsageException(WORDS.of("export.look.unknown", name.get(), known));
    }

    private static Standard standard(String word) throws UsageException {
        return Standard.of(word)
                .orElseThrow(() -> new UsageException(WORDS.of("export.pdf.unknown", word)));
    }
}
