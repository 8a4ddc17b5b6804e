package org.rubric.workbench.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.People;
import org.rubric.repository.Kind;

/// Who the user is, for header tables: asked once, where the first one needs it, and kept in the
/// store.
final class MyDetails {
    private static final Kind<Contact> KIND = Kind.of("details", Contact.class);
    private static final String MINE = "mine";

    private final Desk desk;
    private boolean asked;

    MyDetails(Desk desk) {
        this.desk = desk;
    }

    /// The details, if they were given.
    Optional<Contact> known() {
        try {
            return desk.repository().records().find(KIND, MINE);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Whether the header table of that document needs them and nobody has asked yet.
    boolean wanted(Document document) {
        return !asked && document.front().people().contacts().isEmpty() && known().isEmpty();
    }

    /// Not now: the header table keeps its blanks.
    void later() {
        asked = true;
    }

    void keep(Contact contact) throws IOException {
        asked = true;
        desk.repository().records().put(KIND, MINE, contact, contact.name());
    }

    /// The document with the details as its contact where it names none.
    Document fill(Document document) {
        var people = document.front().people();
        if (!people.contacts().isEmpty()) return document;
        return known().map(
                        contact ->
                                document.withFront(
                                        document.front()
                                                .withPeople(
                                                        new People(
                                                                List.of(contact),
                                                                people.questions(),
                                                                people.workItem()))))
                .orElse(document);
    }
}
