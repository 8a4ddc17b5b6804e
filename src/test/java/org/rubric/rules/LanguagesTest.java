package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.OwnWording;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Documents;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.editing.Snapshot;
import org.rubric.numbering.Phrases;

/// The fixed clauses are known by their titles in every language of the Union.
class LanguagesTest {

    private static Document draft(String language, String references) {
        var document =
                Documents.recommendation(
                        Documents.clause("2", references, Documents.p("X.")),
                        Documents.clause("6", "X", Documents.p("X [ITU-T Y.4000] X.")));
        var identity = new Identity("", "Y.x", "T", DocumentKind.RECOMMENDATION, "", language);
        return document.withFront(document.front().withIdentity(identity));
    }

    @ParameterizedTest
    @CsvSource({
        "fr,Références",
        "fr,Références normatives",
        "es,Referencias",
        "ru,Справочные документы",
        "ru,Нормативные ссылки",
        "ar,المراجع",
        "zh,参考文献",
        "en,Normative references"
    })
    void whatIsCitedIsListedInClause2(String language, String title) {
        var snapshot = Snapshot.of(draft(language, title));
        var dossier = Dossier.of(snapshot, Catalogue.EMPTY);
        var book = Rulebook.standard();
        var finding =
                new Proofreader(book)
                        .proofread(dossier).stream()
                                .filter(found -> found.code().equals("REF-01"))
                                .findFirst()
                                .orElseThrow();
        var fix = book.rule("REF-01").orElseThrow().corrections(finding, dossier).getFirst();
        var after = snapshot.after(fix.transaction().steps()).document();
        var listed =
                after.find(Id.of("2")).orElseThrow().parts().stream()
                        .filter(Block.Reference.class::isInstance)
                        .map(block -> ((Block.Reference) block).tag())
                        .toList();
        assertEquals(List.of("ITU-T Y.4000"), listed);
    }

    @Test
    void everyFixedTitleNamesItsClause() {
        for (var language : OwnWording.languages())
            for (var clause :
                    List.of(
                            "scope",
                            "references",
                            "definitions",
                            "abbreviations",
                            "conventions",
                            "bibliography"))
                assertEquals(clause, OwnWording.clause(OwnWording.of(language).title(clause)));
        assertEquals("scope", OwnWording.clause(" Domaine\u00a0d’application "));
        assertEquals("", OwnWording.clause("Gateways"));
    }

    @Test
    void aNewBibliographyIsCalledSoInTheLanguageOfTheText() {
        var cited =
                Documents.recommendation(
                        Documents.clause("6", "X", Documents.p("X [b-ITU-T Y.4000] X.")));
        var identity = new Identity("", "Y.x", "T", DocumentKind.RECOMMENDATION, "", "fr");
        var snapshot = Snapshot.of(cited.withFront(cited.front().withIdentity(identity)));
        var dossier = Dossier.of(snapshot, Catalogue.EMPTY);
        var rule = Rulebook.standard().rule("REF-01").orElseThrow();
        var found = new ArrayList<Finding>();
        rule.check(dossier, found::add);
        var fix = rule.corrections(found.getFirst(), dossier).getFirst();
        var made = snapshot.after(fix.transaction().steps()).document().body().getLast();
        assertEquals("Bibliographie", Inline.text(((Clause) made).title().runs()));
    }

    /// The room that edits and the one that knows prescribed texts say the same.
    @Test
    void statusLinesAreTheSameEverywhere() {
        assertTrue(OwnWording.languages().size() >= 6);
        for (var language : OwnWording.languages()) {
            var own = OwnWording.of(language);
            var said = Phrases.of(language);
            assertEquals(own.texts().statuses().annex(), said.say("status.annex"));
            assertEquals(own.texts().statuses().appendix(), said.say("status.appendix"));
            assertEquals(own.title("bibliography"), said.say("bibliography"));
            assertEquals(own.none(), said.say("none"));
        }
    }
}
