package org.rubric.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.rubric.desk.Desk;
import org.rubric.desk.backup.Swap;
import org.rubric.desk.front.FirstPage;
import org.rubric.document.wording.Wording;
import org.rubric.workbench.opening.Emblem;
import org.rubric.workbench.opening.Errands;
import org.rubric.workbench.opening.Leaving;
import org.rubric.workbench.start.Painted;
import org.rubric.workbench.start.Resting;
import org.rubric.repository.Protection;
import org.rubric.repository.privacy.Frames;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.Unlocking;
import org.rubric.workbench.seal.Gate;
import org.rubric.workbench.seal.Reopening;

/// Starts JavaFX, opens the window, and waits until it is closed. Protected documents are asked for
/// first; sealing them, or opening them for good, closes the window in between.
public final class Opening {
    /// Exit code of the command line's contract: store unusable.
    private static final int STORE = 5;

    /// What [#run] answers when there is no screen after all.
    public static final int NO_SCREEN = -1;

    private final Desk first;
    private final PrintStream err;
    private final Errands errands;
    private Optional<FirstPage> page = Optional.empty();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private volatile Desk desk;
    private Optional<Stage> stage = Optional.empty();
    private Optional<Window> window = Optional.empty();
    private volatile int code;
    private Optional<ExecutorService> background = Optional.empty();

    /// @param err hears in one line why no window could be opened
    public Opening(Desk desk, PrintStream err) {
        this(desk, err, List.of());
    }

    /// @param files opened in the window once it is there
    public Opening(Desk desk, PrintStream err, List<Path> files) {
        this.first = desk;
        this.desk = desk;
        this.err = err;
        errands = new Errands(desk.home(), files);
    }

