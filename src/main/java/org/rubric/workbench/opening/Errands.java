package org.rubric.workbench.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.desk.inbox.Doorkeeper;
import org.rubric.desk.inbox.Errand;
import org.rubric.desk.inbox.Inbox;
import org.rubric.repository.RepositoryException;

/// The files that the window is to open: those it was started for, and those that other starts of
/// the program send. They wait until there is a window, and go to another Rubric where that has the
/// documents. Any thread may use it; windows are told on theirs.
public final class Errands implements AutoCloseable {
    private final Inbox inbox;
    private final List<Path> waiting = new ArrayList<>();
    private Optional<Doorkeeper> keeper = Optional.empty();
    private Optional<Consumer<List<Path>>> window = Optional.empty();

    /// @param home folder of the store
    /// @param files that the program was started for
    public Errands(Path home, List<Path> files) {
        inbox = Inbox.of(home);
        waiting.addAll(files);
    }

    /// Whether there are files that no window has yet.
    public synchronized boolean isAny() {
        return !waiting.isEmpty();
    }

    /// The store is open here: whoever starts the program now turns to this one.
    public synchronized void listen() {
        if (keeper.isEmpty())
            keeper =
                    Optional.of(
                            inbox.watch(errand -> Platform.runLater(() -> come(errand.files()))));
    }

    /// There is a window, on whose thread this is called: it takes what waits now, and what comes.
    public void to(Consumer<List<Path>> window) {
        listen();
        List<Path> now;
        synchronized (this) {
            this.window = Optional.of(window);
            now = List.copyOf(waiting);
            waiting.clear();
        }
        if (!now.isEmpty()) window.accept(now);
    }

    private void come(List<Path> files) {
        Optional<Consumer<List<Path>>> there;
        synchronized (this) {
            there = window;
            if (there.isEmpty()) waiting.addAll(files);
        }
        there.ifPresent(shown -> shown.accept(files));
    }

    /// Waits, in the background, until the Rubric that has the documents has taken what waits here.
    ///
    /// @param trouble why they could not be opened
    /// @return false: nobody else has them, or nobody took it
    public boolean passed(IOException trouble) {
        if (!(trouble instanceof RepositoryException store)
                || store.kind() != RepositoryException.Kind.LOCKED) return false;
        List<Path> files;
        synchronized (this) {
            files = List.copyOf(waiting);
        }
        try {
            return inbox.send(new Errand(files), Inbox.PATIENCE);
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// The window goes, and the store with it.
    @Override
    public synchronized void close() {
        keeper.ifPresent(Doorkeeper::close);
        keeper = Optional.empty();
        window = Optional.empty();
    }
}
