package org.rubric.workbench.meeting.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.ledger.Answer;
import org.rubric.desk.meeting.ledger.Base;
import org.rubric.desk.meeting.ledger.Hanging;
import org.rubric.desk.meeting.ledger.Proposing;
import org.rubric.desk.meeting.ledger.Shelf;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.repository.Draft;
import org.rubric.repository.DraftEntry;
import org.rubric.workbench.meeting.Hall;

/// Has the files of a meeting read in the background, once for each state of its list.
final class Readings {
    private final Hall hall;
    private final Runnable read;
    private final Map<Id, String> troubles = new HashMap<>();
    private Optional<Proposing> proposing = Optional.empty();
    private List<Object> state = List.of();
    private volatile boolean closed;

    /// @param read told on the JavaFX thread when the files were read
    Readings(Hall hall, Runnable read) {
        this.hall = hall;
        this.read = read;
    }

    /// Reads what is new of a meeting.
    void follow(Meeting meeting) {
        var now = new ArrayList<Object>();
        now.add(meeting.id());
        for (var document : meeting.documents())
            if (!document.files().isEmpty())
                now.add(List.of(document.id(), document.files(), document.heading().workItem()));
        if (now.equals(state)) return;
        state = now;
        hall.background().execute(() -> run(meeting));
    }

    /// Looks at the files again.
    void again() {
        state = List.of();
    }

    private void run(Meeting meeting) {
        if (closed) return;
        try {
            var answers = proposing().run(meeting, (_, _) -> !closed);
            Platform.runLater(() -> answered(meeting.id(), answers));
        } catch (IOException e) {
            Platform.runLater(() -> hall.say(e.getMessage()));
        }
    }

    private void answered(Id meeting, List<Answer> answers) {
        if (closed) return;
        var ledger = hall.atHand().ledger().filter(l -> l.now().id().equals(meeting));
        if (ledger.isEmpty()) return;
        troubles.clear();
        for (var answer : answers)
            if (!answer.trouble().isEmpty()) troubles.put(answer.document(), answer.trouble());
        ledger.get().along(now -> Answer.into(now, answers), hall.desk().author());
        read.run();
    }

    /// What is wrong with the file of a document; empty: nothing.
    Optional<String> trouble(Id document) {
        return Optional.ofNullable(troubles.get(document));
    }

    /// What is on the shelf of a draft.
    ///
    /// @param found hears of it on the JavaFX thread
    void shelf(Id meeting, Id draft, Consumer<Shelf.Found> found) {
        hall.background()
                .execute(
                        () -> {
                            if (closed) return;
                            try {
                                var there = proposing().store().shelf(meeting, draft).found();
                                Platform.runLater(() -> found.accept(there));
                            } catch (IOException e) {
                                Platform.runLater(() -> hall.say(e.getMessage()));
                            }
                        });
    }

    /// Made when it is first asked for; on any thread.
    synchronized Proposing proposing() throws IOException {
        if (proposing.isEmpty()) {
            var desk = hall.desk();
            var records = desk.repository().records();
            var reviews = Reviews.in(records, Shelf.MOST);
            Proposing.Texts texts = draft -> text(desk, draft);
            var store = new Proposing.Stored(records, reviews, texts, desk.author());
            proposing = Optional.of(new Proposing(store, new Hanging(desk::files), base(desk)));
        }
        return proposing.get();
    }

    static Document text(Desk desk, Id draft) throws IOException {
        var open = desk.repository().opened(draft).map(Draft::document);
        return open.isPresent() ? open.get() : desk.repository().read(draft);
    }

    /// Which draft each document is about.
    static Base base(Desk desk) {
        return new Base(
                item -> {
                    try {
                        return desk.repository().find(item).map(DraftEntry::draft);
                    } catch (IOException _) {
                        return Optional.empty();
                    }
                });
    }

    /// The Word file of a document of the meeting at work.
    Optional<Path> file(Meeting meeting, MeetingDocument document) {
        return new Hanging(hall.desk()::files).word(meeting.id(), document).stream().findFirst();
    }

    void close() {
        closed = true;
    }
}
