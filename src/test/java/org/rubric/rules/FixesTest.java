package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.catalogue.FixedTexts;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;

/// What corrections write, and how undoing them is called.
class FixesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NUM-01; Of 10,000 bins.; Of 10\u00a0000 bins.",
                "NUM-02; It takes .5 s.; It takes 0.5 s.",
                "SPL-01; Organisation is realised.; Organisation is realized.",
                "SPL-02; The centered fiber.; The centred fiber.",
                "SPL-02; It is modeled.; It is modelled.",
                "SPL-02; Signals need analyzing.; Signals need analysing.",
                "LNG-01; Chairmen meet.; Chairs meet.",
                "LNG-07; This recommendation helps.; This Recommendation helps.",
                "NRM-07; It may optionally end.; It can optionally end.",
                "XRF-04; See fig. 1.; See Figure\u00a01.",
                "UNI-01; It is 5km long.; It is 5\u00a0km long.",
            })
    void wordsBecomeBetterOnes(String code, String before, String after) {
        var draft = recommendation(clause("6", "X", p(before)));
        var session = Session.of(draft);
        session.apply(only(code, draft, dossier(draft)).transaction());
        var line = session.snapshot().document().body().getFirst().parts().get(1);
        assertEquals(after, Inline.text(line.runs()));
        session.undo();
        assertEquals(draft, session.snapshot().document());
    }

    @ParameterizedTest
    @CsvSource({"Y 4123, Y.4123", "y.flood, Y.flood", "Y-flood alarm, Y.flood-alarm"})
    void aNameGetsItsPoint(String before, String after) {
        var identity = new Identity("", before, "Dams", DocumentKind.RECOMMENDATION, "", "en");
        var draft = recommendation().withFront(FrontMatter.EMPTY.withIdentity(identity));
        var fix = only("META-01", draft, dossier(draft));
        assertEquals("wrote the name " + after, fix.transaction().name());
        assertEquals(after, applied(fix, draft).front().identity().provisionalName());
    }

    @Test
    void clauseTwoOpensWithTheTextsOfTheUser() {
        var entry = reference("r", "ITU-T Y.4000", "Recommendation ITU-T Y.4000 (2012).");
        var other = p("The texts below are needed to follow this one.");
        var draft = recommendation(clause("2", "References", other, entry));
        var own = FixedTexts.OWN;
        var openers = new FixedTexts.Openers("As agreed once for all texts.", "", "", "");
        var taken = new FixedTexts("en", openers, own.conventions(), own.statuses(), own.source());
        var fix = only("STR-05", draft, dossier(draft).with(() -> taken));
        assertEquals("wrote the paragraph that opens clause 2", fix.transaction().name());
        var opener = applied(fix, draft).body().getFirst().parts().get(1);
        assertEquals("As agreed once for all texts.", Inline.text(opener.runs()));
        assertEquals(other.id(), opener.id());
        var brief = only("STR-05", draft, dossier(draft));
        assertEquals("Write a short paragraph", brief.words());
    }

    @Test
    void aTableMayGoWithoutATitle() {
        var draft = recommendation(clause("6", "X", table("t", "", row("a"), row("b"))));
        var after = applied(only("TAB-02", draft, dossier(draft)), draft);
        var made = (Exhibit.Table) after.find(Id.of("t")).orElseThrow();
        assertEquals(Exhibit.Table.Use.UNCAPTIONED, made.frame().use());
    }

    @Test
    void aFigureIsCalledAsItIsDescribedOrAsItsClause() {
        var image = new Image("f.png", "Two boxes.", 0, 0);
        var panel =
                new Exhibit.Panel(
                        Id.of("f/a"), Traits.NONE, image, Block.Line.of(Id.of("f/a/c"), ""));
        var draft = recommendation(clause("6", "Reports", figure("f", "", panel)));
        var fixes = fixes("FIG-02", draft, dossier(draft));
        assertEquals(
                List.of("Call it \u201cTwo boxes\u201d", "Call it \u201cReports\u201d"),
                fixes.stream().map(Correction::words).toList());
        var made = (Exhibit.Figure) applied(fixes.getFirst(), draft).find(Id.of("f")).orElseThrow();
        assertEquals("Two boxes", Inline.text(made.caption().runs()));
    }

    @Test
    void aTypedNoteAndATypedReferenceBecomeLive() {
        var draft = recommendation(clause("6", "X", p("Note 1: it is wet.")));
        var after = applied(only("NOT-01", draft, dossier(draft)), draft);
        var note = (Block.Note) after.body().getFirst().parts().get(1);
        assertEquals("it is wet.", Inline.text(note.runs()));
        var typed = recommendation(clause("6", "X", p("See clause 1.")));
        var live = applied(only("XRF-02", typed, dossier(typed)), typed);
        var runs = live.body().getFirst().parts().get(1).runs();
        assertTrue(
                runs.stream()
                        .anyMatch(
                                run ->
                                        run instanceof Inline.CrossReference reference
                                                && reference.target().equals(Id.of("6"))),
                runs::toString);
    }

    private static Document applied(Correction fix, Document draft) {
        return Snapshot.of(draft).after(fix.transaction().steps()).document();
    }

    private static Correction only(String code, Document draft, Dossier dossier) {
        return fixes(code, draft, dossier).getFirst();
    }

    private static List<Correction> fixes(String code, Document draft, Dossier dossier) {
        var rule = Rulebook.standard().rule(code).orElseThrow();
        var found = new ArrayList<Finding>();
        rule.check(dossier, found::add);
        return rule.corrections(found.getFirst(), dossier);
    }

    private static Dossier dossier(Document draft) {
        return Drafts.dossier(draft);
    }
}
