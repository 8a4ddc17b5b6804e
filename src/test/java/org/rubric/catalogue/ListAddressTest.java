package org.rubric.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.desk.Sample;

class ListAddressTest {
    private static final ListAddress LISTS = new ListAddress(Sample.catalogue());

    @ParameterizedTest
    @CsvSource({
        "t25sg20g1@lists.itu.int,  Q1/20, t25sg20q1@lists.itu.int",
        "t25sq20q3@lists.itu.int,  Q3/20, t25sg20q3@lists.itu.int",
        "t25sg20g1@lists.itu.int,  '',    t25sg20q1@lists.itu.int",
        "t25sq20q10@lists.itu.int, '',    t25sg20q10@lists.itu.int",
        "tsq20rgap@lists.itu.int,  '',    tsg20rgap@lists.itu.int",
        "t22sg20q4@lists.itu.int,  Q4/20, t25sg20q4@lists.itu.int",
        "t25sg20q4@list.itu.int,   Q4/20, t25sg20q4@lists.itu.int",
        "t25sg20q4@lists.itu.int,  Q6/20, t25sg20q6@lists.itu.int",
        "somebody@example.org,     '',    ''",
    })
    void aSlipIsFoundWithTheAddressThatWasLikelyMeant(String typed, String group, String likely) {
        assertEquals(likely, LISTS.check(typed, group).orElseThrow().likely());
    }

    @Test
    void theListsOfTheCatalogueAreOfTheForm() {
        assertEquals(List.of(), LISTS.findings());
        assertEquals(Optional.of("t25sg20q4@lists.itu.int"), LISTS.of("4/20"));
        assertEquals(Optional.of("t25sg20all@lists.itu.int"), LISTS.of("SG20"));
        assertEquals(Optional.of("tsg20rgap@lists.itu.int"), LISTS.of("SG20RG-AP"));
        assertEquals(Optional.empty(), LISTS.of("Q4/17"));
        var catalogue =
                Sample.catalogue()
                        .with(
                                new MailingList(
                                        "t25sq20q4@lists.itu.int", "Q4/20", Provenance.UNKNOWN));
        var found = new ListAddress(catalogue).findings();
        assertEquals(1, found.size());
        assertTrue(found.getFirst().message().endsWith("likely t25sg20q4@lists.itu.int is meant."));
    }

    @Test
    void aNewStudyPeriodIsOneChange() {
        var old = Sample.catalogue();
        var group = new StudyGroup("20", old.group().title(), "2029-2032", "", "", "");
        var next =
                new Catalogue(group, old.texts(), old.structure(), old.people(), old.directory());
        var lists = new ListAddress(next);
        assertEquals("t29sg20", lists.prefix());
        var slip = lists.check("t25sg20q4@lists.itu.int", "Q4/20").orElseThrow();
        assertEquals("t29sg20q4@lists.itu.int", slip.likely());
        assertEquals("It is of another study period", slip.why());
    }
}
