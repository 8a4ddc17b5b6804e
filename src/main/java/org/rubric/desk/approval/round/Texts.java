package org.rubric.desk.approval.round;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Awaited;
import org.rubric.desk.revision.VersionNames;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.repository.Draft;
import org.rubric.repository.Version;

/// A draft of the store and its versions, open or not. Reads the store: not on the window's thread.
public record Texts(Desk desk, Id draft) {

    private interface Question<T> {
        T ask(Draft draft) throws IOException;
    }

    /// The draft as it is now.
    public Document now() throws IOException {
        return desk.repository().read(draft);
    }

    public Document version(int number) throws IOException {
        return ask(open -> open.version(number));
    }

    /// Its versions by the names that people gave them, the oldest first.
    public List<Version> versions() throws IOException {
        var names = new VersionNames(desk.repository().records());
        return ask(names::of);
    }

    /// Makes another text of it; returns once that is on disk.
    public void change(UnaryOperator<Document> how, String author) throws IOException {
        ask(open -> Awaited.of(open.append(how.apply(open.document()), author)));
    }

    /// Keeps the text as it is now as a version of that name.
    public Version keep(String name, String author) throws IOException {
        return ask(open -> Awaited.of(open.keepVersion(name, author)));
    }

    private <T> T ask(Question<T> question) throws IOException {
        var open = desk.repository().opened(draft);
        if (open.isEmpty()) {
            try (var opened = desk.repository().open(draft)) {
                return question.ask(opened);
            } catch (IllegalArgumentException e) {
                // Somebody else has opened it since.
                open = desk.repository().opened(draft);
                if (open.isEmpty()) throw e;
            }
        }
        return question.ask(open.get());
    }
}
