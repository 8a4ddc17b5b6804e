package org.rubric.workbench.programme;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.programme.Days;
import org.rubric.programme.Deadline;
import org.rubric.programme.Schedule;

/// Asks for another day of a deadline, or for none, so that it is as reckoned.
record DeadlineAsking(Secretary secretary, String about, Deadline due) {
    void ask(Node below) {
        var words = secretary.words();
        secretary.ask(
                words.of("programme.due.title", due.what()),
                words.of("programme.keep"),
                List.of(
                        Asking.Question.of(
                                words.of("programme.event.date"),
                                due.date().toString(),
                                words.of("programme.due.empty")),
                        Asking.Question.of(
                                words.of("programme.event.reason"),
                                due.chosen(),
                                words.of("programme.due.reason"))),
                this::answered,
                below);
    }

    private Optional<String> answered(List<String> answers) {
        var words = secretary.words();
        if (answers.getFirst().isEmpty()) {
            secretary.change(
                    words.of("programme.due.again", due.what()),
                    now -> now.with(now.schedule().reckoned(about, due.key())));
            return Optional.empty();
        }
        var day = Days.read(answers.getFirst());
        if (day.isEmpty()) return Optional.of(words.of("programme.date.wrong"));
        if (day.get().equals(due.date()) && answers.get(1).equals(due.chosen()))
            return Optional.empty();
        var reckoned = secretary.now().schedule().reckoned(about, due);
        var chosen = new Schedule.Chosen(about, due.key(), day.get(), answers.get(1), reckoned);
        secretary.change(
                words.of("programme.due.changed", due.what(), day.get().toString()),
                now -> now.with(now.schedule().with(chosen)));
        return Optional.empty();
    }
}
