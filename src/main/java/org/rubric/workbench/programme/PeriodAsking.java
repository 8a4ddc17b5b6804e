package org.rubric.workbench.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.rubric.programme.Period;
import org.rubric.programme.Periods;

/// Asks for another length, rule and source of a period; no length: as the program brings it.
record PeriodAsking(Secretary secretary, Period period) {
    void ask(Node below) {
        var words = secretary.words();
        var units =
                Arrays.stream(Period.Unit.values())
                        .map(Period.Unit::words)
                        .collect(Collectors.joining(", "));
        secretary.ask(
                words.of("programme.period.title", period.what()),
                words.of("programme.keep"),
                List.of(
                        Asking.Question.of(
                                words.of("programme.period.count"),
                                Integer.toString(period.count()),
                                words.of("programme.period.empty")),
                        Asking.Question.of(
                                words.of("programme.period.unit"), period.unit().words(), units),
                        Asking.Question.of(words.of("programme.period.rule"), period.rule(), ""),
                        Asking.Question.of(
                                words.of("programme.period.source"),
                                period.source(),
                                words.of("programme.meeting.source.prompt"))),
                this::answered,
                below);
    }

    private Optional<String> answered(List<String> answers) {
        var words = secretary.words();
        if (answers.getFirst().isEmpty()) {
            keep(Periods.standard().period(period.key()).orElse(period));
            return Optional.empty();
        }
        var unit =
                Arrays.stream(Period.Unit.values())
                        .filter(u -> u.words().equals(answers.get(1).toLowerCase(Locale.ROOT)))
                        .findFirst();
        boolean number = answers.getFirst().matches("-?\\d{1,4}");
        if (!number || unit.isEmpty() || answers.get(3).isEmpty())
            return Optional.of(words.of("programme.period.wrong"));
        int count = Integer.parseInt(answers.getFirst());
        if (Math.abs(count) > Period.MOST) return Optional.of(words.of("programme.period.wrong"));
        keep(period.lasting(count, unit.get(), answers.get(2), answers.get(3)));
        return Optional.empty();
    }

    private void keep(Period changed) {
        var words = secretary.words();
        secretary.change(
                words.of("programme.period.changed", period.what()),
                now -> now.with(now.schedule().with(changed, secretary.today().toString())));
    }
}
