package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.desk.revision.CompareJob;
import org.rubric.desk.revision.Compared;
import org.rubric.interchange.bundle.ChangesFormat;
import org.rubric.interchange.pdf.Standard;
import org.rubric.typesetting.Look;

/// `compare`: what differs between two documents.
final class CompareVerb implements Verb {
    /// How changes are written.
    enum Format {
        TEXT,
        JSON
    }

    private final Desk desk;
    private final Console console;

    CompareVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "compare",
                "Tells what differs between two documents or versions, one change a line. OLD and"
                        + " NEW are files or drafts; OLD may be a version of the draft NEW.",
                Operands.two("OLD NEW"),
                List.of(
                        Usage.value(
                                "format", "text|json", "How changes are written (default: text)."),
                        Usage.mayOutput(
                                "OUT.pdf",
                                "Beside the list, the newer text as PDF with what differs told on"
                                        + " its pages.")),
                List.of(
                        "rubric compare posted.docx revised.docx -o changes.pdf",
                        "rubric compare \"as posted to the meeting\" Y.IoT-flood"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var format = words.choice("format", Format.TEXT);
        var pdf = words.value("output").map(name -> name.endsWith(".pdf"));
        if (!pdf.orElse(true)) throw new UsageException("The output must end in .pdf.");
        var newer = words.operands().getLast();
        var now = desk.subject(newer);
        var old = desk.older(words.operand(), newer);
        var compared = desk.compare(new CompareJob(old, now));
        switch (format) {
            case TEXT -> text(compared);
            case JSON -> {
                ChangesFormat.json(compared.changes(), console.out());
                console.out().println();
            }
        }
        var output = words.value("output");
        if (output.isPresent()) pages(compared, Path.of(output.get()));
        return Exit.FINE;
    }

    private void pages(Compared compared, Path output) throws IOException {
        var kind = compared.now().document().front().identity().kind();
        var exported = desk.export(compared.pages(output, Look.usual(kind), Standard.A2A));
        for (var finding : exported.findings()) console.tell(finding.message());
        console.tell(exported.words());
    }

    /// Grouped under the headings of the newer text.
    private void text(Compared compared) {
        var heading = "";
        for (var change : compared.changes()) {
            if (!change.place().heading().equals(heading)) {
                heading = change.place().heading();
                console.say(heading);
            }
            console.say("  " + change.remark());
        }
        console.tell(compared.counts());
    }
}
