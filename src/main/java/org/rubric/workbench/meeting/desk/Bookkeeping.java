package org.rubric.workbench.meeting.desk;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Participant;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Proceedings;
import org.rubric.meeting.session.Recording;
import org.rubric.meeting.session.Verdict;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.AtHand;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.meeting.desk.Notebook.Jotting;

/// Writes what happens into the ledger and the notebook of the meeting, says what it did, and says
/// "Saved" when it is on disk.
final class Bookkeeping {
    private final Hall hall;
    private final Words words;
    private final AtHand at;
    private final InstantSource clock;
    private Optional<Kept<Notebook>> notebook = Optional.empty();

    Bookkeeping(Hall hall, InstantSource clock) {
        this.hall = hall;
        words = hall.words();
        at = hall.atHand();
        this.clock = clock;
    }

    /// Takes a meeting up.
    void begin(Meeting meeting) {
        close();
        try {
            notebook = Optional.of(Notebook.of(hall.desk(), meeting.id()));
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
    }

    void close() {
        notebook.ifPresent(Kept::close);
        notebook = Optional.empty();
    }

    private Optional<CompletionStage<Instant>> change(String said, UnaryOperator<Meeting> how) {
        return at.ledger()
                .map(
                        ledger -> {
                            var stage = ledger.change(said, how, hall.desk().author());
                            keep(stage);
                            told(said);
                            return stage;
                        });
    }

    private void keep(CompletionStage<Instant> stage) {
        hall.frame().bottom().keeping(stage);
    }

    private void told(String said) {
        hall.frame()
                .bottom()
                .wrote(said, List.of(new BottomLine.Deed(words.of("undo"), this::undo)));
    }

    /// Stores a conclusion, and what somebody is to do. The stage completes when it is on disk;
    /// empty: there is nothing that it is about.
    Optional<CompletionStage<Instant>> record(Typing typed) {
        var meeting = at.meeting();
        var entry = meeting.flatMap(now -> Entry.find(now, typed.entry()));
        if (entry.isEmpty()) return Optional.empty();
        var verdict =
                typed.letter().isEmpty()
                        ? Optional.<Verdict>empty()
                        : Verdict.of(entry.get(), typed.letter().charAt(0));
        var said =
                words.of(
                        "desk.recorded",
                        entry.get().called(),
                        verdict.map(Verdict::words).orElse(words.of("desk.action.kept")));
        return change(said, now -> recorded(now, typed, verdict));
    }

    private Meeting recorded(Meeting meeting, Typing typed, Optional<Verdict> verdict) {
        var next = meeting;
        if (verdict.isPresent())
            next =
                    new Recording(
                                    verdict.get(),
                                    typed.text(),
                                    typed.recorded(),
                                    typed.by(),
                                    clock.instant())
                            .in(next, typed.entry());
        var action = typed.action();
        if (action.blank()) return next;
        var due = ActionRow.day(action.due()).orElse("");
        return Recording.undertaken(next, typed.entry(), action.what(), action.owner(), due);
    }

    /// Takes the last step back and says which it was.
    void undo() {
        said(at.ledger().flatMap(l -> l.undo(hall.desk().author())), "undone", "undo.nothing");
    }

    /// Does again what was taken back.
    void redo() {
        said(at.ledger().flatMap(l -> l.redo(hall.desk().author())), "redone", "redo.nothing");
    }

    private void said(Optional<String> step, String done, String nothing) {
        hall.say(step.map(s -> words.of("desk." + done, s)).orElse(words.of("desk." + nothing)));
    }

    /// The clock goes on to another entry.
    void turn(Optional<Id> entry) {
        at.ledger()
                .ifPresent(
                        ledger ->
                                ledger.along(
                                        now -> Proceedings.turn(now, entry, clock.instant()),
                                        hall.desk().author()));
    }

    /// Begins the session, or ends it and says what came of it.
    void session() {
        var meeting = at.meeting();
        if (meeting.isEmpty()) return;
        var moment = clock.instant();
        if (Proceedings.running(meeting.get()).isEmpty())
            change(
                    words.of("desk.session.started", Moments.geneva(moment)),
                    now -> Proceedings.start(now, at.entry(), moment));
        else {
            int back = Proceedings.carriedForward(meeting.get()).size();
            int open = Proceedings.open(meeting.get()).size();
            change(
                    words.of("desk.session.ended", Moments.geneva(moment), back, open),
                    now -> Proceedings.end(now, moment));
        }
    }

    /// The chair's notes, before them those that came with the documents and have no time.
    List<Jotting> notes() {
        var all = new ArrayList<Jotting>();
        at.meeting().map(Meeting::documents).orElse(List.of()).stream()
                .filter(document -> !document.notes().own().isBlank())
                .forEach(d -> all.add(new Jotting(d.id(), Jotting.UNTIMED, d.notes().own())));
        notebook.ifPresent(book -> all.addAll(book.now().notes()));
        return all;
    }

    /// Keeps a note about what is at hand, else about the meeting; the stage completes when it is
    /// on disk. Empty: it cannot be kept.
    Optional<CompletionStage<Instant>> note(String text) {
        var about = at.entry().or(() -> at.meeting().map(Meeting::id));
        return about.flatMap(id -> note(id, text));
    }

    private Optional<CompletionStage<Instant>> note(Id about, String text) {
        if (notebook.isEmpty()) return Optional.empty();
        var note = new Jotting(about, clock.instant(), text);
        var author = hall.desk().author();
        var safe = notebook.get().change(words.of("desk.note"), book -> book.with(note), author);
        keep(safe);
        return Optional.of(safe);
    }

    /// Keeps words as a note, once; false: it is there.
    boolean keep(Id about, String text) {
        boolean known =
                notebook.stream()
                        .flatMap(book -> book.now().notes().stream())
                        .anyMatch(note -> note.about().equals(about) && note.text().equals(text));
        if (!known) note(about, text);
        return !known;
    }

    void remove(Jotting note, Runnable after) {
        if (note.time().equals(Jotting.UNTIMED)) {
            change(
                    words.of("desk.note.removed"),
                    now -> now.update(note.about(), Bookkeeping::bare));
            return;
        }
        var book = notebook.orElseThrow();
        var author = hall.desk().author();
        keep(book.change(words.of("desk.note.remove"), now -> now.without(note), author));
        Runnable back =
                () -> {
                    book.undo(author);
                    hall.say("");
                    after.run();
                };
        hall.frame()
                .bottom()
                .wrote(
                        words.of("desk.note.removed"),
                        List.of(new BottomLine.Deed(words.of("undo"), back)));
    }

    private static MeetingDocument bare(MeetingDocument document) {
        var notes = document.notes();
        return document.withNotes(
                new MeetingDocument.Notes(notes.summary(), notes.observation(), ""));
    }

    /// A participant as typed: `Ana Lopes, Alpha Telecom`.
    void join(String typed) {
        int comma = typed.indexOf(',');
        var name = (comma < 0 ? typed : typed.substring(0, comma)).strip();
        var from = comma < 0 ? "" : typed.substring(comma + 1).strip();
        change(
                words.of("desk.person.joined", name),
                now -> {
                    var all = new ArrayList<>(now.participants());
                    all.add(Participant.of(name, from, ""));
                    return now.withParticipants(all);
                });
    }

    /// Says that somebody is there in this session, or is not.
    void turn(Participant person) {
        var current = Proceedings.current(at.meeting().orElseThrow(), clock.instant());
        boolean here = current.present().contains(person.name());
        change(
                words.of(here ? "desk.person.left" : "desk.person.came", person.name()),
                now -> {
                    var sittings = new ArrayList<>(now.occasion().sittings());
                    int i = sittings.indexOf(Proceedings.current(now, clock.instant()));
                    var names = new ArrayList<>(sittings.get(i).present());
                    if (here) names.remove(person.name());
                    else names.add(person.name());
                    sittings.set(i, sittings.get(i).withPresent(names));
                    return now.withOccasion(now.occasion().withSittings(sittings));
                });
    }
}
