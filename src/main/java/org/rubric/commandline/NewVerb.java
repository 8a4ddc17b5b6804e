package org.rubric.commandline;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rubric.catalogue.OwnWording;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `new`: an empty document of a kind, with its fixed clauses.
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        description = "Begins a document from its template and prints its name.",
        footer = {"", "Example: rubric new recommendation --title \"Smart bins\" --question Q4/20"})
final class NewVerb implements Callable<Integer> {
    private final Desk desk;
    private final Console console;

    NewVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Command(
            name = "recommendation",
            mixinStandardHelpOptions = true,
            description = "A Recommendation with the clauses that every one has.",
            footer = {"", "Example: rubric new recommendation --title \"Smart bins\""})
    Integer recommendation(
            @Option(names = "--title", defaultValue = "", description = "Its title.") String title,
            @Option(
                            names = "--question",
                            paramLabel = "Q4/20",
                            defaultValue = "",
                            description = "The Question it belongs to.")
                    String question,
            @Option(
                            names = "--language",
                            paramLabel = "fr",
                            defaultValue = "en",
                            description = "Its language: ar, en, es, fr, ru or zh.")
                    String language)
            throws IOException {
        if (!question.isEmpty() && !question.matches("Q?\\d+/\\d+")) {
            console.tell("A Question is written like Q4/20, not " + question + ".");
            return Exit.USAGE;
        }
        if (!OwnWording.languages().contains(language)) {
            console.tell(
                    "The language is one of "
                            + String.join(", ", OwnWording.languages())
                            + ", not "
                            + language
                            + ".");
            return Exit.USAGE;
        }
        var document = desk.recommendation(title, question.replaceFirst("^Q", ""), language);
        var name = title.isEmpty() ? "New Recommendation" : title;
        console.say(desk.keep(new Subject(name, document, java.util.List.of())));
        return Exit.FINE;
    }

    @Override
    public Integer call() {
        console.tell("What kind? For example: rubric new recommendation --title \"Smart bins\"");
        return Exit.USAGE;
    }
}
