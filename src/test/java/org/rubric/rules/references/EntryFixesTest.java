package org.rubric.rules.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.rubric.document.Documents.appendix;
import static org.rubric.document.Documents.bold;
import static org.rubric.document.Documents.cite;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.division;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.reference;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.terms.UnnumberedTerm;

/// Corrections of lists of references lose nothing that cites their entries.
class EntryFixesTest {

    private static Block bibliography(Block... entries) {
        return division(Block.Clause.Kind.BIBLIOGRAPHY, "bib", "Bibliography", entries);
    }

    private static Document fixed(Document draft, Rule rule, int which) {
        var dossier = Dossier.of(Snapshot.of(draft), Catalogue.EMPTY);
        var findings = new ArrayList<Finding>();
        rule.check(dossier, findings::add);
        var fix = rule.corrections(findings.getFirst(), dossier).get(which);
        var session = Session.of(draft);
        session.apply(fix.transaction());
        return session.snapshot().document();
    }

    private static List<String> lines(Document document, String clause) {
        return document.find(Id.of(clause)).orElseThrow().parts().stream()
                .skip(1)
                .map(b -> b instanceof Block.Reference r ? r.tag() : Inline.text(b.runs()))
                .toList();
    }

    private static Inline.Citation citation(Document document, String line) {
        var runs = document.find(Id.of(line)).orElseThrow().runs();
        return assertInstanceOf(Inline.Citation.class, runs.get(1));
    }

    @Test
    void aMovedEntryTakesTypedCitationsAlongAndNoneGoes() {
        var draft =
                recommendation(
                        clause("c2", "References", reference("r", "ITU-T Y.1", "Overview.")),
                        appendix("ap", "Examples", named("a", p("See [ITU-T Y.1]."))),
                        bibliography(p("None.")));
        var after = fixed(draft, new AppendixOnly(), 0);
        assertEquals(Id.of("r"), citation(after, "a").target());
        assertEquals("[b-ITU-T Y.1]", citation(after, "a").shown());
        assertEquals(List.of("b-ITU-T Y.1"), lines(after, "bib"));
    }

    @Test
    void whatTheBibliographyListsAlreadyTakesTheCitationsOver() {
        var draft =
                recommendation(
                        clause("c2", "References", reference("r", "ITU-T Y.1", "Overview.")),
                        appendix("ap", "Examples", named("a", p("See ", cite("r"), "."))),
                        bibliography(reference("b", "b-ITU-T Y.1", "Overview.")));
        var after = fixed(draft, new AppendixOnly(), 0);
        assertEquals(Id.of("b"), citation(after, "a").target());
        assertEquals(List.of("b-ITU-T Y.1"), lines(after, "bib"));
        assertEquals(List.of(), lines(after, "c2"));
    }

    @Test
    void aTagThatGetsItsLetterIsFollowed() {
        var draft =
                recommendation(
                        clause("c1", "Scope", named("a", p("See [IETF RFC 8259]."))),
                        bibliography(reference("b", "IETF RFC 8259", "The JSON format.")));
        var after = fixed(draft, new BibliographyTag(), 0);
        assertEquals(List.of("b-IETF RFC 8259"), lines(after, "bib"));
        assertEquals(Id.of("b"), citation(after, "a").target());
    }

    @Test
    void anEntryWithNothingBehindItsLetterDoesNotStopTheSorting() {
        var draft =
                recommendation(
                        bibliography(
                                reference("b2", "b-B", "Second."),
                                reference("b0", "b-", "Not yet."),
                                reference("b1", "b-A", "First.")));
        var after = fixed(draft, new EntryOrder(), 0);
        assertEquals(List.of("b-A", "b-", "b-B"), lines(after, "bib"));
    }

    @Test
    void aTermKeepsWhatIsLiveInItsWords() {
        var line = named("t", p(bold("bin"), " ", cite("r"), ": A container", footnote("f"), "."));
        var draft =
                recommendation(
                        clause("c2", "References", reference("r", "ITU-T Y.1", "Overview.")),
                        clause("3", "Definitions", clause("3.2", "Terms defined here", line)));
        var rule = new UnnumberedTerm();
        var made = (Block.Definition) fixed(draft, rule, 0).find(Id.of("t")).orElseThrow();
        assertEquals("bin", Inline.text(made.term().runs()));
        assertEquals(List.of(cite("r")), made.source().runs());
        assertInstanceOf(Inline.FootnoteMark.class, made.text().runs().get(1));
        assertEquals(3, made.text().runs().size());
    }
}
