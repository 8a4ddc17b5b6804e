package org.rubric.commandline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Checked;
import org.rubric.desk.Desk;
import org.rubric.desk.Product;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.interchange.bundle.FindingsFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check`: the drafting rules over a document.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a document against the drafting rules, one finding a line.",
        footer = {"", "Example: rubric check Y.IoT-flood --fail-on warning"})
final class CheckVerb implements Callable<Integer> {
    /// How findings are written.
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    /// From which finding on the exit code is 1.
    enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    private final Desk desk;
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|DRAFT",
            description = "A file, or the name of a draft.")
    private String subject;

    @Option(
            names = "--rules",
            description = "Lists the rules instead, those that are off or still to come with why.")
    private boolean rules;

    @Option(
            names = "--profile",
            paramLabel = "rec|inf|doc|joint",
            defaultValue = "rec",
            description =
                    "Which rules apply: Recommendation, non-normative, meeting document,"
                            + " common text (default: rec).")
    private String profile;

    @Option(
            names = "--stage",
            paramLabel = "under-study|consent",
            defaultValue = "under-study",
            description = "How far the text is (default: under-study).")
    private String stage;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description = "How findings are written (default: text).")
    private Format format;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            defaultValue = "error",
            description = "From which finding on the exit code is 1 (default: error).")
    private FailOn failOn;

    @Option(
            names = "--spelling",
            description =
                    "Also tells which words may be misspelled, with the dictionaries of this"
                            + " machine.")
    private boolean spelling;

    CheckVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (rules) {
            new RuleList(desk.rulebook()).lines().forEach(console::say);
            return Exit.FINE;
        }
        if (subject == null) {
            console.tell("Say which file or draft to check; list drafts tells their names.");
            return Exit.USAGE;
        }
        var job = CheckJob.of(desk.subject(subject), profile, stage);
        if (job.isEmpty()) {
            console.tell(
                    "Profiles are rec, inf, doc and joint; stages are under-study and consent.");
            return Exit.USAGE;
        }
        var checked = desk.check(job.get().leaving(desk.ignored(subject)));
        if (spelling) checked = spelled(checked);
        print(checked);
        return fails(checked.findings()) ? Exit.FINDINGS : Exit.FINE;
    }

    /// A missing dictionary is told, not an error.
    private Checked spelled(Checked checked) throws IOException {
        var tag = checked.document().front().identity().language();
        if (!desk.speller().dictionaries().has(tag))
            console.tell(
                    "No dictionary for "
                            + (tag.isEmpty() ? "en" : tag)
                            + " was found, so no word was checked. Install a Hunspell dictionary or"
                            + " put its .dic and .aff files into "
                            + desk.speller().dictionaries().own()
                            + ".");
        return desk.spell(checked);
    }

    private void print(Checked checked) throws IOException {
        switch (format) {
            case TEXT -> text(checked);
            case JSON -> FindingsFormat.json(checked.findings(), checked::place, console.out());
            case SARIF ->
                    FindingsFormat.sarif(
                            checked.findings(),
                            checked::place,
                            subject,
                            Product.version(),
                            console.out());
        }
        if (format != Format.TEXT) console.out().println();
    }

    private void text(Checked checked) {
        for (var finding : checked.findings())
            console.say(
                    finding.severity().name().toLowerCase(Locale.ROOT)
                            + ": "
                            + finding.message()
                            + " ("
                            + checked.place(finding.place())
                            + ", "
                            + finding.code()
                            + ")");
        console.tell(
                Counts.of(checked.findings())
                        + (checked.ignored() == 0 ? "" : ", " + checked.ignored() + " ignored"));
    }

    private boolean fails(List<Finding> findings) {
        return switch (failOn) {
            case NEVER -> false;
            case ERROR -> Counts.of(findings, Severity.ERROR) > 0;
            case WARNING ->
                    Counts.of(findings, Severity.ERROR) + Counts.of(findings, Severity.WARNING) > 0;
        };
    }
}
