package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Contact;
import org.rubric.document.People;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// A person becomes a contact of a draft; one of that name is taken off instead.
public record ContactCommand(Contact contact) implements Command {

    @Override
    public Optional<Transaction> on(Snapshot snapshot, Selection selection) {
        var front = snapshot.document().front();
        var people = front.people();
        var contacts = new ArrayList<>(people.contacts());
        if (!contacts.removeIf(each -> each.name().equals(contact.name()))) contacts.add(contact);
        var changed = new People(contacts, people.questions(), people.workItem());
        return Optional.of(
                Transaction.of(
                        Written.words("undo.contact", contact.name()),
                        List.of(new Step.Reset(front.withPeople(changed))),
                        selection));
    }
}
