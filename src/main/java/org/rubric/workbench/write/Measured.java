package org.rubric.workbench.write;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rubric.document.Finding;
import org.rubric.typesetting.Imprint;

/// How many pages the draft has and what was found in it, for who keeps count.
final class Measured {
    private BiConsumer<Integer, List<Finding>> listener = (_, _) -> {};
    private Optional<Imprint> imprint = Optional.empty();

    /// Another draft is open.
    void forget() {
        imprint = Optional.empty();
    }

    void set(Imprint pages) {
        imprint = Optional.of(pages);
    }

    /// The pages last set.
    Optional<Imprint> imprint() {
        return imprint;
    }

    void tell(List<Finding> findings) {
        imprint.ifPresent(set -> listener.accept(set.pages().size(), findings));
    }

    void on(BiConsumer<Integer, List<Finding>> told) {
        listener = told;
    }
}
