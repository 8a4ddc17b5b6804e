package org.rubric.desk.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.numbering.Resolution;
import org.rubric.rules.Dossier;
import org.rubric.rules.Proofreader;
import org.rubric.rules.Rulebook;

/// Entries that are brought up to date or to the other list, with everything that cites them.
class UpdateCommandTest {

    private static String read(Session session, String id) {
        var now = session.snapshot();
        return Shelf.words(Resolution.of(now.document(), now.numbering()).document(), id)
                .replace('\u00a0', ' ')
                .replace('\u2011', '-');
    }

    @Test
    void aSuccessorTakesThePlaceEverywhere() {
        var session = Session.of(Shelf.draft());
        var before = session.snapshot().document();
        var text = Shelf.inForce("ITU-T Y.4600", "Requirements of things", "2022-08");
        assertTrue(session.perform(new UpdateCommand(Id.of("r1"), text)));
        assertEquals("As [ITU-T Y.4600] and [ITU-T Y.4600] say.", read(session, "a"));
        assertEquals(
                2,
                session.snapshot().document().find(Id.of("a")).orElseThrow().runs().stream()
                        .filter(Inline.Citation.class::isInstance)
                        .count());
        assertEquals(
                List.of("ITU-T Y.4113", "ITU-T Y.4600", "IETF RFC 8259", "b-ITU-T Y.4000"),
                Shelf.tags(session.snapshot().document()));
        assertEquals(
                "Recommendation ITU-T Y.4600 (2022), Requirements of things.",
                read(session, "r1/entry"));
        assertEquals("updating [ITU-T Y.2060] to [ITU-T Y.4600]", session.undo().orElseThrow());
        assertEquals(before, session.snapshot().document());
    }

    @Test
    void aNewerEditionChangesTheEntryAlone() {
        var session = Session.of(Shelf.draft());
        var text = Shelf.inForce("ITU-T Y.4113", "Requirements of the network", "2019-03");
        assertTrue(session.perform(new UpdateCommand(Id.of("r2"), text)));
        assertEquals(
                "Recommendation ITU-T Y.4113 (2019), Requirements of the network.",
                read(session, "r2/entry"));
        assertEquals("See [ITU-T Y.4113].", read(session, "c"));
        assertEquals("updating [ITU-T Y.4113] to the edition 2019", session.undo().orElseThrow());
        assertTrue(session.redo().isPresent());
        assertFalse(session.perform(new UpdateCommand(Id.of("r2"), text)), "nothing left to do");
    }

    @Test
    void whatIsListedAlreadyTakesTheCitationsOver() {
        var session = Session.of(Shelf.draft());
        var text = Shelf.inForce("ITU-T Y.4113", "Requirements", "2016");
        assertTrue(session.perform(new UpdateCommand(Id.of("r1"), text)));
        assertEquals(
                List.of("ITU-T Y.4113", "IETF RFC 8259", "b-ITU-T Y.4000"),
                Shelf.tags(session.snapshot().document()));
        assertEquals("As [ITU-T Y.4113] and [ITU-T Y.4113] say.", read(session, "a"));
        session.undo();
        assertEquals(Shelf.tags(Shelf.draft()), Shelf.tags(session.snapshot().document()));
    }

    @Test
    void movedEntriesKeepTheirCitationsAndChangeTheirTags() {
        var session = Session.of(Shelf.draft());
        assertTrue(session.perform(new MoveEntryCommand(Id.of("r2"), true)));
        assertEquals(
                List.of("ITU-T Y.2060", "IETF RFC 8259", "b-ITU-T Y.4000", "b-ITU-T Y.4113"),
                Shelf.tags(session.snapshot().document()));
        assertEquals("See [b-ITU-T Y.4113].", read(session, "c"));
        assertTrue(session.perform(new MoveEntryCommand(Id.of("b1"), false)));
        assertEquals("The bin shall follow [ITU-T Y.4000].", read(session, "b"));
        assertEquals("moving [b-ITU-T Y.4000] to clause 2", session.undo().orElseThrow());
        assertFalse(session.perform(new MoveEntryCommand(Id.of("r2"), true)), "it is there");
    }

