package org.rubric.desk.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Resolution;
import org.rubric.catalogue.Resolution.Provision;
import org.rubric.catalogue.Title;

/// A provision that is claimed stays the one that is claimed.
class ProvisionsTest {
    private static final Resolution THREE =
            new Resolution(
                    98,
                    "WTSA",
                    Title.of("A title"),
                    "",
                    List.of(
                            new Provision("resolves", "to study things"),
                            new Provision("instructs", "the study group"),
                            new Provision("invites", "members")),
                    Provenance.UNKNOWN);

    private static List<String> keys(Resolution before, String words) {
        return written(before, words).provisions().stream().map(Provision::key).toList();
    }

    private static Resolution written(Resolution before, String words) {
        return TextForms.RESOLUTIONS.with(before, "provisions", words);
    }

    @Test
    void theSameWordsKeepTheirKeyWhereverTheyStand() {
        assertEquals(
                List.of("3", "1", "2"),
                keys(
                        THREE,
                        "invites: members; resolves: to study things; instructs: the study"
                                + " group"));
        assertEquals(
                List.of("2", "3"), keys(THREE, "instructs: the study group; invites: members"));
    }

    @Test
    void otherWordsInTheSamePlaceKeepTheKey() {
        var words = "resolves: to study things; instructs: all study groups; invites: members";
        assertEquals(List.of("1", "2", "3"), keys(THREE, words));
    }

    @Test
    void whatIsNewGetsANumberThatNoneHad() {
        var words =
                "resolves: new; resolves: to study things; instructs: the study group; invites:"
                        + " members";
        assertEquals(List.of("4", "1", "2", "3"), keys(THREE, words));
        var without = "resolves: to study things; instructs: the study group";
        assertEquals(List.of("4"), keys(THREE, "urges: all"));
        assertEquals(List.of("1", "2"), keys(THREE, without));
        var kept = written(THREE, "instructs: the study group; invites: members");
        assertEquals(
                List.of("4", "2", "3"),
                keys(kept, "resolves: it; instructs: the study group; invites: members"));
    }

    @Test
    void twiceTheSameWordsAreTwoProvisions() {
        assertEquals(
                List.of("1", "4", "2", "3"),
                keys(
                        THREE,
                        "resolves: to study things; resolves: to study things; instructs: the"
                                + " study group; invites: members"));
    }
}
