package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;

/// `report`: a meeting becomes its report.
final class ReportVerb implements Verb {
    private final Desk desk;
    private final Console console;

    ReportVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "report",
                "Composes a meeting's report and writes it.",
                Operands.one("MEETING|FILE.json"),
                List.of(Usage.output("The file to write: .pdf, .docx or .json.")),
                List.of("rubric report \"Q4/20 e-meeting\" -o report.pdf"));
    }

    @Override
    public int run(Words words) throws IOException {
        var output = Path.of(words.value("output").orElseThrow());
        var format = ExportJob.Format.of(output);
        if (format.isEmpty()) {
            console.tell("The output must end in .pdf, .docx or .json: " + output);
            return Exit.USAGE;
        }
        var exported =
                desk.export(new ExportJob(desk.report(words.operand()), format.get(), output));
        for (var finding : exported.findings()) console.tell(finding.message());
        console.say(exported.words());
        return Exit.FINE;
    }
}
