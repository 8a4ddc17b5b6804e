package org.rubric.workbench.write;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import org.rubric.catalogue.Person;
import org.rubric.desk.register.ContactCommand;
import org.rubric.document.Contact;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.register.PeoplePicker;
import org.rubric.workbench.text.DocumentView;

/// Chooses who a draft's header table names as contact: the user, or someone of the catalogue.
record Contacting(
        Words words, WriteDesk desk, Overlay overlay, DocumentView text, WriteActions.Says says) {

    /// @param me the user; empty: not known
    void open(Optional<Person> me, Supplier<Bounds> near) {
        var picker = new PeoplePicker(words, desk.catalogue(), me, this::has);
        picker.open(overlay, "contact.which", near.get(), this::taken, text::requestFocus);
    }

    private boolean has(Person person) {
        return text.session().stream()
                .flatMap(open -> open.snapshot().document().front().people().contacts().stream())
                .map(Contact::name)
                .anyMatch(person.name()::equals);
    }

    private void taken(Person person) {
        boolean had = has(person);
        if (text.perform(new ContactCommand(person.contact())))
            says.say(had ? "contact.removed" : "contact.added", person.name());
    }
}
