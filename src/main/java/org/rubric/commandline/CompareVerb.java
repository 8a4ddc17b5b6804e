package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.revision.CompareJob;
import org.rubric.desk.revision.Compared;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.bundle.ChangesFormat;
import org.rubric.interchange.pdf.Standard;
import org.rubric.typesetting.Look;

/// `compare`: what differs between two documents.
final class CompareVerb implements Verb {
    private static final Wording WORDS = Wording.in("commandline");

    /// How changes are written.
    enum Format {
        TEXT,
        JSON
    }

    private static final Set<Optional<ExportJob.Format>> FORMATS =
            Set.of(Optional.of(ExportJob.Format.PDF), Optional.of(ExportJob.Format.WORD));

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
                WORDS.of("compare.what"),
                Operands.two("OLD NEW"),
                List.of(
                        Usage.value("format", "text|json", WORDS.of("compare.format")),
                        Usage.mayOutput("OUT.pdf|OUT.docx", WORDS.of("compare.output"))),
                List.of(
                        "rubric compare posted.docx revised.docx -o changes.pdf",
                        "rubric compare posted.docx revised.docx -o changes.docx",
                        "rubric compare \"as posted to the meeting\" Y.IoT-flood"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var format = words.choice("format", Format.TEXT);
        var output = words.value("output").map(Path::of);
        if (output.isPresent() && !FORMATS.contains(ExportJob.Format.of(output.get())))
            throw new UsageException(WORDS.of("compare.output.unknown"));
        var newer = words.operands().getLast();
        var now = desk.subject(newer);
        var old = desk.older(words.operand(), newer);
        var compared = desk.compare(new CompareJob(old, now)).by(Naming.authors(newer, desk));
        switch (format) {
            case TEXT -> text(compared);
            case JSON -> {
                ChangesFormat.json(compared.changes(), console.out());
                console.out().println();
            }
        }
        if (output.isPresent()) both(compared, output.get(), newer);
        return Exit.FINE;
    }

    private void both(Compared compared, Path output, String newer) throws IOException {
        var look = Look.usual(compared.now().document().front().identity().kind());
        boolean pdf = ExportJob.Format.of(output).equals(Optional.of(ExportJob.Format.PDF));
        var exported =
                desk.export(
                        pdf
                                ? compared.pages(output, look, Standard.A2A, desk.author())
                                : compared.recorded(output, look, Naming.of(newer, desk)));
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
