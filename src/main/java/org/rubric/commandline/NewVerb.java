package org.rubric.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.rubric.catalogue.OwnWording;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;
import org.rubric.document.wording.Wording;

/// `new`: an empty document of a kind, with its fixed clauses, or a meeting.
final class NewVerb implements Verb {
    private static final Wording WORDS = Wording.in("commandline");

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
                WORDS.of("new.what"),
                Operands.one("KIND"),
                options(),
                List.of(
                        "rubric new recommendation --title \"Smart bins\" --question Q4/20",
                        "rubric new meeting --question Q4/20,Q6/20 --day 2027-01-19 --from 13:00"
                                + " --until 15:00"));
    }

    private static List<Option> options() {
        var all = new ArrayList<Option>();
        all.add(Usage.value("title", "T", WORDS.of("new.title")));
        all.add(Usage.value("question", "Q4/20", WORDS.of("new.question")));
        all.add(Usage.value("language", "fr", WORDS.of("new.language")));
        all.addAll(NewMeetingWords.options());
        return all;
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        if (words.operand().equals("meeting")) {
            if (words.value("language").isPresent())
                throw new UsageException(WORDS.of("new.meeting.language"));
            console.say(new NewMeetingWords(desk).make(words));
            return Exit.FINE;
        }
        if (!words.operand().equals("recommendation"))
            throw new UsageException(WORDS.of("new.unknown", words.operand()));
        var foreign = NewMeetingWords.foreign(words);
        if (!foreign.isEmpty()) throw new UsageException(WORDS.of("new.meeting.only", foreign));
        var title = words.value("title").orElse("");
        var question = words.value("question").orElse("");
        var language = words.value("language").orElse("en");
        if (!question.isEmpty() && !question.matches("Q?\\d+/\\d+")) {
            console.tell(WORDS.of("new.question.form", question));
            return Exit.USAGE;
        }
        if (!OwnWording.languages().contains(language)) {
            console.tell(
                    WORDS.of(
                            "new.language.unknown",
                            String.join(", ", OwnWording.languages()),
                            language));
            return Exit.USAGE;
        }
        var document = desk.recommendation(title, question.replaceFirst("^Q", ""), language);
        var name = title.isEmpty() ? WORDS.of("new.untitled") : title;
        console.say(desk.keep(new Subject(name, document, List.of())));
        return Exit.FINE;
    }
}