    /// @return the program's exit code, or [#NO_SCREEN]
    public int run() throws InterruptedException {
        Optional<KeyFile> key;
        try {
            key = look();
        } catch (IOException e) {
            if (errands.passed(e)) return 0;
            err.println(e.getMessage());
            return STORE;
        }
        try {
            Platform.startup(() -> begin(key));
        } catch (RuntimeException _) {
            return NO_SCREEN;
        }
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> Frames.of(e).forEach(err::println));
        closed.await();
        Platform.exit();
        background.ifPresent(ExecutorService::shutdown);
        if (failure.get() != null) throw failure.get();
        int left = left();
        return code == 0 ? left : code;
    }

    /// What there is to open. The store is, unless it is protected or a start page was kept of it,
    /// which is seen before; what is named on the command line wants the store at once.
    ///
    /// @return the key file of protected documents
    Optional<KeyFile> look() throws IOException {
        var next = new Swap(first.home()).next();
        var key = new Protection(next).keyFile();
        if (key.isEmpty() && !errands.isAny()) page = FirstPage.of(next).filter(FirstPage::start);
        if (key.isEmpty() && page.isEmpty()) first.repository();
        return key;
    }

    /// The first desk is closed by whoever made it.
    int left() {
        try {
            if (desk != first) desk.close();
            return 0;
        } catch (IOException e) {
            err.println(e.getMessage());
            return STORE;
        }
    }

    /// On the window's thread.
    void begin(Optional<KeyFile> key) {
        if (key.isPresent()) guarded(() -> ask(key.get()));
        else if (page.isPresent()) guarded(() -> show(page.get()));
        else enter();
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            failure.set(e);
            closed.countDown();
        }
    }

    /// Another start of the program sends its files here.
    private static void come(Window window, Stage stage, List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        files.forEach(window::open);
    }

    /// The workbench takes the place of what was there.
    private void enter() {
        guarded(
                () -> {
                    var made = new Window(desk, documents());
                    var next = new Stage();
                    made.show(next);
                    serve(made, next);
                    put(next);
                    errands.to(files -> come(made, next, files));
                });
    }

    /// The start as it was left is seen at once; store and window are opened behind it.
    private void show(FirstPage kept) {
        var next = new Stage();
        var front = new Front(seen -> behind(seen, next));
        next.setOnHidden(_ -> closed.countDown());
        front.show(next, kept);
        put(next);
        Painted.then(
                () ->
                        Thread.ofPlatform()
                                .daemon()
                                .name("rubric-opening")
                                .start(() -> prepare(front)));
    }

    /// On a thread of its own: what takes long of it.
    private void prepare(Front front) {
        try {
            desk.repository();
        } catch (IOException e) {
            if (errands.passed(e)) {
                Platform.runLater(() -> stage.ifPresent(Stage::hide));
                return;
            }
            // Asked again, and told, where the window is made.
        }
        Platform.runLater(() -> guarded(front::window));
    }

    private Optional<Window> behind(Front front, Stage next) {
        try {
            desk.repository();
        } catch (IOException e) {
            err.println(e.getMessage());
            code = STORE;
            next.hide();
            return Optional.empty();
        }
        if (!next.isShowing()) return Optional.empty();
        var made = new Window(desk, documents(), front);
        made.shown(next);
        serve(made, next);
        errands.to(files -> come(made, next, files));
        return Optional.of(made);
    }

    /// From now on the window is the one that other starts of the program find.
    private void serve(Window made, Stage next) {
        leaving(next).guard();
        next.getProperties().put(Reopening.class, (Reopening) this::again);
        var resting = Resting.giveBack(made.scene());
        window = Optional.of(made);
        next.setOnHidden(
                _ -> {
                    errands.close();
                    resting.close();
                    made.close();
                    closed.countDown();
                });
        Platform.runLater(() -> Emblem.on(next));
    }

    private void put(Stage next) {
        var before = stage;
        stage = Optional.of(next);
        before.ifPresent(
                old -> {
                    old.setOnHidden(null);
                    old.close();
                });
    }

    /// What is shown.
    Optional<Stage> stage() {
        return stage;
    }

    Optional<Window> window() {
        return window;
    }

    /// A gate takes the place of what was there.
    private Gate gate() {
        if (background.isEmpty())
            background =
                    Optional.of(
                            Executors.newSingleThreadExecutor(
                                    Thread.ofPlatform().name("rubric-gate").daemon()::unstarted));
        var gate = new Gate(Words.of(Wording.language()), background.get());
        Habits.system().apply(gate.scene());
        var next = new Stage();
        next.setTitle(Words.of(Wording.language()).of("application"));
        next.setScene(gate.scene());
        stage.ifPresent(
                old -> {
                    next.setX(old.getX());
                    next.setY(old.getY());
                    next.setWidth(old.getWidth());
                    next.setHeight(old.getHeight());
                });
        next.setOnHidden(_ -> closed.countDown());
        next.show();
        put(next);
        return gate;
    }

    private void ask(KeyFile file) {
        var gate = gate();
        gate.ask(
                file,
                opened -> {
                    var words = Words.of(Wording.language());
                    gate.busy(words.of("seal.entering"));
                    var next = new Desk(first.home(), _ -> opened.seal());
                    background
                            .orElseThrow()
                            .execute(() -> open(gate, next, opened.passphrase(), this::enter));
                });
    }

    /// On the background thread; `then` on the window's.
    private void open(Gate gate, Desk next, char[] passphrase, Runnable then) {
        desk = next;
        try {
            var repository = next.repository();
            errands.listen();
            if (passphrase.length > 0) repository.changePassphrase(passphrase);
            Platform.runLater(then);
        } catch (IOException e) {
            if (errands.passed(e)) {
                Platform.runLater(closed::countDown);
                return;
            }
            Platform.runLater(() -> gate.tell(e.getMessage(), "seal.end", closed::countDown));
        }
    }

    /// On the window's thread.
    private void again(String words, Unlocking before, Reopening.Work work) {
        leaving(stage.orElseThrow()).goes(() -> shut(words, before, work));
    }

    private void shut(String words, Unlocking before, Reopening.Work work) {
        var closing = window.orElseThrow();
        var gate = gate();
        gate.busy(words);
        errands.close();
        closing.close();
        background.orElseThrow().execute(() -> again(gate, before, work));
    }

    private Leaving leaving(Stage of) {
        return new Leaving(Words.of(Wording.language()), desk, of);
    }

    private void again(Gate gate, Unlocking before, Reopening.Work work) {
        try {
            desk.close();
            var then = work.in(first.home());
            open(
                    gate,
                    new Desk(first.home(), then.unlocking()),
                    new char[0],
                    () ->
                            then.key()
                                    .ifPresentOrElse(
                                            key -> gate.keep(key, this::enter), this::enter));
        } catch (IOException | RuntimeException e) {
            open(
                    gate,
                    new Desk(first.home(), before),
                    new char[0],
                    () -> gate.tell(e.getMessage(), "seal.back", this::enter));
        }
    }

    /// The user's own folder for documents where the system has one.
    private static Path documents() {
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
