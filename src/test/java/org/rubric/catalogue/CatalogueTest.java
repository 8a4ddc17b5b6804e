package org.rubric.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.document.Contact;
import org.rubric.document.Id;

import java.util.ArrayList;
import java.util.List;

class CatalogueTest {
    private static final Provenance SOURCE = Provenance.of("a list");

    @Test
    void everyKindOfCardIsPutFoundReplacedAndTaken() {
        var cards = cards();
        var catalogue = Catalogue.EMPTY;
        for (var card : cards) catalogue = catalogue.with(card);
        var found = new ArrayList<Card>();
        catalogue.forEach(found::add);
        assertEquals(cards, found);
        for (var card : cards) {
            assertEquals(card, catalogue.find(card.id()).orElseThrow(), card.name());
            assertEquals(catalogue, catalogue.with(card), "Putting it again changes nothing");
            assertTrue(catalogue.without(card.id()).find(card.id()).isEmpty(), card.name());
        }
        assertSame(catalogue, catalogue.without(Id.of("nothing")));
    }

    @Test
    void aQuestionIsFoundWithAndWithoutItsLetter() {
        var catalogue = Catalogue.EMPTY.with(question("4/20")).with(question("14/20"));
        assertEquals("Q4/20", catalogue.question("4/20").orElseThrow().name());
        assertEquals("Q4/20", catalogue.question("Q4/20").orElseThrow().name());
        assertTrue(catalogue.question("1/20").isEmpty());
    }

    @Test
    void anOfficeIsHeldForAWhile() {
        var role = new Person.Role("Rapporteur", "Q4/20", "2022-03", "2024-10-01");
        var person = person("Ana Lima", role);
        var catalogue = Catalogue.EMPTY.with(person);
        assertEquals(List.of(person), catalogue.holders("rapporteur", "Q4/20", "2023-01-01"));
        assertTrue(catalogue.holders("Rapporteur", "Q4/20", "2022-01-01").isEmpty());
        assertTrue(catalogue.holders("Rapporteur", "Q4/20", "2025-01-01").isEmpty());
        assertTrue(new Person.Role("Chair", "SG20", "", "").held("1999-01-01"));
    }

    @Test
    void aPersonIsKnownByEverySpelling() {
        var catalogue = Catalogue.EMPTY.with(person("Chao Ma", null));
        assertTrue(catalogue.person("CHAO MA").isPresent());
        assertTrue(catalogue.person("Ma C.").isPresent());
        assertFalse(catalogue.person("Chao").isPresent());
    }

    @Test
    void aNumberFallsIntoItsBlock() {
        var block = new NumberBlock("Y.4100", "Y.4249", "Requirements and use cases", "");
        assertTrue(block.holds(Designation.parse("ITU-T Y.4101").orElseThrow()));
        assertTrue(block.holds(Designation.parse("Y.4113.2").orElseThrow()));
        assertFalse(block.holds(Designation.parse("Y.4250").orElseThrow()));
        assertFalse(block.holds(Designation.parse("X.4101").orElseThrow()));
        assertFalse(block.holds(Designation.parse("IETF RFC 4101").orElseThrow()));
    }

    @Test
    void aCardNeedsSomethingToBeFiledUnder() {
        assertEquals(Id.of("person/hector-bude"), Card.id("person", "Héctor Budé"));
        assertThrows(IllegalArgumentException.class, () -> Card.id("person", "—"));
    }

    private static List<Card> cards() {
        return List.of(
                new Recommendation(
                        Designation.parse("Y.4000").orElseThrow(),
                        Title.of("A title"),
                        "General",
                        Standing.UNKNOWN,
                        List.of(),
                        SOURCE),
                new Resolution(98, "WTSA", Title.of("A title"), "revised", List.of(), SOURCE),
                new Term("gateway", "A unit that connects.", "ITU-T Y.4000", "", "en", SOURCE),
                question("4/20"),
                new WorkingParty("3/20", Title.of("Data"), SOURCE),
                new RegionalGroup("SG20RG-AFR", "Africa", "", "", SOURCE),
                new Coordination("JCA-MV", Title.of("A title"), "TSAG", List.of(), "", SOURCE),
                person("Chao Ma", null),
                new MailingList("t25sg20q4@lists.itu.int", "Q4/20", SOURCE));
    }

    private static Question question(String number) {
        return new Question(number, Title.of("Data"), "", "", "", SOURCE);
    }

    private static Person person(String name, Person.Role role) {
        var contact = new Contact(name, "", "", "", "");
        var roles = role == null ? List.<Person.Role>of() : List.of(role);
        return new Person(Card.id("person", name), contact, List.of("Ma C."), roles, SOURCE);
    }
}
