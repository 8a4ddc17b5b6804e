package org.rubric.workbench.reference;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import org.rubric.catalogue.TextIndex;
import javafx.application.Platform;
import org.rubric.desk.reference.Justification;
import org.rubric.desk.reference.JustificationBook;
import org.rubric.desk.reference.JustificationComposer;
import org.rubric.desk.reference.Listed;
import org.rubric.desk.reference.ReferenceList;
import org.rubric.document.Document;
import org.rubric.editing.Snapshot;
import org.rubric.workbench.reference.References.Around;
import org.rubric.workbench.reference.References.Says;
import org.rubric.workbench.write.WriteDesk;

/// Asks what A.5 asks about a text of another organization, and makes the document of all answers.
final class Justifying {
    private final Around around;
    private final WriteDesk desk;
    private final Says says;
    private Consumer<Document> opening = _ -> {};
    private Runnable kept = () -> {};

    Justifying(Around around, WriteDesk desk, Says says) {
        this.around = around;
        this.desk = desk;
        this.says = says;
    }

    /// Told when answers are on disk.
    void onKept(Runnable listener) {
        kept = listener;
    }

    void onDocument(Consumer<Document> opens) {
        opening = opens;
    }

    /// @param place of the scene over which the panel opens
    void open(Snapshot now, Listed one, Bounds place) {
        var book = desk.justifications();
        if (book.isEmpty() || !JustificationBook.isOutside(one)) return;
        try {
            var panel =
                    new JustificationPanel(
                            around.words(),
                            book.get().of(now.document(), one),
                            answered -> keep(book.get(), answered),
                            () -> compose(now, book.get()),
                            around.overlay()::close);
            around.overlay().within(panel, place);
        } catch (IOException e) {
            says.say("references.trouble", e.getMessage());
        }
    }

    private void keep(JustificationBook book, Justification answered) {
        book.put(answered, author()).thenRun(() -> Platform.runLater(kept));
    }

    private void compose(Snapshot now, JustificationBook book) {
        around.overlay().close();
        try {
            var list = ReferenceList.of(now, TextIndex.of(desk.catalogue()));
            var all = book.of(now.document(), list);
            opening.accept(JustificationComposer.compose(now.document(), all));
        } catch (IOException e) {
            says.say("references.trouble", e.getMessage());
        }
    }

    private static String author() {
        return System.getProperty("user.name", "");
    }
}
