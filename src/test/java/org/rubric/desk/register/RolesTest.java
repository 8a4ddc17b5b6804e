package org.rubric.desk.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Person.Role;
import org.rubric.desk.Sample;
import org.rubric.desk.knowledge.Myself;

class RolesTest {

    @Test
    void anOfficeInWords() {
        assertEquals("Chair, SG20", Roles.words(new Role("Chair", "SG20", "", "")));
        assertEquals("Editor", Roles.words(new Role("Editor", "", "", "")));
        assertEquals(
                "Chair, SG20 (2025-01 \u2013 )",
                Roles.words(new Role("Chair", "SG20", "2025-01", "")));
        assertEquals(new Role("Chair", "SG20", "", ""), Roles.read("Chair SG20"));
        assertEquals(new Role("Vice-chair", "WP3/20", "", ""), Roles.read("Vice-chair of WP3/20"));
        assertEquals(new Role("Rapporteur", "Q4/20", "", ""), Roles.read("Rapporteur, Q4/20"));
        assertEquals(new Role("Mentor", "", "", ""), Roles.read("Mentor"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var random = new Random(3);
        var titles = List.of("Chair", "Vice-chair", "Co-chair for ITU", "Associate rapporteur");
        var groups =
                List.of("SG20", "Q4/20", "SG20RG-AFR", "IEC-ISO-ITU joint smart cities task force");
        var dates = List.of("", "2025", "2025-01", "2025-01-31");
        for (int run = 0; run < 200; run++) {
            var roles = new ArrayList<Role>();
            for (int i = random.nextInt(4); i > 0; i--)
                roles.add(
                        new Role(
                                titles.get(random.nextInt(titles.size())),
                                groups.get(random.nextInt(groups.size())),
                                dates.get(random.nextInt(dates.size())),
                                dates.get(random.nextInt(dates.size()))));
            var person = PersonForm.made(Myself.NOBODY, Myself.NOBODY.contact(), List.of(), roles);
            assertEquals(roles, Roles.all(Myself.NOBODY, Roles.words(person)).roles());
        }
        for (var person : Sample.catalogue().people())
            assertEquals(person.roles(), Roles.all(person, Roles.words(person)).roles());
    }

    @Test
    void theCellsOfARowAreOneOffice() {
        var row = Map.of("role", "Editor", "group", "Y.4000", "from", "03/2024", "until", "");
        assertEquals("Editor, Y.4000 (2024-03 \u2013 )", Roles.row(row).get("role"));
        assertEquals(Map.of("group", "Q4/20"), Roles.row(Map.of("group", "Q4/20")));
        assertEquals(
                "Chair, SG20",
                Roles.row(Map.of("role", "Chair, SG20", "group", "Q1/20")).get("role"));
    }

    @Test
    void anOfficeIsHadOnceAndAgainLater() {
        var person = Roles.office(Myself.NOBODY, new Role("Chair", "SG20", "", ""));
        person = Roles.office(person, new Role("chair", "SG20", "2022", ""));
        assertEquals(List.of(new Role("Chair", "SG20", "2022", "")), person.roles());
        person = Roles.office(person, new Role("Chair", "SG20", "2025", ""));
        assertEquals(2, person.roles().size(), "a second term");
        person = Roles.office(person, new Role("Chair", "SG20", "2022", "2024"));
        assertEquals(new Role("Chair", "SG20", "2022", "2024"), person.roles().getFirst());
        Person bare = Roles.without(person, 1);
        assertEquals(1, bare.roles().size());
    }

    @Test
    void anOfficeDoesNotEndBeforeItBegins() {
        var role = new Role("Chair", "SG20", "", "");
        assertEquals("2024-03", Roles.dated(role, "03/2024", "").from());
        assertThrows(IllegalArgumentException.class, () -> Roles.dated(role, "2025", "2024"));
        assertThrows(IllegalArgumentException.class, () -> Roles.dated(role, "soon", ""));
    }

    @Test
    void aMonthEndsWithItsLastDay() {
        var role = new Role("Chair", "SG20", "2025-01", "2026-11");
        assertTrue(role.held("2026-11-15"), "the month it ends in");
        assertTrue(role.held("2025-01-01"));
        assertFalse(role.held("2026-12-01"));
        assertFalse(role.held("2024-12-31"));
        assertTrue(new Role("Chair", "SG20", "2026", "2026").held("2026-06-01"));
        assertTrue(new Role("Chair", "SG20", "2026-03-05", "").held("2026-03"));
    }

    @Test
    void anOfficeMayEndInTheYearItBegins() {
        var role = new Role("Chair", "SG20", "", "");
        assertEquals("2026", Roles.dated(role, "2026-03", "2026").until());
        assertEquals("2026-03", Roles.dated(role, "2026-03-10", "2026-03").until());
        assertThrows(IllegalArgumentException.class, () -> Roles.dated(role, "2026-03", "2025"));
        assertThrows(IllegalArgumentException.class, () -> Roles.dated(role, "2026", "2025-12"));
    }
}
