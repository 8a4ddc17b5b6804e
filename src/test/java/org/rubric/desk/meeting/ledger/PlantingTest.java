package org.rubric.desk.meeting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.desk.Sample;
import org.rubric.desk.meeting.ledger.Portion.Kind;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Passage;
import org.rubric.numbering.Numbering;

/// Text of contributions that are no copies goes where it belongs.
class PlantingTest {
    private static Portions portions(String title, Block... body) {
        return Portions.of(Document.of(FrontMatter.EMPTY, List.of(body)), title);
    }

    private static Document planted(String title, Block... body) {
        var portions = portions(title, body);
        return planting().with(portions, portions.likely(), title);
    }

    private static Planting planting() {
        return new Planting(Sample.draft(), Optional.empty(), Optional.empty());
    }

    private static String label(Document text, Id id) {
        return Numbering.of(text).label(id).orElseThrow().standing().replace("\u00A0", " ");
    }

    private static Id titled(Document text, String title) {
        var found = new ArrayList<Id>();
        text.forEach(
                block -> {
                    if (block instanceof Block.Clause clause
                            && Inline.text(clause.title().runs()).equals(title))
                        found.add(clause.id());
                });
        assertEquals(1, found.size(), title);
        return found.getFirst();
    }

    @Test
    void aTermGoesIntoTheAlphabetAndNumbersFollow() {
        var text =
                planted(
                        "Y.IoT-flood: new term “flood stage”",
                        p("We propose a term."),
                        p("flood stage: range of the water level."));
        var terms = new ArrayList<String>();
        text.forEach(
                block -> {
                    if (block instanceof Block.Definition one)
                        terms.add(label(text, one.id()) + " " + Inline.text(one.term().runs()));
                });
        assertTrue(terms.contains("3.2.5 flood stage"), terms.toString());
        assertTrue(terms.contains("3.2.4 flood sensing gateway"), terms.toString());
        assertTrue(terms.contains("3.2.6 local datum"), terms.toString());
    }

    @Test
    void aDefinitionIsOneWhoeverWroteIt() {
        var portions = portions("anything", definition("d", "surge", "sudden rise"));
        assertEquals(Kind.DEFINITION, portions.all().getFirst().kind());
        assertEquals("surge", portions.all().getFirst().words());
    }

    @Test
    void aNewClauseStandsAtItsNumber() {
        var text =
                planted(
                        "Y.IoT-flood: new clause 7 on security",
                        clause("s", "Security", p("Sign each report.")));
        assertEquals("7", label(text, titled(text, "Security")));
        var within = planted("new clause 6.2 on keys", clause("s", "Keys", p("256 bits.")));
        assertEquals("6.2", label(within, titled(within, "Keys")));
        assertEquals("6.3", label(within, Id.of("reporting")));
    }

    @Test
    void anAppendixStandsBehindTheOthersAndTheFrameStaysAway() {
        var text =
                planted(
                        "Y.IoT-flood: new appendix on use cases",
                        clause("i", "Introduction", p("Why.")),
                        clause("u", "Use cases", p("A city.")));
        assertEquals("Appendix II", label(text, titled(text, "Use cases")));
        assertEquals(Id.of("bibliography"), text.body().getLast().id());
    }

    @Test
    void aTitleSaysWhatADivisionIs() {
        var text = planted("use cases", clause("u", "Appendix II – Use cases", p("A city.")));
        assertEquals("Appendix II", label(text, titled(text, "Use cases")));
        var annexed = planted("tests", annex("x", "More tests", p("Shake it.")));
        assertEquals("Annex B", label(annexed, titled(annexed, "More tests")));
    }

    @Test
    void otherTextStandsBehindTheCaretInItsOrder() {
        var portions = portions("Comments", p("One."), p("Two."));
        var planting =
                new Planting(Sample.draft(), Optional.empty(), Optional.of(Id.of("general/p3")));
        var text = planting.with(portions, portions.likely(), "Comments");
        var general = (Block.Clause) text.find(Id.of("general")).orElseThrow();
        var words = general.body().stream().map(b -> Inline.text(b.runs())).toList();
        int at = words.indexOf("One.");
        assertEquals("Two.", words.get(at + 1));
        assertEquals(Id.of("general/p3"), general.body().get(at - 1).id());
    }

    @Test
    void withoutCaretOrAimLooseTextHasNoPlace() {
        var portions = portions("Comments", p("One."));
        assertEquals(Optional.empty(), planting().spot(portions.all().getFirst(), "Comments"));
    }

    /// Whatever comes, the text stays sound: its Ids are its own and the steps lead there.
    @Test
    void whateverIsTakenTheTextStaysSound() {
        var random = new Random(7);
        for (int round = 0; round < 60; round++) {
            var body = new ArrayList<Block>();
            for (int i = 0; i < 5; i++)
                body.add(
                        switch (random.nextInt(5)) {
                            case 0 -> p("Words " + i);
                            case 1 -> definition("here/term" + i, "term " + i, "something");
                            case 2 -> clause("general", "General " + i, p("x"));
                            case 3 -> annex("test", "Annex " + i, p("y"));
                            default -> p("flood " + i + ": wet");
                        });
            var title = List.of("new term", "new clause 99", "new appendix").get(round % 3);
            var portions = portions(title, body.toArray(Block[]::new));
            var planting =
                    new Planting(Sample.draft(), Optional.of(Id.of("power")), Optional.empty());
            var text = planting.with(portions, portions.all(), title);
            var ids = new ArrayList<Id>();
            text.forEach(block -> ids.add(block.id()));
            assertEquals(ids.size(), ids.stream().distinct().count());
            var now = Sample.draft();
            for (var step : Passage.steps(now, text)) now = step.apply(now);
            assertEquals(text, now);
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Y.IoT-flood: reporting period in clause 6.1, general
                    revised Table 6-1, periods
                    new clause 7 on security, requirements
                    new clause 6.99, requirements
                    comments on Annex A, test
                    comments on annex, test
                    Appendix I is too long, siting
                    abbreviations, abbreviations
                    two definitions, here
                    clause A.2, test-equipment
                    clause 99999999999999999999, ''
                    nothing of the kind, ''
                    """)
    void titlesSayWhere(String title, String place) {
        var text = Sample.draft();
        var found = Aim.of(title, text, Numbering.of(text));
        assertEquals(place, found.map(Id::value).orElse(""));
    }
}
