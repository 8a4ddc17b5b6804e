package org.rubric.desk.knowledge;

import java.io.IOException;
import java.util.List;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Person.Role;
import org.rubric.catalogue.Provenance;
import org.rubric.document.Contact;
import org.rubric.document.Id;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// Who the user is: said once, kept in one place, used for contact, source and authorship.
public final class Myself {
    /// Nothing is known yet.
    public static final Person NOBODY =
            new Person(
                    Id.of("person/me"),
                    new Contact("", "", "", "", ""),
                    List.of(),
                    List.of(),
                    Provenance.UNKNOWN);

    private static final Kind<Person> KIND = Kind.of("myself", Person.class);

    /// How earlier versions kept the contact alone.
    private static final Kind<Contact> CONTACT = Kind.of("details", Contact.class);

    private static final String MINE = "mine";

    private Myself() {}

    /// What the store knows.
    public static Kept<Person> in(Records records) throws IOException {
        var kept = records.find(KIND, MINE);
        if (kept.isPresent()) return new Kept<>(records, KIND, MINE, kept.get());
        var before = records.find(CONTACT, MINE).map(contact -> with(NOBODY, contact));
        return new Kept<>(records, KIND, MINE, before.orElse(NOBODY));
    }

    /// The same person with another contact.
    public static Person with(Person person, Contact contact) {
        return new Person(
                person.id(), contact, person.spellings(), person.roles(), person.provenance());
    }

    /// How the user signs a document of that Question on an ISO day: the office held there, else
    /// the organization; empty: not known.
    ///
    /// @param question `4/20`; may be empty
    public static String source(Person me, String question, String day) {
        for (var role : me.roles())
            if (!question.isEmpty() && role.held(day) && role.group().equals("Q" + question))
                return role.title() + " " + role.group();
        return me.contact().organization();
    }

    /// The offices held on an ISO day.
    public static List<Role> offices(Person person, String day) {
        return person.roles().stream().filter(role -> role.held(day)).toList();
    }
}
