package org.rubric.workbench.write.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.rubric.desk.review.Earlier;
import org.rubric.desk.review.ReturnJob;
import org.rubric.desk.review.Returned;
import org.rubric.desk.review.Returning;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.Imported;
import org.rubric.workbench.Action;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Words;
import org.rubric.workbench.Working;

/// Brings copies to the draft that is open: those that were under review when it was closed, the
/// recorded changes of the file that it was opened from, and copies that are dropped on it.
public final class Arriving implements AutoCloseable {
    private final Words words;
    private final BottomLine bottom;
    private final Executor background;
    private final Reviewing reviewing;
    private final Doors doors;

    /// What was acknowledged to the user is kept even while a long text is being set.
    private final ExecutorService keeping =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("returned copies").factory());

    private Optional<Reviews> reviews = Optional.empty();
    private Optional<Id> here = Optional.empty();
    private Optional<Id> wanted = Optional.empty();

    /// What the window does for it.
    ///
    /// @param reviews the copies of the store
    /// @param author who leaves changes
    /// @param document the draft that is open; empty: none
    /// @param earlier what that draft once said
    /// @param own opens a file as a document of its own
    public record Doors(
            Store reviews,
            String author,
            Supplier<Optional<Document>> document,
            Function<Id, Earlier> earlier,
            Consumer<Path> own) {}

    /// The copies of a store that may not be there.
    public interface Store {
        /// @throws IOException one sentence that says what is wrong with the store
        Reviews open() throws IOException;
    }

    public Arriving(
            Words words, BottomLine bottom, Executor background, Reviewing reviewing, Doors doors) {
        this.words = words;
        this.bottom = bottom;
        this.background = background;
        this.reviewing = reviewing;
        this.doors = doors;
    }

    /// A draft of the store was opened.
    public void opened(Id draft) {
        var kept = kept(draft);
        here = Optional.of(draft);
        reviewing.open(kept.<Copies>map(k -> k).orElse(Copies.NOWHERE), List.of());
        kept.ifPresent(
                where ->
                        where.read(
                                found -> {
                                    if (reviewing.isOf(where) && !reviewing.active())
                                        reviewing.open(where, found);
                                    if (wanted.equals(here)) reviewing.begin();
                                    wanted = Optional.empty();
                                }));
    }

    /// A copy of a draft was handed over: it comes under review, and is shown as soon as that draft
    /// is open.
    public void handed(Id draft, Returned copy) {
        if (here.equals(Optional.of(draft)) && doors.document.get().isPresent()) {
            reviewing.add(copy);
            reviewing.begin();
            return;
        }
        kept(draft).ifPresent(where -> where.add(copy));
        wanted = Optional.of(draft);
    }

    /// Waits until all that was to be kept is in the store.
    @Override
    public void close() {
        keeping.shutdown();
        try {
            if (!keeping.awaitTermination(10, TimeUnit.SECONDS)) keeping.shutdownNow();
        } catch (InterruptedException e) {
            keeping.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private Optional<KeptCopies> kept(Id draft) {
        try {
            if (reviews.isEmpty()) reviews = Optional.of(doors.reviews.open());
            return Optional.of(
                    new KeptCopies(reviews.get(), draft, doors.author, keeping, bottom::say));
        } catch (IOException e) {
            bottom.say(e.getMessage());
            return Optional.empty();
        }
    }

    /// The draft that is open was made of a file, with the text that the file's changes rest on.
    public void imported(Path file, Imported imported) {
        if (!imported.proposals().isEmpty())
            reviewing.add(Returned.now(name(file), imported.proposals()));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Takes a Word file that was dropped on an open draft; false where it is none, or no draft is
    /// open.
    public boolean dropped(Path file) {
        var draft = doors.document.get();
        boolean word = name(file).toLowerCase(Locale.ROOT).endsWith(".docx");
        if (draft.isEmpty() || !word) return false;
        bottom.say(words.of("open.reading", name(file)));
        var working = new Working(words, bottom, name(file));
        int since = reviewing.letters();
        background.execute(
                () ->
                        read(
                                working,
                                () -> {
                                    var earlier = doors.earlier.apply(draft.get().id());
                                    var job = new ReturnJob(draft.get(), file, earlier);
                                    var back = job.run(working);
                                    return () -> answer(file, draft.get(), back, since);
                                }));
        return true;
    }

    /// Reads a file and tells what follows.
    private interface Reading {
        Runnable run() throws IOException;
    }

    private void read(Working working, Reading reading) {
        Runnable then = () -> {};
        try {
            var answer = reading.run();
            then =
                    () -> {
                        bottom.say("");
                        answer.run();
                    };
        } catch (CancellationException _) {
            then = () -> {};
        } catch (IOException e) {
            then = () -> bottom.say(words.of("open.failed", e.getMessage()));
        } catch (RuntimeException e) {
            then = () -> bottom.say(words.of("open.failed", words.of("review.unread")));
        } finally {
            end(working, then);
        }
    }

    private static void end(Working working, Runnable then) {
        Platform.runLater(
                () -> {
                    working.end();
                    if (!working.cancelled()) then.run();
                });
    }

    private void answer(Path file, Document draft, Returning returning, int since) {
        boolean same = doors.document.get().filter(d -> d.id().equals(draft.id())).isPresent();
        if (!same || !returning.isCopy()) doors.own.accept(file);
        else
            reviewing.ask(
                    new AskStrip(
                            words,
                            name(file),
                            returning,
                            new AskStrip.Answers(
                                    () -> review(file, returning),
                                    () -> own(file),
                                    reviewing::restrip)),
                    since);
    }

    private void review(Path file, Returning returning) {
        reviewing.restrip();
        if (returning.proposals().isEmpty()) return;
        reviewing.add(Returned.now(name(file), returning.proposals()));
        reviewing.begin();
    }

    private void own(Path file) {
        reviewing.restrip();
        doors.own.accept(file);
    }

    /// Asks for a copy that came back.
    ///
    /// @param owner of the system's dialog
    public List<Action> actions(Supplier<Window> owner) {
        return List.of(
                Action.of(
                        "review.file",
                        new Action.Face.Hidden(),
                        "",
                        () -> doors.document.get().isPresent(),
                        () -> choose(owner.get())));
    }

    private void choose(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(words.of("review.file"));
        chooser.getExtensionFilters()
                .setAll(
                        List.of(
                                new FileChooser.ExtensionFilter(
                                        words.of("format.word"), "*.docx")));
        Optional.ofNullable(chooser.showOpenDialog(owner)).ifPresent(f -> dropped(f.toPath()));
    }
}
