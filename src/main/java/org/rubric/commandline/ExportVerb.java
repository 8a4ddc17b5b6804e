package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rubric.commandline.Usage.Operands;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;

/// `export`: one document to one file.
final class ExportVerb implements Verb {
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
                "Writes a document as accessible PDF (PDF/A-2a and PDF/UA-1 at once) or as Rubric"
                        + " file.",
                Operands.one("FILE|DRAFT"),
                List.of(
                        Usage.output(
                                "The file to write: its ending says the format, .pdf or .json."),
                        Usage.value(
                                "look",
                                "draft",
                                "How it looks: draft, as a TD is posted (default: draft).")),
                List.of("rubric export draft.docx -o draft.pdf"));
    }

    @Override
    public int run(Words words) throws IOException {
        if (!words.value("look").orElse("draft").equals("draft")) {
            console.tell("There is one look so far: draft.");
            return Exit.USAGE;
        }
        var output = Path.of(words.value("output").orElseThrow());
        var format = ExportJob.Format.of(output);
        if (format.isEmpty()) {
            console.tell("The output must end in .pdf or .json: " + output);
            return Exit.USAGE;
        }
        var exported =
                desk.export(new ExportJob(desk.subject(words.operand()), format.get(), output));
        for (var finding : exported.findings()) console.tell(finding.message());
        console.say(exported.words());
        return Exit.FINE;
    }
}
