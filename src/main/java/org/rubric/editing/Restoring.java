package org.rubric.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Document;

/// An earlier text of the same draft comes back as one change.
public final class Restoring {
    private Restoring() {}

    /// Empty when it is the text that stands.
    ///
    /// @param name completes "Undone: …"
    /// @throws IllegalArgumentException if it is another draft's
    public static Command to(Document earlier, String name) {
        return (snapshot, selection) -> {
            var now = snapshot.document();
            if (!now.id().equals(earlier.id()))
                throw new IllegalArgumentException(earlier.id() + " is another draft");
            if (now.equals(earlier)) return Optional.empty();
            return Optional.of(Transaction.of(name, steps(now, earlier), kept(earlier, selection)));
        };
    }

    private static List<Step> steps(Document now, Document earlier) {
        var steps = new ArrayList<Step>();
        earlier.media()
                .forEach(
                        (name, media) -> {
                            if (!media.equals(now.media().get(name)))
                                steps.add(new Step.Shelve(name, Optional.of(media)));
                        });
        if (!now.front().equals(earlier.front())) steps.add(new Step.Reset(earlier.front()));
        if (!now.settings().equals(earlier.settings()))
            steps.add(new Step.Adjust(earlier.settings()));
        if (!now.body().equals(earlier.body()))
            steps.add(new Step.Splice(now.id(), 0, now.body().size(), earlier.body()));
        if (!now.apparatus().equals(earlier.apparatus()))
            steps.add(new Step.Annotate(earlier.apparatus()));
        for (var name : now.media().keySet())
            if (!earlier.media().containsKey(name))
                steps.add(new Step.Shelve(name, Optional.empty()));
        return steps;
    }

    private static Selection kept(Document earlier, Selection selection) {
        return selection instanceof Selection.Text(_, var caret)
                        && earlier.find(caret.block()).isPresent()
                ? Selection.at(caret.block(), 0)
                : new Selection.None();
    }
}
