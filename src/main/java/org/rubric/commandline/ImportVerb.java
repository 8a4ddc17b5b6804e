package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rubric.desk.Desk;
import org.rubric.document.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import org.rubric.desk.FixedTextsJob;
import org.rubric.interchange.Progress;
import java.time.LocalDate;
import picocli.CommandLine.Parameters;

/// `import`: files become drafts of the store.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes Word or Rubric files into your documents and prints their names.",
        footer = {
            "",
            "Example: rubric import Y.3507-201812.docx",
            "Example: rubric import --as house-text skeleton.docx"
        })
final class ImportVerb implements Callable<Integer> {
    private final Desk desk;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to open.")
    private List<Path> files;

    @Option(
            names = "--as",
            defaultValue = "draft",
            description =
                    "What the files are: draft, or house-text for the skeleton that the fixed texts"
                            + " of new Recommendations are taken from.")
    private String as;

    ImportVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return switch (as) {
            case "draft" -> drafts();
            case "house-text" -> texts();
            default -> {
                console.tell("Files are taken as draft or house-text, not as " + as + ".");
                yield Exit.USAGE;
            }
        };
    }

    private int texts() throws IOException {
        for (var file : files) {
            var job = new FixedTextsJob(file, LocalDate.now());
            var texts = desk.take(job, Progress.NONE);
            var known = texts.official() ? "the official text" : "a text that is not known here";
            console.say(texts.source().file() + "  clause 2 opens with " + known);
        }
        return Exit.FINE;
    }

    private int drafts() throws IOException {
        for (var file : files) {
            var subject = desk.open(file);
            var name = desk.keep(subject);
            long look = subject.findings().stream().map(Finding::place).distinct().count();
            console.say(name + "  " + Counts.of(subject.findings()) + ", " + look + " places");
        }
        return Exit.FINE;
    }
}
