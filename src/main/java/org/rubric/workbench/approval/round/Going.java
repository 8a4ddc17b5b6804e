package org.rubric.workbench.approval.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.desk.approval.round.Approved;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.Days;
import org.rubric.programme.Deadline;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.Course;
import org.rubric.programme.approval.Round;
import org.rubric.workbench.programme.Asking.Question;

/// Takes the text to the state that is proposed after a round, once a person says so.
record Going(RoundRoom room, Announcing announcing) {

    void ask(State state, Node below) {
        switch (state) {
            case ADDITIONAL_REVIEW -> announcing.ask(Round.Sort.ADDITIONAL_REVIEW, below);
            case APPROVED -> approval(below);
            default -> other(state, below);
        }
    }

    private LocalDate ended() {
        return room.round().flatMap(announcing::end).map(Deadline::date).orElse(LocalDate.now());
    }

    private void approval(Node below) {
        var entry = room.entry().orElseThrow();
        var number =
                room.draft()
                        .map(draft -> draft.name())
                        .filter(name -> !name.equalsIgnoreCase(entry.name()))
                        .orElse(entry.details().number());
        room.ask(
                room.word("approve.title", room.called()),
                room.word("approve.do"),
                List.of(
                        Question.of(
                                room.word("approve.day"),
                                ended().toString(),
                                room.word("day.prompt")),
                        Question.of(
                                room.word("approve.number"),
                                number,
                                room.word("approve.number.prompt"))),
                answers -> approved(entry, answers),
                below);
    }

    private Optional<String> approved(ProgrammeEntry entry, List<String> answers) {
        var day = Days.read(answers.getFirst());
        if (day.isEmpty()) return Optional.of(room.word("day.wrong"));
        var number = answers.get(1).replaceFirst("(?i)^(?:Rec\\w*\\.?\\s*)?(?:ITU-T\\s+)?", "");
        if (!number.isEmpty() && !number.matches("[A-Z](?:\\.[\\w-]{1,30}){1,3}(?:/\\S{1,40})?"))
            return Optional.of(room.word("approve.number.wrong", number));
        var event = new Event(State.APPROVED, day.get().toString(), "", "");
        var approved = new Approved(number, day.get());
        room.changed(
                room.word("approved", room.called(), day.get()),
                now -> now,
                now ->
                        now.update(
                                entry.name(),
                                e ->
                                        Course.to(
                                                e.with(
                                                        number.isEmpty()
                                                                ? e.details()
                                                                : e.details().withNumber(number)),
                                                event,
                                                day.get())),
                room.word("approved.stays", approved.version()));
        keep(approved);
        return Optional.empty();
    }

    /// The draft takes number and date, and is kept as it was approved. The draft that is open is
    /// changed through its session.
    private void keep(Approved approved) {
        var hall = room.hall();
        var texts = room.texts();
        var open = hall.atHand().opened().equals(Optional.of(room.record().draft()));
        var session =
                open
                        ? hall.atHand().write().text().session()
                        : Optional.<org.rubric.editing.Session>empty();
        session.ifPresent(now -> now.perform(approved.command()));
        var author = hall.desk().author();
        hall.behind(
                () -> {
                    if (session.isEmpty()) texts.change(approved::on, author);
                    return texts.keep(approved.version(), author);
                },
                version -> room.say(room.word("approved.kept", version.name())));
    }

    private void other(State state, Node below) {
        var entry = room.entry().orElseThrow();
        room.ask(
                room.word("state.title", state.words(), room.called()),
                room.word("state.do"),
                List.of(
                        Question.of(
                                room.word("state.day"),
                                ended().toString(),
                                room.word("day.prompt")),
                        Question.of(room.word("state.meeting"), "", room.word("state.prompt"))),
                answers -> {
                    var day = Days.read(answers.getFirst());
                    if (day.isEmpty()) return Optional.of(room.word("day.wrong"));
                    var event = new Event(state, day.get().toString(), answers.get(1), "");
                    room.changed(
                            room.word("state.set", room.called(), state.words()),
                            now -> now,
                            now -> now.update(entry.name(), e -> Course.to(e, event, day.get())));
                    return Optional.empty();
                },
                below);
    }
}
