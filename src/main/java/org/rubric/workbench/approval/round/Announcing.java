package org.rubric.workbench.approval.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.Days;
import org.rubric.programme.Deadline;
import org.rubric.programme.Schedule;
import org.rubric.programme.approval.Course;
import org.rubric.programme.approval.Round;
import org.rubric.workbench.programme.Asking.Question;

/// Says that a round was announced, and by when it ends.
record Announcing(RoundRoom room) {

    /// Asks for the day of the announcement.
    void ask(Round.Sort sort, Node below) {
        if (room.entry().isEmpty()) {
            room.say(room.word("noitem", room.called()));
            return;
        }
        room.ask(
                room.word("announce.title", sort.words(), room.called()),
                room.word("announce.do"),
                List.of(
                        Question.of(
                                room.word("announce.day"),
                                LocalDate.now().toString(),
                                room.word("day.prompt"))),
                answers -> announced(sort, answers.getFirst()),
                below);
    }

    private Optional<String> announced(Round.Sort sort, String typed) {
        var day = Days.read(typed);
        if (day.isEmpty()) return Optional.of(room.word("day.wrong"));
        var round = new Round(sort, day.get(), List.of());
        var event = new Event(sort.state(), day.get().toString(), "", "");
        var name = room.entry().orElseThrow().name();
        var judged = room.round().flatMap(this::end).map(Deadline::date).orElse(day.get());
        var between = judged.isAfter(day.get()) ? day.get() : judged;
        room.changed(
                room.word("announced", sort.words(), day.get()),
                now -> {
                    var rounds = new ArrayList<>(now.rounds());
                    rounds.add(round);
                    return now.withRounds(rounds);
                },
                now -> now.update(name, entry -> Course.to(entry, event, between)));
        return Optional.empty();
    }

    /// When a round ends, by the periods of the programme.
    Optional<Deadline> end(Round round) {
        var timetable = room.programme().schedule().timetable();
        return room.entry().flatMap(entry -> round.end(entry, timetable));
    }

    /// Asks for another last day of a round; an empty answer is as reckoned.
    void another(Round round, Node below) {
        var due = end(round);
        if (due.isEmpty()) return;
        room.ask(
                room.word("end.title", round.sort().words()),
                room.word("end.do"),
                List.of(
                        Question.of(
                                room.word("end.day"),
                                due.get().date().toString(),
                                room.word("end.empty")),
                        Question.of(
                                room.word("end.reason"),
                                due.get().chosen(),
                                room.word("end.reason.prompt"))),
                answers -> ended(due.get(), answers),
                below);
    }

    private Optional<String> ended(Deadline due, List<String> answers) {
        var about = room.entry().orElseThrow().name();
        var schedule = room.programme().schedule();
        if (answers.getFirst().isEmpty()) {
            set(room.word("end.again"), schedule.reckoned(about, due.key()));
            return Optional.empty();
        }
        var day = Days.read(answers.getFirst());
        if (day.isEmpty()) return Optional.of(room.word("day.wrong"));
        var reckoned = schedule.reckoned(about, due);
        set(
                room.word("end.set", day.get()),
                schedule.with(
                        new Schedule.Chosen(
                                about, due.key(), day.get(), answers.get(1), reckoned)));
        return Optional.empty();
    }

    private void set(String said, Schedule schedule) {
        room.changed(said, now -> now, now -> now.with(schedule));
    }
}
