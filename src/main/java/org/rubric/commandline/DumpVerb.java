package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rubric.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dump`: structure and text of a document for other programs.
@Command(
        name = "dump",
        mixinStandardHelpOptions = true,
        description = "Writes structure (NAME.json) and text (NAME.txt) of a document.",
        footer = {"", "Example: rubric dump Y.3507-201812.docx --out structure"})
final class DumpVerb implements Callable<Integer> {
    private final Desk desk;
    private final Console console;

    @Parameters(paramLabel = "FILE|DRAFT", description = "A file, or the name of a draft.")
    private String subject;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder the two files are written to.")
    private Path out;

    DumpVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (var file : desk.dump(desk.subject(subject), out)) console.say(file.toString());
        return Exit.FINE;
    }
}
