package org.rubric.workbench.programme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.WorkProgramme;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// What the views of the programme share: the value of now, how it is changed and taken back, and
/// the window around them. Belongs to the FX thread.
public final class Secretary {
    private final Words words;
    private final Desk desk;
    private final Overlay overlay;
    private final Executor background;
    private final Around around;
    private final Supplier<LocalDate> today;

    /// What the window does for them.
    public interface Around {
        /// Says a sentence in the bottom line.
        void say(String sentence);

        /// Opens a draft of the store.
        void open(Id draft);

        /// Opens the panel that saves a document as PDF.
        void export(String title, Document document, Node beside);

        /// Where files are put.
        Path folder();

        /// Says that a file was written, with what can be done with it.
        void wrote(Path file);
    }

    /// @param background one thread for what reads drafts
    /// @param today asked whenever a day is reckoned
    public Secretary(
            Words words,
            Desk desk,
            Overlay overlay,
            Executor background,
            Around around,
            Supplier<LocalDate> today) {
        this.words = words;
        this.desk = desk;
        this.overlay = overlay;
        this.background = background;
        this.around = around;
        this.today = today;
    }

    public Words words() {
        return words;
    }

    public Desk desk() {
        return desk;
    }

    public Around around() {
        return around;
    }

    public Executor background() {
        return background;
    }

    LocalDate today() {
        return today.get();
    }

    private Optional<Kept<WorkProgramme>> kept() {
        try {
            return Optional.of(desk.programme());
        } catch (IOException e) {
            around.say(e.getMessage());
            return Optional.empty();
        }
    }

    WorkProgramme now() {
        return kept().map(Kept::now).orElse(WorkProgramme.EMPTY);
    }

    /// Has that run on the JavaFX thread whenever the programme is another.
    void follow(Runnable look) {
        kept().ifPresent(kept -> kept.listen(_ -> Platform.runLater(look)));
    }

    /// Changes the programme and says so.
    ///
    /// @param said what it does, as undo tells it
    /// @return whether it is another now; what changes nothing is not said
    boolean change(String said, UnaryOperator<WorkProgramme> how) {
        var kept = kept();
        if (kept.isEmpty()) return false;
        var before = kept.get().now();
        if (how.apply(before).equals(before)) return false;
        kept.get().change(said, how, author());
        around.say(said);
        return true;
    }

    void change(String said, ProgrammeEntry entry, UnaryOperator<ProgrammeEntry> how) {
        change(said, now -> now.update(entry.name(), how));
    }

    /// Takes an item to a state that follows, on this day and at the meeting it aims at if that is
    /// under way.
    void move(ProgrammeEntry entry, State state) {
        var meeting =
                now().schedule().meetings().stream()
                        .filter(m -> !m.start().isAfter(today()) && !m.end().isBefore(today()))
                        .findFirst();
        var event = new Event(state, today().toString(), meeting.map(m -> m.name()).orElse(""), "");
        change(
                words.of("programme.moved", entry.name(), state.words()),
                entry,
                e -> e.after(event));
    }

    /// Takes the last change back and says what it was.
    void undo() {
        kept().flatMap(kept -> kept.undo(author()))
                .ifPresentOrElse(
                        said -> around.say(words.of("programme.undone", said)),
                        () -> around.say(words.of("programme.undone.not")));
    }

    /// Does again what was taken back.
    void redo() {
        kept().flatMap(kept -> kept.redo(author()))
                .ifPresent(said -> around.say(words.of("programme.redone", said)));
    }

    static String author() {
        return System.getProperty("user.name", "");
    }

    /// Asks some questions below a place; what is wrong with the answers is said in the panel.
    void ask(
            String title,
            String verb,
            List<Asking.Question> questions,
            Asking.Answered answered,
            Node below) {
        show(new Asking(words, title, verb, questions, answered, overlay::close), below);
    }

    /// Shows a panel over the window, below a node.
    public void show(Region panel, Node below) {
        overlay.below(panel, below.localToScene(below.getLayoutBounds()));
    }

    /// Closes what is shown over the window.
    public void close() {
        overlay.close();
    }
}
