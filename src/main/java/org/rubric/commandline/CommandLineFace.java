package org.rubric.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.Product;

/// The command line as a whole: takes the words, answers the exit code. Messages go to the error
/// stream, one line each; `--verbose` adds where they came from.
public final class CommandLineFace {
    private final Console console;
    private final List<Verb> verbs;

    public CommandLineFace(Desk desk, PrintStream out, PrintStream err) {
        console = new Console(out, err);
        verbs =
                List.of(
                        new ImportVerb(desk, console),
                        new NewVerb(desk, console),
                        new ListVerb(desk, console),
                        new DumpVerb(desk, console),
                        new CheckVerb(desk, console),
                        new ExportVerb(desk, console),
                        new CompareVerb(desk, console),
                        new ReportVerb(desk, console),
                        new SearchVerb(desk, console),
                        new ValidateVerb(desk, console),
                        new ProtectVerb(desk, console));
    }

    /// Runs the verb that these words name.
    ///
    /// @return the exit code, see the package
    public int run(List<String> words) {
        int at = verb(words);
        if (at < 0) return bare(words);
        var verb = named(words.get(at));
        if (verb.isEmpty()) return misused("There is no verb " + words.get(at) + ".", "");
        var rest = new ArrayList<>(words.subList(0, at));
        rest.addAll(words.subList(at + 1, words.size()));
        return run(verb.get(), rest);
    }

    private int run(Verb verb, List<String> words) {
        var usage = verb.usage();
        if (words.contains("--help") || words.contains("-h")) return help(HelpPage.of(usage));
        try {
            return verb.run(Words.of(usage, words));
        } catch (UsageException e) {
            return misused(e.getMessage(), " " + usage.name());
        } catch (IOException | RuntimeException e) {
            return Failure.told(e, console, words.contains("--verbose"));
        }
    }

    /// Without a verb: help, the version, or a question.
    private int bare(List<String> words) {
        if (words.contains("--help") || words.contains("-h")) return help(HelpPage.of(verbs));
        if (words.contains("--version") || words.contains("-V")) {
            console.say("Rubric " + Product.version());
            return Exit.FINE;
        }
        var odd = words.stream().filter(word -> word.startsWith("-")).filter(w -> !known(w));
        return misused(
                odd.findFirst().map(w -> "There is no option " + w + ".").orElse("Which verb?"),
                "");
    }

    private static boolean known(String word) {
        return word.equals("--verbose")
                || word.startsWith("--home")
                || word.startsWith("--" + Passphrases.OPTION);
    }

    /// Where the verb stands: the first word that is neither an option nor the folder after
    /// `--home`; -1: nowhere.
    private static int verb(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("--home") || words.get(i).equals("--" + Passphrases.OPTION))
                i++;
            else if (!words.get(i).startsWith("-")) return i;
        }
        return -1;
    }

    private Optional<Verb> named(String name) {
        return verbs.stream().filter(verb -> verb.usage().name().equals(name)).findFirst();
    }

    private int help(List<String> page) {
        page.forEach(console::say);
        return Exit.FINE;
    }

    private int misused(String message, String verb) {
        console.tell(message + " See: rubric" + verb + " --help");
        return Exit.USAGE;
    }
}
