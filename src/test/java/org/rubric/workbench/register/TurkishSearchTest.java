package org.rubric.workbench.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Provenance;
import org.rubric.document.Contact;
import org.rubric.document.wording.Wording;
import org.rubric.workbench.Words;

/// Where the system speaks Turkish, a small I has no dot; what is typed is found all the same.
class TurkishSearchTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakTurkish() {
        Locale.setDefault(Locale.of("tr", "TR"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void rowsOfARegisterAreFound() {
        var entry = Entry.plain(List.of("Internet of things", "ITU-T"));
        assertTrue(entry.matches("INTERNET"));
        assertTrue(entry.matches("internet"));
        assertTrue(entry.matches("itu"));
        assertFalse(entry.matches("sensing"));
    }

    @Test
    void peopleAreFoundByTheirOrganization() {
        var contact = new Contact("Ana Sample", "ISI Institute", "Italy", "", "");
        var source = Provenance.of("a list");
        var ana = new Person(Card.id("person", "ana"), contact, List.of(), List.of(), source);
        var words = Words.of(Wording.language());
        var picker = new PeoplePicker(words, Catalogue.EMPTY, Optional.of(ana), _ -> false);
        for (var typed : List.of("isi institute", "ISI", "italy", "ITALY"))
            assertEquals(1, picker.rows(typed, _ -> {}).size(), typed);
    }
}
