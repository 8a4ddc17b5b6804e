package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.rubric.commandline.Usage.Operands;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.interchange.pdf.Standard;

/// `export`: one document to one file.
final class ExportVerb implements Verb {
    private static final String STANDARDS =
            "What a PDF keeps to: a2a+ua1, PDF/A-2a and PDF/UA-1 (default); a3a+ua1, PDF/A-3a and"
                    + " PDF/UA-1, with the source and the formulas as MathML inside; a4+ua2,"
                    + " PDF/A-4 and PDF/UA-2; a4f+ua2, the same with attachments; unmarked, none of"
                    + " them, for a text that lacks something they ask for.";

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
                        + " asks for others) or as Rubric file.",
                Operands.one("FILE|DRAFT"),
                options(),
                List.of(
                        "rubric export draft.docx -o draft.pdf",
                        "rubric export draft.docx -o draft.pdf --pdf a3a+ua1"));
    }

    private static List<Option> options() {
        return List.of(
                Usage.output("The file to write: its ending says the format, .pdf or .json."),
                Usage.value(
                        "look",
                        "draft",
                        "How it looks: draft, as a TD is posted (default: draft)."),
                Usage.value("pdf", "STANDARD", STANDARDS));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        if (!words.value("look").orElse("draft").equals("draft"))
            throw new UsageException("There is one look so far: draft.");
        var output = Path.of(words.value("output").orElseThrow());
        var format = ExportJob.Format.of(output);
        if (format.isEmpty())
            throw new UsageException("The output must end in .pdf or .json: " + output + ".");
        var standard = standard(words.value("pdf").orElse("a2a+ua1"));
        var subject = desk.subject(words.operand());
        var exported = desk.export(new ExportJob(subject, format.get(), output, standard));
        for (var finding : exported.findings()) console.tell(finding.message());
        console.say(exported.words());
        return Exit.FINE;
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
