package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Position;

/// A document with a caret in it (`‸`; two of them: a selection), and what a command makes of it.
public record Scene(Snapshot snapshot, Selection selection) {

    public static Scene of(Block... body) {
        return of(Documents.recommendation(body));
    }

    public static Scene of(Document document) {
        var marked = Documents.marked(document);
        var carets = marked.carets();
        Selection selection =
                carets.isEmpty()
                        ? new Selection.None()
                        : new Selection.Text(carets.getFirst(), carets.getLast());
        return new Scene(Snapshot.of(marked.document()), selection);
    }

    public Optional<Transaction> transaction(Command command) {
        return command.on(snapshot, selection);
    }

    public Scene then(Command command) {
        var done = transaction(command).orElseThrow(() -> new AssertionError("Not possible here"));
        return new Scene(snapshot.after(done.steps()), done.after());
    }

    /// The lines of text with the caret in its place; a line of a selection of blocks is not
    /// marked.
    List<String> lines() {
        var caret =
                selection instanceof Selection.Text(_, var at)
                        ? Optional.of(at)
                        : Optional.<Position>empty();
        return Documents.lines(snapshot.document(), caret);
    }

    public void reads(String... lines) {
        assertEquals(List.of(lines), lines());
    }

    public Block block(int index) {
        return snapshot.document().body().get(index);
    }
}
