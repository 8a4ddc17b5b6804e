package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rubric.desk.Desk;
import org.rubric.interchange.bundle.ListingFormat;
import org.rubric.interchange.pdf.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `validate`: is a PDF archival and accessible by the letter of the standards?
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Asks veraPDF whether a PDF is what it says: PDF/A and PDF/UA, by default 2a and 1.",
        footer = {"", "Example: rubric validate draft.pdf"})
final class ValidateVerb implements Callable<Integer> {
    private final Desk desk;
    private final Console console;

    @Parameters(paramLabel = "FILE.pdf", description = "The file to ask about.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the verdict is written (default: text).")
    private String format;

    ValidateVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var verdicts = desk.validate(file);
        if (format.equals("json")) {
            ListingFormat.write(
                    List.of("flavour", "compliant", "failures"),
                    verdicts.stream().map(ValidateVerb::row).toList(),
                    console.out());
            console.out().println();
        } else for (var verdict : verdicts) text(verdict);
        return verdicts.stream().allMatch(Verdict::compliant) ? Exit.FINE : Exit.FINDINGS;
    }

    private static List<String> row(Verdict verdict) {
        return List.of(
                verdict.flavour(),
                Boolean.toString(verdict.compliant()),
                String.join("; ", verdict.failures()));
    }

    private void text(Verdict verdict) {
        console.say(
                verdict.flavour() + ": " + (verdict.compliant() ? "compliant" : "not compliant"));
        for (var failure : verdict.failures()) console.say("  " + failure);
    }
}
