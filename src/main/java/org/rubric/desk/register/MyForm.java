package org.rubric.desk.register;

import java.util.List;
import org.rubric.catalogue.Person;

/// The user, who is no card of the catalogue but is shown like one.
public final class MyForm {
    /// Word of the form.
    public static final String WORD = "me";

    private static final Form<Person> FORM =
            new Form<>(
                    WORD,
                    PersonForm.FORM.blank(),
                    PersonForm.FORM.facts().subList(0, 6).stream().map(MyForm::bare).toList(),
                    person -> List.of(person.id().value()),
                    Shelf.none());

    private MyForm() {}

    public static Item<Person> item(Person me) {
        return new Item<>(FORM, me);
    }

    /// A name that is taken away again is no name of oneself, and leaves no spelling behind.
    private static Fact<Person> bare(Fact<Person> fact) {
        if (!fact.key().equals("name")) return fact;
        return Fact.of("name", fact.get(), PersonForm::renamed);
    }
}
