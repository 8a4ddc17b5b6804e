package org.rubric.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.rubric.catalogue.OwnWording;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;

/// `new`: an empty document of a kind, with its fixed clauses, or a meeting.
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
                "Begins something and prints its name. KIND is recommendation: a Recommendation"
                        + " with the clauses that every one has, or meeting: one to be prepared,"
                        + " with its deadlines.",
                Operands.one("KIND"),
                options(),
                List.of(
                        "rubric new recommendation --title \"Smart bins\" --question Q4/20",
                        "rubric new meeting --question Q4/20,Q6/20 --day 2027-01-19 --from 13:00"
                                + " --until 15:00"));
    }

    private static List<Option> options() {
        var all = new ArrayList<Option>();
        all.add(Usage.value("title", "T", "Its title (default of a meeting: a composed one)."));
        all.add(
                Usage.value(
                        "question", "Q4/20", "The Question it belongs to; several: Q4/20,Q6/20."));
        all.add(Usage.value("language", "fr", LANGUAGES));
        all.addAll(NewMeetingWords.options());
        return all;
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        if (words.operand().equals("meeting")) {
            if (words.value("language").isPresent())
                throw new UsageException("A meeting has no --language.");
            console.say(new NewMeetingWords(desk).make(words));
            return Exit.FINE;
        }
        if (!words.operand().equals("recommendation"))
            throw new UsageException(
                    "Only a recommendation or a meeting can be begun, no " + words.operand() + ".");
        var foreign = NewMeetingWords.foreign(words);
        if (!foreign.isEmpty()) throw new UsageException("Only a meeting has --" + foreign + ".");
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
