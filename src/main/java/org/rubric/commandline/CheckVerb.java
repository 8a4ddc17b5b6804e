package org.rubric.commandline;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Option;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Checked;
import org.rubric.desk.Desk;
import org.rubric.desk.IgnoredChecks;
import org.rubric.desk.Product;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.bundle.FindingsFormat;

/// `check`: the drafting rules over a document.
final class CheckVerb implements Verb {
    private static final Wording WORDS = Wording.in("commandline");

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
        NEVER;

        boolean reached(List<Finding> findings) {
            long errors = Counts.of(findings, Severity.ERROR);
            return switch (this) {
                case NEVER -> false;
                case ERROR -> errors > 0;
                case WARNING -> errors + Counts.of(findings, Severity.WARNING) > 0;
            };
        }
    }

    private final Desk desk;
    private final Console console;

    CheckVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "check",
                WORDS.of("check.what"),
                Operands.optional("FILE|DRAFT"),
                options(),
                List.of("rubric check Y.IoT-flood --fail-on warning"));
    }

    private static List<Option> options() {
        return List.of(
                Usage.flag("rules", WORDS.of("check.rules")),
                Usage.value("profile", "rec|inf|doc|joint", WORDS.of("check.profile")),
                Usage.value("stage", "under-study|consent", WORDS.of("check.stage")),
                Usage.value("format", "text|json|sarif", WORDS.of("check.format")),
                Usage.value("fail-on", "error|warning|never", WORDS.of("check.fail-on")),
                Usage.flag("spelling", WORDS.of("check.spelling")));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        if (words.has("rules")) {
            new RuleList(desk.rulebook()).lines().forEach(console::say);
            return Exit.FINE;
        }
        if (words.operands().isEmpty()) throw new UsageException(WORDS.of("check.unnamed"));
        var subject = words.operand();
        var format = words.choice("format", Format.TEXT);
        var failOn = words.choice("fail-on", FailOn.ERROR);
        var profile = words.value("profile").orElse("rec");
        var stage = words.value("stage").orElse("under-study");
        var job = CheckJob.of(desk.subject(subject), profile, stage);
        if (job.isEmpty()) throw new UsageException(WORDS.of("check.profile.unknown"));
        var checked = desk.check(job.get().leaving(IgnoredChecks.of(desk, subject)));
        if (words.has("spelling")) checked = spelled(checked);
        print(checked, format, subject);
        return failOn.reached(checked.findings()) ? Exit.FINDINGS : Exit.FINE;
    }

    /// A missing dictionary is told, not an error.
    private Checked spelled(Checked checked) throws IOException {
        var tag = checked.document().front().identity().language();
        if (!desk.speller().dictionaries().has(tag))
            console.tell(
                    WORDS.of(
                            "check.dictionary.missing",
                            (tag.isEmpty() ? "en" : tag),
                            desk.speller().dictionaries().own()));
        return desk.spell(checked);
    }

    private void print(Checked checked, Format format, String subject) throws IOException {
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
                    WORDS.of(
                            "check.finding",
                            Severities.word(finding.severity()),
                            finding.message(),
                            checked.place(finding.place()),
                            finding.code()));
        var counts = Counts.of(checked.findings());
        console.tell(
                checked.ignored() == 0
                        ? counts
                        : WORDS.of("check.ignored", counts, checked.ignored()));
    }
}
