package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Person.Role;
import org.rubric.catalogue.Provenance;
import org.rubric.document.Contact;

/// People. A table says one office in a row; two rows of a person are two offices.
final class PersonForm {
    static final Form<Person> FORM =
            new Form<>(
                    "people",
                    PersonForm::blank,
                    List.of(
                            Fact.of("name", Person::name, PersonForm::named),
                            Fact.of("organization", p -> p.contact().organization(), set(1)),
                            Fact.of("country", p -> p.contact().country(), set(2)),
                            Fact.of("telephone", p -> p.contact().telephone(), set(3)),
                            Fact.of("email", p -> p.contact().email(), PersonForm::email),
                            Fact.of("roles", Roles::words, Roles::all),
                            Fact.of(
                                    "spellings",
                                    p -> Written.joined(p.spellings()),
                                    (p, w) -> made(p, p.contact(), Written.list(w), p.roles())),
                            Fact.column("role", (p, w) -> Roles.office(p, Roles.read(w))),
                            Fact.column("group", (p, _) -> p),
                            Fact.column("from", (p, _) -> p),
                            Fact.column("until", (p, _) -> p)),
                    new PersonKeys(),
                    Shelf.cards(
                            c -> c.people(),
                            (p, source) ->
                                    new Person(
                                            p.id(), p.contact(), p.spellings(), p.roles(), source)),
                    Roles::row);

    private PersonForm() {}

    private static Person blank(String words) {
        var name = Written.named(words, "name");
        var contact = new Contact(name, "", "", "", "");
        try {
            return new Person(
                    Card.id("person", name), contact, List.of(), List.of(), Provenance.UNKNOWN);
        } catch (IllegalArgumentException _) {
            // A name in other letters than Latin ones is filed under their numbers.
            var id = Card.id("person", Integer.toHexString(name.hashCode()));
            return new Person(id, contact, List.of(), List.of(), Provenance.UNKNOWN);
        }
    }

    static Person made(Person p, Contact contact, List<String> spellings, List<Role> roles) {
        return new Person(p.id(), contact, spellings, roles, p.provenance());
    }

    /// Another spelling of a known name is kept beside it.
    private static Person named(Person p, String words) {
        var name = Written.named(words, "name");
        if (name.equals(p.name())) return p;
        var spellings = new ArrayList<>(p.spellings());
        spellings.remove(name);
        if (!p.name().isEmpty()) spellings.add(p.name());
        return made(p, with(p.contact(), 0, name), spellings, p.roles());
    }

    /// The same without keeping what the name was.
    static Person renamed(Person p, String words) {
        return made(p, with(p.contact(), 0, words), p.spellings(), p.roles());
    }

    private static Person email(Person p, String words) {
        return made(p, with(p.contact(), 4, Written.email(words)), p.spellings(), p.roles());
    }

    private static BiFunction<Person, String, Person> set(int part) {
        return (p, words) -> made(p, with(p.contact(), part, words), p.spellings(), p.roles());
    }

    private static Contact with(Contact c, int part, String words) {
        return new Contact(
                part == 0 ? words : c.name(),
                part == 1 ? words : c.organization(),
                part == 2 ? words : c.country(),
                part == 3 ? words : c.telephone(),
                part == 4 ? words : c.email());
    }
}
