package org.rubric.workbench.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.ApprovalCase;
import org.rubric.programme.Days;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Words;

/// Asks when and where something happened to an item, and which document says so.
record EventPanel(Secretary secretary, ProgrammeEntry entry) {

    private Words words() {
        return secretary.words();
    }

    /// All states; one that does not follow asks for the reason.
    void others(Node below) {
        var menu = new Menu();
        for (var state : State.values())
            if (state != entry.state() && !entry.next().contains(state))
                menu.add(
                        state.words(),
                        () -> {
                            secretary.close();
                            record(state, below);
                        });
        secretary.show(new Scrolled(menu), below);
    }

    /// Records that state.
    void record(State state, Node below) {
        boolean follows = entry.next().contains(state);
        var questions = new ArrayList<Asking.Question>();
        questions.add(date(secretary.today().toString()));
        questions.add(meeting(""));
        questions.add(document(""));
        if (!follows)
            questions.add(
                    new Asking.Question(
                            words().of("programme.event.reason"),
                            "",
                            words().of("programme.event.reason.prompt"),
                            2));
        secretary.ask(
                words().of("programme.event.title", entry.name(), state.words()),
                words().of("programme.event.do"),
                questions,
                answers -> recorded(state, answers, follows),
                below);
    }

    private Optional<String> recorded(State state, List<String> answers, boolean follows) {
        var reason = follows ? "" : answers.get(3);
        if (Days.read(answers.get(0)).isEmpty())
            return Optional.of(words().of("programme.date.wrong"));
        if (!follows && reason.isEmpty())
            return Optional.of(
                    words().of("programme.event.why", state.words(), entry.state().words()));
        var event = new Event(state, answers.get(0), answers.get(1), answers.get(2), reason);
        secretary.change(
                words().of("programme.moved", entry.name(), state.words()),
                entry,
                e -> e.after(event));
        return Optional.empty();
    }

    /// Mends an event that is recorded.
    void mend(int place, Node below) {
        var event = entry.course().events().get(place);
        secretary.ask(
                words().of("programme.event.title", entry.name(), event.state().words()),
                words().of("programme.keep"),
                List.of(date(event.date()), meeting(event.meeting()), document(event.document())),
                answers -> mended(place, answers),
                below);
    }

    private Optional<String> mended(int place, List<String> answers) {
        if (Days.read(answers.getFirst()).isEmpty())
            return Optional.of(words().of("programme.date.wrong"));
        secretary.change(
                words().of("programme.event.mended", entry.name()),
                entry,
                e -> {
                    var events = new ArrayList<>(e.course().events());
                    var was = events.get(place);
                    events.set(
                            place,
                            new Event(
                                    was.state(),
                                    answers.get(0),
                                    answers.get(1),
                                    answers.get(2),
                                    was.reason()));
                    var course = new ApprovalCase(e.name(), e.course().process(), events);
                    return new ProgrammeEntry(
                            e.item(), e.details(), e.relations(), e.span(), course, e.copied());
                });
        return Optional.empty();
    }

    private Asking.Question date(String value) {
        return Asking.Question.of(words().of("programme.event.date"), value, "2027-05-14");
    }

    private Asking.Question meeting(String value) {
        return Asking.Question.of(words().of("programme.event.meeting"), value, "SG20, May 2027");
    }

    private Asking.Question document(String value) {
        return Asking.Question.of(words().of("programme.event.document"), value, "TD 81/P");
    }
}
