package org.rubric.workbench.meeting.post;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Contact;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.meeting.Hall;

/// What the panels of this side share: the meeting of now and how it is changed, the window around
/// them. Belongs to the JavaFX thread.
public record PostRoom(Hall hall) {

    Optional<Kept<Meeting>> ledger() {
        return hall.atHand().ledger();
    }

    Optional<Meeting> meeting() {
        return hall.atHand().meeting();
    }

    public Desk desk() {
        return hall.desk();
    }

    public String word(String key, Object... values) {
        return hall.words().of("post." + key, values);
    }

    public void say(String sentence) {
        hall.say(sentence);
    }

    /// Changes the meeting at hand in one step and says so, with the way back.
    ///
    /// @param said what it does, as undo tells it
    void change(String said, UnaryOperator<Meeting> how) {
        ledger().ifPresent(kept -> change(kept, said, how));
    }

    /// Changes that meeting, whichever is at hand by now.
    void change(Kept<Meeting> kept, String said, UnaryOperator<Meeting> how) {
        if (how.apply(kept.now()).equals(kept.now())) return;
        hall.frame().bottom().keeping(kept.change(said, how, desk().author()));
        var back = new BottomLine.Deed(hall.words().of("undo"), () -> hall.undo(kept));
        hall.frame().bottom().wrote(said + ".", List.of(back));
    }

    void undo() {
        ledger().ifPresentOrElse(hall::undo, () -> say(hall.words().of("desk.undo.nothing")));
    }

    void redo() {
        ledger().flatMap(kept -> kept.redo(desk().author()))
                .ifPresent(said -> say(hall.words().of("desk.redone", said)));
    }

    /// Does something behind the window; what it throws is said.
    public <T> void behind(Callable<T> work, Consumer<T> then) {
        hall.behind(work, then);
    }

    public Path folder() {
        return hall.exporting().folder();
    }

    /// Who posts; empty: nobody has said it.
    public Optional<Contact> me() {
        try {
            var me = desk().me().now().contact();
            return Optional.of(me).filter(one -> !one.name().isBlank());
        } catch (IOException e) {
            say(e.getMessage());
            return Optional.empty();
        }
    }

    /// Opens a panel below a node.
    public void show(Region panel, Node below) {
        hall.show(panel, below);
    }

    public void close() {
        hall.frame().overlay().close();
    }

    /// Says that a file was written, with what can be done with it.
    public void wrote(Path file) {
        var words = hall.words();
        var folder = new BottomLine.Deed(words.of("pdf.show"), () -> open(file.getParent()));
        var said = words.of("pdf.written", file.getFileName(), file.getParent());
        hall.frame().bottom().wrote(said, List.of(folder));
    }

    /// Opens a file or a folder with the program that the system has for it.
    void open(Path place) {
        hall.open(place);
    }
}
