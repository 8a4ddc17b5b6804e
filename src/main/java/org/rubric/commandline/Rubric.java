package org.rubric.commandline;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The command itself: what stands before the verb.
@Command(
        name = "rubric",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The standards editor's workbench. Without a verb the window opens.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit: 0 fine, 1 findings, 2 usage, 3 input unreadable, 4 output not written,",
            "5 store unusable.",
            "",
            "Example: rubric export draft.docx -o draft.pdf"
        })
final class Rubric implements Runnable {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Folder of your documents (default: the system's place for them).")
    private Path home;

    @Option(
            names = "--verbose",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show where in the program a failure came from.")
    private boolean verbose;

    @Spec private CommandSpec spec;

    boolean verbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which verb?");
    }
}