    @Test
    void citingToBeFollowedBringsTheEntryToClauseTwoAndCitingInAnAppendixDoesNot() {
        var session = Session.of(Shelf.draft());
        var text = Shelf.inForce("ITU-T Y.4000", "Overview", "2012");
        var document = session.snapshot().document();
        assertTrue(CitingPlace.informative(document, Id.of("c")));
        assertFalse(CitingPlace.informative(document, Id.of("b")));
        var there = Selection.at(new Position(Id.of("c"), 0));
        assertTrue(session.perform(new CiteCommand(there, text, true, "")));
        assertEquals("[b-ITU-T Y.4000]See [ITU-T Y.4113].", read(session, "c"));
        var here = Selection.at(new Position(Id.of("b"), 0));
        assertTrue(session.perform(new CiteCommand(here, text, false, "")));
        assertEquals("[ITU-T Y.4000]The bin shall follow [ITU-T Y.4000].", read(session, "b"));
        assertEquals("[ITU-T Y.4000]See [ITU-T Y.4113].", read(session, "c"));
        var listed = Shelf.inForce("ITU-T Y.2060", "Overview", "2012");
        assertTrue(session.perform(new CiteCommand(there, listed, true, "")));
        assertEquals("[ITU-T Y.2060][ITU-T Y.4000]See [ITU-T Y.4113].", read(session, "c"));
    }

    @Test
    void aLocatorStaysWithItsCitation() {
        var document =
                Documents.recommendation(
                        Documents.clause(
                                "c1",
                                "Scope",
                                Documents.named(
                                        "a",
                                        Documents.p(
                                                "By ",
                                                new Inline.Citation(
                                                        Id.of("r1"), "clause 7.2", "", Marks.NONE),
                                                "."))),
                        Documents.clause(
                                "c2",
                                "References",
                                Documents.reference("r1", "ITU-T Y.2060", "Overview.")));
        var session = Session.of(document);
        session.perform(
                new UpdateCommand(Id.of("r1"), Shelf.inForce("ITU-T Y.4000", "Overview", "2012")));
        assertEquals("By clause 7.2 of [ITU-T Y.4000].", read(session, "a"));
    }

    @Test
    void whatTheBibliographyListsOfTheSuccessorComesToClauseTwoEvenInOneLine() {
        var document =
                Documents.recommendation(
                        Documents.clause(
                                "c1",
                                "Scope",
                                Documents.named(
                                        "a",
                                        Documents.p(
                                                "By ",
                                                Documents.cite("r1"),
                                                " and ",
                                                Documents.cite("b1"),
                                                "."))),
                        Documents.clause(
                                "c2",
                                "References",
                                Documents.reference("r1", "ITU-T Y.2060", "Overview.")),
                        Shelf.bibliography(
                                Documents.reference("b1", "b-ITU-T Y.4000", "Overview.")));
        var session = Session.of(document);
        var text = Shelf.inForce("ITU-T Y.4000", "Overview", "2012");
        assertTrue(session.perform(new UpdateCommand(Id.of("r1"), text)));
        assertEquals("By [ITU-T Y.4000] and [ITU-T Y.4000].", read(session, "a"));
        assertEquals(List.of("ITU-T Y.4000"), Shelf.tags(session.snapshot().document()));
        session.undo();
        assertEquals(document, session.snapshot().document());
    }

    @Test
    void theTwinOfACommonTextStays() {
        var words =
                "Recommendation ITU-T X.680 (2015) | ISO/IEC 8824-1:2015, Information technology.";
        var session =
                Session.of(
                        Documents.recommendation(
                                Documents.clause(
                                        "c2",
                                        "References",
                                        Documents.reference("r1", "ITU-T X.680", words))));
        var text = Shelf.inForce("ITU-T X.680", "Abstract Syntax Notation One", "2021-02");
        assertTrue(session.perform(new UpdateCommand(Id.of("r1"), text)));
        assertEquals(
                "Recommendation ITU-T X.680 (2021) | ISO/IEC 8824-1, Abstract Syntax Notation One.",
                read(session, "r1/entry"));
    }

