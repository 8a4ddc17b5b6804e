package org.rubric.commandline;

import java.io.IOException;
import java.util.List;
import org.rubric.catalogue.OwnWording;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;

/// `new`: an empty document of a kind, with its fixed clauses.
final class NewVerb implements Verb {
    private static final String LANGUAGES = "Its language: ar, en, es, fr, ru or zh (default: en).";

    private final Desk desk;
    private final Console console;

    NewVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "new",
                "Begins a document from its template and prints its name. KIND is recommendation: a"
                        + " Recommendation with the clauses that every one has.",
                Operands.one("KIND"),
                List.of(
                        Usage.value("title", "T", "Its title."),
                        Usage.value("question", "Q4/20", "The Question it belongs to."),
                        Usage.value("language", "fr", LANGUAGES)),
                List.of("rubric new recommendation --title \"Smart bins\" --question Q4/20"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        if (!words.operand().equals("recommendation"))
            throw new UsageException(
                    "Only a recommendation can be begun, no " + words.operand() + ".");
        var title = words.value("title").orElse("");
        var question = words.value("question").orElse("");
        var language = words.value("language").orElse("en");
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
        console.say(desk.keep(new Subject(name, document, List.of())));
        return Exit.FINE;
    }
}
