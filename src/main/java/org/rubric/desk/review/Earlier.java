package org.rubric.desk.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.repository.Draft;

/// What a draft once said: the versions that are kept of it. Asked in the background.
@FunctionalInterface
public interface Earlier {
    Earlier NONE = List::of;

    /// One of them, which is read when it is asked for.
    interface Text {
        /// @throws IOException if it cannot be read
        Document read() throws IOException;
    }

    /// The last first.
    ///
    /// @throws IOException if nobody can tell
    List<Text> texts() throws IOException;

    static Earlier of(Draft draft) {
        return () -> {
            var texts = new ArrayList<Text>();
            for (var version : draft.versions().reversed())
                texts.add(() -> draft.version(version.number()));
            return texts;
        };
    }
}
