package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Session;

/// What only the author can say is asked in one field, and the answer mends what was found.
class WantedTest {

    @Test
    void aPictureIsDescribed() {
        var draft = Drafts.of(Drafts.SOUND.replace("Two boxes.", ""));
        var after = answered(draft, "FIG-08", "  A box and a wire. ");
        var described = new ArrayList<String>();
        after.forEach(
                block -> {
                    if (block instanceof Exhibit.Panel panel)
                        described.add(panel.image().alternative());
                });
        assertEquals(List.of("A box and a wire."), described);
    }

    @Test
    void whatWasLeftOpenIsSaid() {
        var draft = Drafts.of(Drafts.SOUND.replace("A report is short.", "It has tbd octets."));
        var found = found(draft, "NRM-15").getFirst();
        var after = answered(draft, "NRM-15", "200");
        var line = after.find(found.place()).orElseThrow();
        assertEquals("It has 200 octets.", Inline.text(line.runs()));
    }

    @Test
    void anAbbreviationIsListedInItsPlace() {
        var draft =
                Drafts.of(Drafts.SOUND.replace("report by BLE", "report by BLE and AMQ and ZMQ"));
        var after = answered(draft, "ABB-01", "Alpha Message Queue");
        assertEquals(List.of("AMQ", "BLE"), listed(after));
        assertEquals(List.of("AMQ", "BLE", "ZMQ"), listed(answered(after, "ABB-01", "Zeta MQ")));
    }

    @Test
    void theTextMaySayWhatLettersStandFor() {
        var draft =
                Drafts.of(
                        Drafts.SOUND.replace(
                                "report by BLE", "report by BLE and alpha message queue (AMQ)"));
        var finding = found(draft, "ABB-01").getFirst();
        var fix = rule("ABB-01").corrections(finding, dossier(draft)).getFirst();
        assertEquals("List it as “alpha message queue”", fix.words());
    }

    @Test
    void nothingIsNoAnswerAndWhatIsGoneIsNotAskedFor() {
        var draft = Drafts.of(Drafts.SOUND.replace("A report is short.", "It has tbd octets."));
        var finding = found(draft, "NRM-15").getFirst();
        var wanted = rule("NRM-15").wanted(finding, dossier(draft)).orElseThrow();
        assertEquals(Optional.empty(), wanted.mend().apply("  "));
        for (var rule : Rulebook.standard().rules())
            assertTrue(
                    rule.wanted(rule.finding(Id.of("gone"), "It was."), dossier(draft)).isEmpty(),
                    rule.sheet().code());
    }

    private static Document answered(Document draft, String code, String said) {
        var finding = found(draft, code).getFirst();
        var wanted = rule(code).wanted(finding, dossier(draft)).orElseThrow();
        var session = Session.of(draft);
        session.apply(wanted.mend().apply(said).orElseThrow().transaction());
        var after = session.snapshot().document();
        assertEquals(found(draft, code).size() - 1, found(after, code).size());
        session.undo();
        assertEquals(draft, session.snapshot().document());
        return after;
    }

    private static List<String> listed(Document document) {
        var all = new ArrayList<String>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Abbreviation one)
                        all.add(Inline.text(one.abbreviation().runs()));
                });
        return all;
    }

    private static Rule rule(String code) {
        return Rulebook.standard().rule(code).orElseThrow();
    }

    private static List<Finding> found(Document document, String code) {
        var found = new ArrayList<Finding>();
        rule(code).check(dossier(document), found::add);
        return found;
    }

    private static Dossier dossier(Document document) {
        return Drafts.dossier(document).at(ConsentCases.NEAR);
    }
}
