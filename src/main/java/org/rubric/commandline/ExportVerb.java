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
import org.rubric.interchange.Progress;
import org.rubric.interchange.pdf.Standard;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.furniture.Finishing;

/// `export`: one document to one file.
final class ExportVerb implements Verb {
    private static final String STANDARDS =
            "What a PDF keeps to: a2a+ua1, PDF/A-2a and PDF/UA-1 (default); a3a+ua1, PDF/A-3a and"
                    + " PDF/UA-1, with the source and the formulas as MathML inside; a4+ua2,"
                    + " PDF/A-4 and PDF/UA-2; a4f+ua2, the same with attachments; unmarked, none of"
                    + " them, for a text that lacks something they ask for.";

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
                "Writes a document as accessible PDF (PDF/A-2a and PDF/UA-1 at once, unless --pdf"
                        + " asks for others), as Word or as Rubric file.",
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
                Usage.output(
                        "The file to write: its ending says the format, .pdf, .docx or .json."),
                Usage.value(
                        "look",
                        "LOOK",
                        "How it looks: draft (as a TD is posted), contribution, liaison, report or"
                                + " published (default: as documents of its kind are posted)."),
                Usage.flag("watermark", "DRAFT across every page, behind the text."),
                Usage.flag(
                        "line-numbers", "Lines are numbered in the margin, from 1 on each page."),
                Usage.value(
                        "changes-since",
                        "VERSION|FILE",
                        "What differs from a version of the draft, or from a file, is told on the"
                                + " pages of a PDF: new words underlined, gone ones struck through,"
                                + " bars in the margin; what a returned copy proposed has the"
                                + " colour of its author. A Word file records it: accepting all gives"
                                + " the text, rejecting all the one before."),
                Usage.value(
                        "template",
                        "FILE.docx",
                        "A Word file to be filled: the cells of its header table by their labels,"
                                + " the text behind it; everything else stays as it is."),
                Usage.value("pdf", "STANDARD", STANDARDS));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var output = Path.of(words.value("output").orElseThrow());
        var format = ExportJob.Format.of(output);
        if (format.isEmpty())
            throw new UsageException(
                    "The output must end in .pdf, .docx or .json: " + output + ".");
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
            throw new UsageException(
                    "--template is for a Word file; it goes with none of --look,"
                            + " --changes-since, --watermark, --line-numbers and --pdf.");
        if (Files.exists(template) && Files.exists(output) && Files.isSameFile(template, output))
            throw new UsageException("The output is the template: " + output + "; name another.");
        return new TemplateJob(subject, template, output).run(desk.typesetter(), Progress.NONE);
    }

    private ExportJob job(Words words, Subject subject, Path output, Look look, Standard standard)
            throws IOException, UsageException {
        var format = ExportJob.Format.of(output).orElseThrow();
        var since = words.value("changes-since");
        if (since.isEmpty()) return new ExportJob(subject, format, output, look, standard);
        if (format == ExportJob.Format.JSON)
            throw new UsageException(
                    "--changes-since is for a PDF or a Word file: others hold one text.");
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
        throw new UsageException("There is no look " + name.get() + "; there are " + known + ".");
    }

    private static Standard standard(String word) throws UsageException {
        return Standard.of(word)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "--pdf is a2a+ua1, a3a+ua1, a4+ua2, a4f+ua2 or unmarked,"
                                                + " not "
                                                + word
                                                + "."));
    }
}
