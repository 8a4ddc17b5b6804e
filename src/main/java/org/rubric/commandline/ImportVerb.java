package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rubric.desk.Desk;
import org.rubric.document.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `import`: files become drafts of the store.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes Word or Rubric files into your documents and prints their names.",
        footer = {"", "Example: rubric import Y.3507-201812.docx"})
final class ImportVerb implements Callable<Integer> {
    private final Desk desk;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to open.")
    private List<Path> files;

    ImportVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (var file : files) {
            var subject = desk.open(file);
            var name = desk.keep(subject);
            long look = subject.findings().stream().map(Finding::place).distinct().count();
            console.say(name + "  " + Counts.of(subject.findings()) + ", " + look + " places");
        }
        return Exit.FINE;
    }
}
