package org.rubric.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.appendix;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.printed;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.table;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Settings;

class SignpostsTest {
    private static Map<String, Id> of(Document document) {
        return Signposts.of(document, Numbering.of(document));
    }

    @Test
    void numberedThingsAreNamedAsReadersQuoteThem() {
        var document =
                recommendation(
                        clause("scope", "Scope", named("n", note("A note."))),
                        clause(
                                "terms",
                                "Terms",
                                clause(
                                        "here",
                                        "Defined here",
                                        definition("d", "level", "Height."))),
                        clause(
                                "model",
                                "Model",
                                clause("parts", "Parts", table("t", "Things")),
                                equation("e", "a=b"),
                                p("See ", ref("e"), ".")),
                        annex("a", "Tests", clause("a1", "First")),
                        appendix("i", "Advice"),
                        Documents.division(Kind.BIBLIOGRAPHY, "b", "Bibliography"));
        assertEquals(
                Map.ofEntries(
                        Map.entry("clause-1", Id.of("scope")),
                        Map.entry("clause-2", Id.of("terms")),
                        Map.entry("clause-2.1", Id.of("here")),
                        Map.entry("clause-2.1.1", Id.of("d")),
                        Map.entry("clause-3", Id.of("model")),
                        Map.entry("clause-3.1", Id.of("parts")),
                        Map.entry("table-3-1", Id.of("t")),
                        Map.entry("eq-3-1", Id.of("e")),
                        Map.entry("annex-A", Id.of("a")),
                        Map.entry("clause-A.1", Id.of("a1")),
                        Map.entry("appendix-I", Id.of("i")),
                        Map.entry("bibliography", Id.of("b"))),
                of(document));
    }

    @Test
    void ofTwoWithTheSameNumberTheFirstHasTheNameAndOddNumbersAreMadePlain() {
        var document =
                recommendation(
                                printed("6.1", clause("one", "One")),
                                printed("6.1", clause("two", "Two")),
                                printed("6.1 bis", clause("bis", "Between")),
                                printed("Б", clause("cyrillic", "Other letters")))
                        .withSettings(Settings.KEPT);
        var names = of(document);
        assertEquals(Id.of("one"), names.get("clause-6.1"));
        assertEquals(
                true,
                names.keySet().stream().allMatch(n -> n.matches("[\\x21-\\x7e]+")),
                names.toString());
    }
}
