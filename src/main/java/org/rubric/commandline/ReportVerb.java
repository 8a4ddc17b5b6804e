package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `report`: a meeting becomes its report.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Composes a meeting's report and writes it.",
        footer = {"", "Example: rubric report \"Q4/20 e-meeting\" -o report.pdf"})
final class ReportVerb implements Callable<Integer> {
    private final Desk desk;
    private final Console console;

    @Parameters(
            paramLabel = "MEETING|FILE.json",
            description = "The name of a meeting, or a file that holds one.")
    private String meeting;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The file to write: .pdf or .json.")
    private Path output;

    ReportVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var format = ExportJob.Format.of(output);
        if (format.isEmpty()) {
            console.tell("The output must end in .pdf or .json: " + output);
            return Exit.USAGE;
        }
        var exported = desk.export(new ExportJob(desk.report(meeting), format.get(), output));
        for (var finding : exported.findings()) console.tell(finding.message());
        console.say(exported.words());
        return Exit.FINE;
    }
}
