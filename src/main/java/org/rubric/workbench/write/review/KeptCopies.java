package org.rubric.workbench.write.review;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.desk.review.Returned;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Id;

/// The returned copies of a draft of the store. Reading and writing run in the background.
///
/// @param author who leaves changes
/// @param trouble told in one sentence what could not be kept
public record KeptCopies(
        Reviews reviews, Id draft, String author, Executor background, Consumer<String> trouble)
        implements Copies {

    /// Something that may fail for want of the disk.
    private interface Deed {
        void run() throws IOException;
    }

    private void later(Deed deed) {
        background.execute(
                () -> {
                    try {
                        deed.run();
                    } catch (IOException e) {
                        Platform.runLater(() -> trouble.accept(e.getMessage()));
                    }
                });
    }

    /// Reads what is under review.
    ///
    /// @param found hears of the copies if there are any, on the JavaFX thread
    public void read(Consumer<List<Returned>> found) {
        later(
                () -> {
                    var there = reviews.found(draft);
                    if (there.copies().isEmpty()) return;
                    Platform.runLater(
                            () -> {
                                found.accept(there.copies());
                                if (!there.troubles().isEmpty())
                                    trouble.accept(String.join(" ", there.troubles()));
                            });
                });
    }

    @Override
    public void add(Returned copy) {
        later(() -> reviews.add(draft, copy, author));
    }

    @Override
    public void leave(Id copy, Set<String> keys) {
        later(() -> reviews.leave(draft, copy, keys, author));
    }

    @Override
    public void putAway(Id copy) {
        later(() -> reviews.putAway(draft, copy, author));
    }
}
