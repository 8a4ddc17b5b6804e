package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.interchange.pdf.Standard;
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
            "The PDF is PDF/A-2a and PDF/UA-1 at once, unless --pdf asks for others.",
            "",
            "Example: rubric export draft.docx -o draft.pdf --pdf 3a"
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
            paramLabel = "draft",
            defaultValue = "draft",
            description = "How it looks: draft, as a TD is posted (default: draft).")
    private String look;

    @Option(
            names = "--pdf",
            paramLabel = "2a|3a|4|4f|unmarked",
            defaultValue = "2a",
            description =
                    "What a PDF keeps to: 2a, PDF/A-2a and PDF/UA-1 (default); 3a, PDF/A-3a and"
                            + " PDF/UA-1, with the source and the formulas as MathML inside; 4,"
                            + " PDF/A-4 and PDF/UA-2; 4f, the same with attachments; unmarked, none"
                            + " of them, for a text that lacks something they ask for.")
    private String pdf;

    ExportVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!look.equals("draft")) {
            console.tell("There is one look so far: draft.");
            return Exit.USAGE;
        }
        var format = ExportJob.Format.of(output);
        if (format.isEmpty()) {
            console.tell("The output must end in .pdf or .json: " + output);
            return Exit.USAGE;
        }
        var standard = Standard.of(pdf);
        if (standard.isEmpty()) {
            console.tell("--pdf is 2a, 3a, 4, 4f or unmarked, not " + pdf + ".");
            return Exit.USAGE;
        }
        var job = new ExportJob(desk.subject(subject), format.get(), output, standard.get());
        var exported = desk.export(job);
        for (var finding : exported.findings()) console.tell(finding.message());
        console.say(exported.words());
        return Exit.FINE;
    }
}
