package org.rubric.desk.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Edition;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.catalogue.Title;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.interchange.tables.TableFiles;

/// Editions and successors of texts in tables and in fields.
class EditionsTest {
    private static final Provenance SOURCE = Provenance.of("a list");

    private static Preview preview(Catalogue now, String words) throws IOException {
        var form = RecommendationForm.FORM;
        var table = TableFiles.table("", words);
        return new TableJob<>(table, Guess.of(table, form), form, SOURCE).run(now);
    }

    private static Recommendation text(Catalogue catalogue, String name) {
        return catalogue.recommendation(Designation.parse(name).orElseThrow()).orElseThrow();
    }

    @Test
    void aTableBringsSuccessorsAndEarlierEditions() throws IOException {
        var words =
                """
                Rec.\tTitle\tDate\tEarlier editions\tReplaced by\tIn force until
                Y.2060\tOverview of the Internet of things\t2012-06\t2008 (1.0)\tITU-T Y.4000\t2016-07
                Y.4000\tOverview of the Internet of things\t2016-07\t\t\t
                """;
        var after = preview(Catalogue.EMPTY, words).after(Catalogue.EMPTY, false);
        var old = text(after, "ITU-T Y.2060");
        assertEquals(List.of(Edition.of("2008", "1.0")), old.standing().earlier());
        assertEquals("ITU-T Y.4000", Editions.tags(old.standing().replacedBy()));
        assertEquals("2016-07", old.standing().until());
        assertTrue(old.standing().gone());
    }

    @Test
    void aFactThatChangesLeavesTheOthers() {
        var edition = new Edition("2012-06", "1.0", "superseded", "2018");
        var standing =
                Standing.of("2018", "", "in force")
                        .withEarlier(List.of(edition))
                        .withReplacedBy(List.of(Designation.parse("ITU-T Y.4001").orElseThrow()));
        var named = Designation.parse("ITU-T Y.4000").orElseThrow();
        var before =
                new Recommendation(named, Title.of("Overview"), "", standing, List.of(), SOURCE);
        var form = RecommendationForm.FORM;
        for (var key : List.of("date", "edition", "status", "title", "block", "until")) {
            var value = key.equals("date") || key.equals("until") ? "2019-01" : "other";
            var next = form.with(before, key, value);
            assertEquals(List.of(edition), next.standing().earlier(), key);
            assertEquals(standing.replacedBy(), next.standing().replacedBy(), key);
        }
        var again = form.with(before, "earlier", "2012-06 (1.0); 2010");
        assertEquals(edition, again.standing().earlier().getFirst(), "its end is still known");
        assertThrows(IllegalArgumentException.class, () -> form.with(before, "earlier", "lately"));
    }

    @Test
    void whatWouldReplaceItselfIsTrouble() throws IOException {
        var words =
                """
                Rec.\tTitle\tReplaced by
                Y.4001\tOne\tITU-T Y.4002
                Y.4002\tTwo\tITU-T Y.4003
                Y.4003\tThree\tITU-T Y.4001
                Y.4004\tFour\tITU-T Y.4001
                """;
        var preview = preview(Catalogue.EMPTY, words);
        assertEquals(3, preview.count(Kind.TROUBLE));
        assertEquals(1, preview.count(Kind.NEW), "what only leads to it may come");
        var said = preview.lines().getFirst().said();
        assertTrue(said.contains("would replace itself"), said);
    }
}
