package org.rubric.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.document.Id;
import org.rubric.interchange.bundle.ValueFormat;

/// Editions, what was in force when, and what took the place of what.
class SuccessionTest {

    private static Designation named(String words) {
        return Designation.parse(words).orElseThrow();
    }

    static Recommendation text(String name, Standing standing) {
        return new Recommendation(
                named(name), Title.of(name), "", standing, List.of(), Provenance.UNKNOWN);
    }

    private static Recommendation replaced(String name, String... by) {
        return text(
                name,
                Standing.of("2012-06", "1.0", "")
                        .withReplacedBy(Arrays.stream(by).map(SuccessionTest::named).toList()));
    }

    private static CatalogueChange put(Recommendation... texts) {
        return new CatalogueChange("put", List.of(texts), List.<Id>of());
    }

    private static List<String> tags(List<Designation> texts) {
        return texts.stream().map(Designation::tag).toList();
    }

    @Test
    void theEditionInForceIsTheLastOneThatHadCome() {
        var text =
                text(
                        "ITU-T A.5",
                        new Standing(
                                "2019-09",
                                "",
                                "in force",
                                "2024-01-12",
                                List.of(),
                                List.of(Edition.of("2016", ""), Edition.of("2008-10-30", ""))));
        assertEquals(Optional.empty(), text.asAt("2008-10-29"));
        assertEquals("2008-10-30", text.asAt("2008-10-30").orElseThrow().date());
        assertEquals("2016", text.asAt("2016-01-01").orElseThrow().date());
        assertEquals("2019-09", text.asAt("2019-09-01").orElseThrow().date());
        assertEquals(Optional.empty(), text.asAt("2024-01-12"));
        assertEquals(
                List.of("2008", "2016", "2019"),
                text.editions().stream().map(Edition::words).toList());
    }

    @Test
    void aNewEditionLeavesTheOneBeforeAmongTheEarlier() {
        var standing =
                Standing.of("2012-06", "1.0", "in force").renewed(Edition.of("2018-03", "2.0"));
        assertEquals("2018-03", standing.date());
        assertEquals(List.of("2012-06"), standing.earlier().stream().map(Edition::date).toList());
        assertEquals(List.of(), Standing.UNKNOWN.renewed(Edition.of("2018", "")).earlier());
    }

    @Test
    void aChainIsFollowedToItsEnd() {
        var index =
                TextIndex.of(
                        List.of(
                                replaced("ITU-T Y.1", "ITU-T Y.2"),
                                replaced("ITU-T Y.2", "ITU-T Y.3", "ITU-T Y.4"),
                                replaced("ITU-T Y.3", "ITU-T Y.4"),
                                replaced("ITU-T Y.4")));
        var chain = Succession.of(named("ITU-T Y.1 (2001)"), index);
        assertEquals(List.of("ITU-T Y.4"), tags(chain.ends()));
        assertEquals("ITU-T Y.1 \u2192 ITU-T Y.2 \u2192 ITU-T Y.3 \u2192 ITU-T Y.4", chain.words());
        assertFalse(chain.isCircle());
        var unknown = Succession.of(named("ITU-T Y.9"), index);
        assertEquals(List.of("ITU-T Y.9"), tags(unknown.ends()));
    }

    @Test
    void aCircleIsToldAndNotFollowedForEver() {
        var catalogue =
                Catalogue.EMPTY.after(
                        put(replaced("ITU-T Y.1", "ITU-T Y.2"), replaced("ITU-T Y.2")));
        var change = put(replaced("ITU-T Y.2", "ITU-T Y.1"));
        assertEquals(
                List.of(), Succession.circles(catalogue, put(replaced("ITU-T Y.2", "ITU-T Y.3"))));
        var circles = Succession.circles(catalogue, change);
        assertEquals(
                List.of(List.of("ITU-T Y.2", "ITU-T Y.1", "ITU-T Y.2")),
                circles.stream().map(SuccessionTest::tags).toList());
        var chain = Succession.of(named("ITU-T Y.1"), TextIndex.of(catalogue.after(change)));
        assertTrue(chain.isCircle());
        assertEquals(List.of(), chain.ends());
        assertEquals("ITU-T Y.1 \u2192 ITU-T Y.2 \u2192 ITU-T Y.1", chain.words());
        var self = Succession.circles(Catalogue.EMPTY, put(replaced("ITU-T Y.7", "ITU-T Y.7")));
        assertEquals(1, self.size());
    }

    @Test
    void aCircleThroughTheOtherNumberOfATextIsFound() {
        var change =
                put(
                        replaced("ITU-T Y.10/Q.10", "ITU-T Y.11"),
                        replaced("ITU-T Y.11", "ITU-T Q.10"));
        assertEquals(1, Succession.circles(Catalogue.EMPTY, change).size());
    }

    @Test
    void aVeryLongChainIsNoTrouble() {
        var texts = new ArrayList<Recommendation>();
        for (int i = 1; i < 20_000; i++) texts.add(replaced("ITU-T Y." + i, "ITU-T Y." + (i + 1)));
        var chain = Succession.of(named("ITU-T Y.1"), TextIndex.of(texts));
        assertEquals(List.of("ITU-T Y.20000"), tags(chain.ends()));
    }

    @Test
    void whatAnOlderProgramKeptIsStillRead() throws IOException {
        var format = ValueFormat.of(Recommendation.class);
        var old =
                "{\"designation\":\"ITU-T Y.4000 (2012)\",\"title\":{\"words\":\"Overview\",\"variants\":[]},"
                        + "\"block\":\"\",\"standing\":{\"date\":\"2012-06\",\"edition\":\"\",\"status\":\"in force\"},"
                        + "\"questions\":[],\"provenance\":{\"source\":\"\",\"asOf\":\"\",\"remark\":\"\"}}";
        var read = format.read(old);
        assertEquals(Standing.of("2012-06", "", "in force"), read.standing());
        var full = replaced("ITU-T J.205 Cor.2 (2014)", "ITU-T J.206");
        assertEquals(full, format.read(format.text(full)));
        var parts =
                "{\"designation\":{\"body\":\"DMTF\",\"type\":\"\",\"numbers\":[\"RFAPI\"],\"edition\":\"\"},"
                        + "\"title\":{\"words\":\"Redfish\"}}";
        assertEquals("DMTF RFAPI", format.read(parts).designation().tag());
    }

    @Test
    void aTextThatIsGoneWithoutAnEndDayIsNotInForce() {
        var earlier = List.of(Edition.of("2016", ""));
        for (var status : List.of("superseded", "withdrawn")) {
            var text = text("ITU-T A.5", Standing.of("2019-09", "", status).withEarlier(earlier));
            assertEquals(Optional.empty(), text.asAt("2026-11-27"), status);
            assertEquals("2016", text.asAt("2018-01-01").orElseThrow().date());
        }
        assertEquals(Optional.empty(), replaced("ITU-T Y.1", "ITU-T Y.2").asAt("2026-11-27"));
        var stands = text("ITU-T A.5", Standing.of("2019-09", "", "in force"));
        assertTrue(stands.asAt("2026-11-27").isPresent());
    }
}
