package org.rubric.commandline;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rubric.desk.Desk;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The command line as a whole: takes the words, answers the exit code. Messages go to the error
/// stream, one line each; `--verbose` adds where they came from.
public final class CommandLineFace {
    private final Rubric rubric = new Rubric();
    private final Console console;
    private final CommandLine line;

    public CommandLineFace(Desk desk, PrintStream out, PrintStream err) {
        console = new Console(out, err);
        line = new CommandLine(rubric);
        line.addSubcommand(new ImportVerb(desk, console));
        line.addSubcommand(new NewVerb(desk, console));
        line.addSubcommand(new ListVerb(desk, console));
        line.addSubcommand(new DumpVerb(desk, console));
        line.addSubcommand(new CheckVerb(desk, console));
        line.addSubcommand(new ExportVerb(desk, console));
        line.addSubcommand(new ReportVerb(desk, console));
        line.addSubcommand(new SearchVerb(desk, console));
        line.addSubcommand(new ValidateVerb(desk, console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler((e, _, _) -> Failure.told(e, console, rubric.verbose()));
    }

    /// Runs the verb that these words name.
    ///
    /// @return the exit code, see the package
    public int run(List<String> words) {
        return line.execute(words.toArray(String[]::new));
    }

    private int misused(ParameterException e, String[] words) {
        var verb = e.getCommandLine().getCommandSpec().qualifiedName();
        console.tell(e.getMessage() + " See: " + verb + " --help");
        return Exit.USAGE;
    }
}
