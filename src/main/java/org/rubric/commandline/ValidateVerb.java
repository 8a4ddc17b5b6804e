package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.bundle.ListingFormat;
import org.rubric.interchange.pdf.Verdict;

/// `validate`: is a PDF archival and accessible by the letter of the standards?
final class ValidateVerb implements Verb {
    private static final Wording WORDS = Wording.in("commandline");

    /// How the verdict is written.
    enum Format {
        TEXT,
        JSON
    }

    private final Desk desk;
    private final Console console;

    ValidateVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "validate",
                WORDS.of("validate.what"),
                Operands.one("FILE.pdf"),
                List.of(Usage.value("format", "text|json", WORDS.of("validate.format"))),
                List.of("rubric validate draft.pdf"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var file = Path.of(words.operand());
        var format = words.choice("format", Format.TEXT);
        var verdicts = desk.validate(file);
        if (format == Format.JSON) {
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
                WORDS.of(
                        verdict.compliant() ? "validate.compliant" : "validate.broken",
                        verdict.flavour()));
        for (var failure : verdict.failures()) console.say("  " + failure);
    }
}
