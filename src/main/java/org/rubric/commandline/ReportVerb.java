package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.meeting.report.ReportJob;
import org.rubric.document.wording.Wording;
import org.rubric.meeting.report.Variant;

/// `report`: a meeting becomes its report.
final class ReportVerb implements Verb {
    private static final Wording WORDS = Wording.in("commandline");

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
                WORDS.of("report.what"),
                Operands.one("MEETING|FILE.json"),
                List.of(
                        Usage.output(WORDS.of("report.output")),
                        Usage.value("variant", "FORM", WORDS.of("report.variant", forms()))),
                List.of(
                        "rubric report \"Q4/20 e-meeting\" -o report.pdf",
                        "rubric report meeting.json --variant progress -o progress.docx"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var output = Path.of(words.value("output").orElseThrow());
        var format = ExportJob.Format.of(output);
        if (format.isEmpty()) {
            console.tell(WORDS.of("report.output.unknown", output));
            return Exit.USAGE;
        }
        var named = words.value("variant");
        var variant = named.flatMap(Variant::named);
        if (named.isPresent() && variant.isEmpty())
            throw new UsageException(WORDS.of("report.variant.unknown", named.get(), forms()));
        var report = new ReportJob(words.operand(), variant).run(desk);
        var exported = desk.export(new ExportJob(report.subject(), format.get(), output));
        for (var finding : report.waiting()) console.tell(finding.message());
        for (var finding : exported.findings()) console.tell(finding.message());
        console.say(exported.words());
        return Exit.FINE;
    }

    private static String forms() {
        return Arrays.stream(Variant.values()).map(Variant::key).collect(Collectors.joining(", "));
    }
}
