package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.furniture.Finishing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: one document to one file.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a document as accessible PDF or as Rubric file.",
        footer = {
            "",
            "The PDF is PDF/A-2a and PDF/UA-1 at once.",
            "",
            "Example: rubric export draft.docx -o draft.pdf --look published"
        })
final class ExportVerb implements Callable<Integer> {
    private final Desk desk;
    private final Console console;

    @Parameters(paramLabel = "FILE|DRAFT", description = "A file, or the name of a draft.")
    private String subject;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The file to write: its ending says the format, .pdf or .json.")
    private Path output;

    @Option(
            names = "--look",
            paramLabel = "LOOK",
            defaultValue = "",
            description =
                    "How it looks: draft (as a TD is posted), contribution, liaison, report or"
                            + " published (default: as documents of its kind are posted).")
    private String look;

    @Option(names = "--watermark", description = "DRAFT across every page, behind the text.")
    private boolean watermark;

    @Option(
            names = "--line-numbers",
            description = "Lines are numbered in the margin, from 1 on each page.")
    private boolean lineNumbers;

    ExportVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var wanted = Look.named(look);
        if (!look.isEmpty() && wanted.isEmpty()) {
            var names = String.join(", ", Look.all().stream().map(Look::name).toList());
            console.tell("There is no look " + look + "; there are " + names + ".");
            return Exit.USAGE;
        }
        var format = ExportJob.Format.of(output);
        if (format.isEmpty()) {
            console.tell("The output must end in .pdf or .json: " + output);
            return Exit.USAGE;
        }
        var source = desk.subject(subject);
        var kind = source.document().front().identity().kind();
        var finishing = Finishing.of(watermark, lineNumbers);
        var dress = wanted.orElseGet(() -> Look.usual(kind)).with(finishing);
        var exported = desk.export(new ExportJob(source, format.get(), output, dress));
        for (var finding : exported.findings()) console.tell(finding.message());
        console.say(exported.words());
        return Exit.FINE;
    }
}
