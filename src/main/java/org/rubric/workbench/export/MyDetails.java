package org.rubric.workbench.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Person;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Myself;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;

/// Who the user is, for header tables: asked once, where the first one needs it, and kept in the
/// store.
final class MyDetails {
    private final Desk desk;
    private boolean asked;

    MyDetails(Desk desk) {
        this.desk = desk;
    }

    /// The details, if they were given.
    Optional<Contact> known() {
        return me().map(Person::contact).filter(contact -> !contact.name().isBlank());
    }

    private Optional<Person> me() {
        try {
            return Optional.of(desk.me().now());
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

    /// @param said what was done, as undo tells it
    void keep(Contact contact, String said) throws IOException {
        asked = true;
        desk.me().change(said, me -> Myself.with(me, contact), contact.name());
    }

    /// The document with the details as its contact and its source where it names none.
    Document fill(Document document) {
        var me = me().filter(person -> !person.name().isBlank());
        if (me.isEmpty()) return document;
        return document.withFront(sourced(contact(document.front(), me.get()), me.get()));
    }

    private static FrontMatter contact(FrontMatter front, Person me) {
        var people = front.people();
        if (!people.contacts().isEmpty()) return front;
        return front.withPeople(
                new People(List.of(me.contact()), people.questions(), people.workItem()));
    }

    /// Contributions are a member's, other documents those of an office.
    private static FrontMatter sourced(FrontMatter front, Person me) {
        var header = front.header();
        if (!header.source().isEmpty()) return front;
        boolean member = front.identity().kind() == DocumentKind.CONTRIBUTION;
        var questions = front.people().questions();
        var question = member || questions.isEmpty() ? "" : questions.getFirst();
        return front.withHeader(
                new MeetingHeader(
                        header.banner(),
                        header.number(),
                        header.sitting(),
                        Myself.source(me, question, LocalDate.now().toString()),
                        header.purpose(),
                        header.liaison()));
    }
}
