package org.rubric.workbench.meeting.prepare;

import org.rubric.document.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.prepare.Drafts;
import org.rubric.desk.meeting.prepare.MeetingFiles;
import org.rubric.desk.meeting.prepare.StoredDrafts;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.Hall;

/// What the pages share: the meeting of now, how it is changed and taken back, the window around
/// them. Belongs to the JavaFX thread.
final class Preparing {
    private final Hall hall;
    private Optional<Kept<Meeting>> ledger = Optional.empty();

    Preparing(Hall hall) {
        this.hall = hall;
    }

    void take(Kept<Meeting> meeting) {
        ledger = Optional.of(meeting);
    }

    Optional<Kept<Meeting>> ledger() {
        return ledger;
    }

    Optional<Meeting> meeting() {
        return ledger.map(Kept::now);
    }

    Words words() {
        return hall.words();
    }

    String word(String key, Object... values) {
        return hall.words().of("prepare." + key, values);
    }

    Desk desk() {
        return hall.desk();
    }

    Hall hall() {
        return hall;
    }

    Drafts drafts() {
        return new StoredDrafts(hall.desk());
    }

    MeetingFiles files() {
        return new MeetingFiles(hall.desk()::files, meeting().orElseThrow().id());
    }

    void say(String sentence) {
        hall.say(sentence);
    }

    /// Changes the meeting and says so, with the way back. What changes nothing is not said.
    ///
    /// @param said what it does, as undo tells it
    /// @return what is wrong, in one sentence; empty: nothing
    Optional<String> change(String said, UnaryOperator<Meeting> how) {
        if (ledger.isEmpty()) return Optional.empty();
        var kept = ledger.get();
        try {
            if (how.apply(kept.now()).equals(kept.now())) return Optional.empty();
            kept.change(said, how, hall.desk().author());
        } catch (IllegalArgumentException e) {
            say(e.getMessage());
            return Optional.of(e.getMessage());
        }
        var back = new BottomLine.Deed(hall.words().of("undo"), this::undo);
        var sentence = said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ".";
        hall.frame().bottom().wrote(sentence, List.of(back));
        return Optional.empty();
    }

    void undo() {
        ledger.ifPresentOrElse(hall::undo, () -> say(hall.words().of("desk.undo.nothing")));
    }

    void redo() {
        ledger.flatMap(kept -> kept.redo(hall.desk().author()))
                .ifPresentOrElse(
                        said -> say(hall.words().of("desk.redone", said)),
                        () -> say(hall.words().of("desk.redo.nothing")));
    }

    /// Does something behind the window; what it throws is said.
    <T> void behind(Callable<T> work, Consumer<T> then) {
        hall.behind(work, then);
    }

    Path folder() {
        return hall.exporting().folder();
    }

    /// Says that a file was written, with what can be done with it.
    void wrote(Path file) {
        hall.frame()
                .bottom()
                .wrote(
                        hall.words().of("pdf.written", file.getFileName(), file.getParent()),
                        List.of(
                                new BottomLine.Deed(hall.words().of("pdf.open"), () -> open(file)),
                                new BottomLine.Deed(
                                        hall.words().of("pdf.show"),
                                        () -> open(file.getParent()))));
    }

    /// Opens a file that hangs on a document.
    void open(Id document, String name) {
        try {
            open(files().file(document, name));
        } catch (IOException _) {
            hall.say(hall.words().of("desk.file.gone", name));
        }
    }

    /// Opens a file or a folder with the program that the system has for it.
    void open(Path place) {
        hall.open(place);
    }

    void show(Region panel, Node below) {
        hall.show(panel, below);
    }

    void close() {
        hall.frame().overlay().close();
    }
}
