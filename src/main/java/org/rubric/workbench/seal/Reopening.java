package org.rubric.workbench.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import org.rubric.repository.seal.RecoveryKey;
import org.rubric.repository.seal.Unlocking;

/// Closes the documents and the workbench, does something with them on disk, and opens them again.
/// Lies among the properties of the stage.
@FunctionalInterface
public interface Reopening {
    /// Of the window that a scene is in.
    static Optional<Reopening> of(Scene scene) {
        if (scene.getWindow() == null) return Optional.empty();
        var found = scene.getWindow().getProperties().get(Reopening.class);
        return found instanceof Reopening reopening ? Optional.of(reopening) : Optional.empty();
    }

    /// What is done while nothing has the documents open; on a background thread.
    @FunctionalInterface
    interface Work {
        Then in(Path home) throws IOException;
    }

    /// How it goes on.
    ///
    /// @param unlocking opens the documents
    /// @param key is shown first
    record Then(Unlocking unlocking, Optional<RecoveryKey> key) {}

    /// @param words what is done, for the user
    /// @param before opens the documents as they are now, should the work fail
    void again(String words, Unlocking before, Work work);
}
