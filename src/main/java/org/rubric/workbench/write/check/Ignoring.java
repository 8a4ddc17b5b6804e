package org.rubric.workbench.write.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.rules.Ignored;
import org.rubric.rules.Sifted;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// Ignoring checks with a reason, and checking again.
public final class Ignoring {
    private final Words words;
    private final Overlay overlay;
    private final Consumer<Sifted> told;
    private IgnoredBook book = IgnoredBook.inMemory();
    private Optional<Document> document = Optional.empty();
    private List<Finding> found = List.of();

    /// @param told what is left of the findings, whenever that is another
    public Ignoring(Words words, Overlay overlay, Consumer<Sifted> told) {
        this.words = words;
        this.overlay = overlay;
        this.told = told;
    }

    /// Another draft is open.
    public void open(IgnoredBook now) {
        book = now;
        document = Optional.empty();
        found = List.of();
    }

    /// The draft was checked anew.
    public void checked(Document now, List<Finding> findings) {
        document = Optional.of(now);
        found = findings;
        sift();
    }

    private void sift() {
        document.ifPresent(now -> told.accept(Sifted.of(found, book.all(), now)));
    }

    /// Asks for the reason below a place of the scene.
    void ask(Finding finding, Bounds below, Runnable after) {
        var panel =
                new IgnorePanel(
                        words,
                        finding,
                        reason -> {
                            overlay.close();
                            ignore(finding, reason);
                            after.run();
                        });
        overlay.below(panel, below);
    }

    private void ignore(Finding finding, String reason) {
        if (document.isEmpty()) return;
        var all = new ArrayList<>(book.all());
        all.removeIf(known -> known.covers(finding, document.get()));
        all.add(Ignored.of(finding, document.get(), reason));
        book.keep(all);
        sift();
    }

    /// Takes a check out of those that are ignored.
    public void again(Ignored check) {
        var all = new ArrayList<>(book.all());
        all.remove(check);
        book.keep(all);
        sift();
    }
}
