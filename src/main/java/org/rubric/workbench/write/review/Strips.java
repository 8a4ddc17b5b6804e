package org.rubric.workbench.write.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What stands over the text: the strip of the file that it was opened from, and below it what the
/// review tells or asks. Neither takes the other's place.
final class Strips {
    private Consumer<Optional<Node>> listener = _ -> {};
    private Optional<Node> first = Optional.empty();
    private Optional<Node> second = Optional.empty();

    /// Told of all that is to stand there.
    void on(Consumer<Optional<Node>> listener) {
        this.listener = listener;
    }

    /// The strip of the file; empty: it was put away, or another draft is opened.
    void first(Optional<Node> strip) {
        first = strip;
        show(second);
    }

    /// The strip of the review, or what it asks.
    void show(Optional<Node> strip) {
        second = strip;
        if (first.isEmpty() || strip.isEmpty()) listener.accept(first.or(() -> strip));
        else listener.accept(Optional.of(new VBox(first.get(), strip.get())));
    }
}