    @Test
    void checksAboutEntriesAreMendedWithAllCitations() {
        var catalogue =
                Shelf.catalogue(
                        Shelf.superseded("ITU-T Y.2060", "Overview", "ITU-T Y.4600"),
                        Shelf.inForce("ITU-T Y.4600", "Requirements", "2022"));
        var snapshot = Snapshot.of(Shelf.draft());
        var findings =
                new Proofreader(Rulebook.standard()).proofread(Dossier.of(snapshot, catalogue));
        var said = new ArrayList<String>();
        for (var finding : findings)
            for (var correction : EntryCorrections.of(finding, snapshot, catalogue))
                said.add(
                        finding.message()
                                + " "
                                + correction.words()
                                + ": "
                                + correction.transaction().name());
        assertEquals(
                List.of(
                        "A requirement rests on [b-ITU-T Y.4000], which is listed for information only. Move to clause 2: moving [b-ITU-T Y.4000] to clause 2",
                        "[ITU-T Y.2060] was superseded by [ITU-T Y.4600]. Update to [ITU-T Y.4600]: updating [ITU-T Y.2060] to [ITU-T Y.4600]"),
                said.stream().sorted().toList());
    }

    private static Session listed(String one, String other) {
        return Session.of(
                Documents.recommendation(
                        Documents.clause(
                                "c1",
                                "Scope",
                                Documents.named(
                                        "a", Documents.p("By ", Documents.cite("r1"), "."))),
                        Documents.clause(
                                "c2",
                                "References",
                                Documents.reference("r1", "ITU-T Y.2060", one),
                                Documents.reference("r2", "ITU-T Y.4000", other))));
    }

    @Test
    void theEntryThatStaysIsBroughtUpAsWell() {
        var session =
                listed(
                        "Recommendation ITU-T Y.2060 (2012), Overview.",
                        "Recommendation ITU-T Y.4000 (2012), Overview.");
        var text = Shelf.inForce("ITU-T Y.4000", "Overview", "2022");
        assertTrue(session.perform(new UpdateCommand(Id.of("r1"), text)));
        assertEquals("By [ITU-T Y.4000].", read(session, "a"));
        assertEquals("Recommendation ITU-T Y.4000 (2022), Overview.", read(session, "r2/entry"));
    }

    @Test
    void aTitleThatTheCatalogueLacksStays() {
        var session = listed("Recommendation ITU-T Y.2060 (2012), Own words.", "x");
        assertTrue(
                session.perform(
                        new UpdateCommand(Id.of("r1"), Shelf.inForce("ITU-T Y.2060", "", "2022"))));
        assertEquals("Recommendation ITU-T Y.2060 (2022), Own words.", read(session, "r1/entry"));
        var bare = listed("Recommendation ITU-T Y.2060 (2012)", "x");
        assertTrue(
                bare.perform(
                        new UpdateCommand(Id.of("r1"), Shelf.inForce("ITU-T Y.2060", "", "2022"))));
        assertEquals("Recommendation ITU-T Y.2060 (2022).", read(bare, "r1/entry"));
    }

    @Test
    void aMovedEntryThatIsThereAlreadyGivesItsCitationsToThatOne() {
        var document =
                Documents.recommendation(
                        Documents.clause(
                                "c1",
                                "Scope",
                                Documents.named("a", Documents.p("By ", Documents.cite("r"), "."))),
                        Documents.clause(
                                "c2", "References", Documents.reference("r", "X-1", "Overview.")),
                        Shelf.bibliography(Documents.reference("b", "b-X\u20111", "Overview.")));
        var session = Session.of(document);
        assertTrue(session.perform(new MoveEntryCommand(Id.of("r"), true)));
        assertEquals(List.of("b-X\u20111"), Shelf.tags(session.snapshot().document()));
        assertEquals("By [b-X-1].", read(session, "a"));
        session.undo();
        assertEquals(document, session.snapshot().document());
    }
}
