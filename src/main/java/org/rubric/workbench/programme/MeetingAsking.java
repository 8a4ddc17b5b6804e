package org.rubric.workbench.programme;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.programme.Days;
import org.rubric.programme.StudyMeeting;

/// Asks when the study group meets and who says so.
record MeetingAsking(Secretary secretary) {
    void ask(Optional<StudyMeeting> known, Node below) {
        var words = secretary.words();
        secretary.ask(
                words.of("programme.meeting.title"),
                words.of("programme.keep"),
                List.of(
                        Asking.Question.of(
                                words.of("programme.column.name"),
                                known.map(StudyMeeting::name).orElse(""),
                                "SG20, May 2027"),
                        Asking.Question.of(
                                words.of("programme.meeting.first"),
                                known.map(m -> m.start().toString()).orElse(""),
                                "2027-05-03"),
                        Asking.Question.of(
                                words.of("programme.meeting.last"),
                                known.map(m -> m.end().toString()).orElse(""),
                                "2027-05-14"),
                        Asking.Question.of(
                                words.of("programme.meeting.source"),
                                known.map(StudyMeeting::source).orElse(""),
                                words.of("programme.meeting.source.prompt"))),
                answers -> answered(known, answers),
                below);
    }

    private Optional<String> answered(Optional<StudyMeeting> known, List<String> answers) {
        var words = secretary.words();
        var first = Days.read(answers.get(1));
        var last = answers.get(2).isEmpty() ? first : Days.read(answers.get(2));
        if (first.isEmpty() || last.isEmpty()) return Optional.of(words.of("programme.date.wrong"));
        if (last.get().isBefore(first.get()))
            return Optional.of(words.of("programme.meeting.wrong"));
        var name = answers.getFirst().isEmpty() ? "SG, " + first.get() : answers.getFirst();
        var meeting = new StudyMeeting(name, first.get(), last.get(), answers.get(3));
        secretary.change(
                words.of("programme.meeting.kept", name),
                now -> {
                    var before = now.schedule();
                    return now.with(
                            known.map(was -> before.with(was, meeting))
                                    .orElseGet(() -> before.with(meeting)));
                });
        return Optional.empty();
    }
}
