package org.rubric.workbench.write;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.document.Id;
import org.rubric.interchange.Imported;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.write.doubt.Looking;

/// What an opened file left to look at, as long as its draft is open: the strip over the text, and
/// the list of places, which takes the place of the checks while one is asked about.
final class Opened {
    private final Words words;
    private final DocumentView text;
    private final VBox side;
    private final Node checks;
    private Optional<Looking> looking = Optional.empty();
    private Optional<WordStrip> strip = Optional.empty();

    /// @param side holds the checks as its last child
    Opened(Words words, DocumentView text, VBox side, Node checks) {
        this.words = words;
        this.text = text;
        this.side = side;
        this.checks = checks;
    }

    /// Takes what was found in the file of the draft that is open.
    ///
    /// @param later takes the strip away
    WordStrip strip(Imported imported, Function<Id, String> where, Runnable later) {
        close();
        var round = new Looking(words, text, imported, where);
        looking = Optional.of(round);
        Runnable away =
                () -> {
                    round.end();
                    later.run();
                };
        var shown = new WordStrip(words, imported.tally(), round, away);
        strip = Optional.of(shown);
        round.onMove(
                () -> {
                    shown.follow();
                    beside(round.at() > 0 ? round.list() : checks);
                });
        return shown;
    }

    /// Goes to the next place that is not settled, as long as the strip says that there are some or
    /// one is asked about; else does the other thing.
    void next(Runnable otherwise) {
        looking.filter(this::leads).ifPresentOrElse(Looking::next, otherwise);
    }

    /// Goes back to the place before the one that is asked about; else does the other thing.
    void previous(Runnable otherwise) {
        looking.filter(round -> round.at() > 0).ifPresentOrElse(Looking::back, otherwise);
    }

    private boolean leads(Looking round) {
        boolean told = strip.filter(shown -> shown.getScene() != null).isPresent();
        return round.at() > 0 || told && round.left() > 0;
    }

    private void beside(Node wanted) {
        var all = side.getChildren();
        if (all.getLast() == wanted) return;
        if (wanted instanceof VBox list) {
            list.setMinHeight(0);
            list.setPrefHeight(216);
            VBox.setVgrow(list, Priority.NEVER);
        }
        all.set(all.size() - 1, wanted);
    }

    /// Whether there are places that are not settled.
    boolean open() {
        return looking.filter(round -> round.left() > 0).isPresent();
    }

    /// Asks about the place at hand, or begins with the first.
    void look() {
        looking.ifPresent(Looking::start);
    }

    /// Forgets the places: another draft is opened.
    void close() {
        looking.ifPresent(Looking::close);
        looking = Optional.empty();
        beside(checks);
    }
}
