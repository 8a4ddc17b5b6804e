package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.appendix;
import static org.rubric.document.Documents.cite;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.division;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.runs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Block.Requirement;
import org.rubric.document.Block.Requirement.Obligation;
import org.rubric.document.DocumentKind;
import org.rubric.document.Identity;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Traits;
import org.rubric.numbering.Resolution;

class EntriesTest {

    private static Clause terms(Block... body) {
        return clause("c", "Terms defined in this Recommendation", body);
    }

    @Test
    void tabGoesFromFieldToFieldAndToANewEntry() {
        var scene = Scene.of(terms(definition("d", "te‸rm", "text"), definition("e", "x", "y")));
        scene = scene.then(Commands.nextField());
        assertEquals(Selection.at(Id.of("d/source"), 0), scene.selection());
        scene = scene.then(Commands.nextField());
        assertEquals(whole("d/text", 4), scene.selection());
        scene = scene.then(Commands.nextField());
        assertEquals(whole("e/term", 1), scene.selection());
        assertEquals(whole("d/text", 4), scene.then(Commands.previousField()).selection());
        for (int i = 0; i < 3; i++) scene = scene.then(Commands.nextField());
        scene.reads(
                "Terms defined in this Recommendation",
                "term",
                "",
                "text",
                "x",
                "",
                "y",
                "‸",
                "",
                "");
        assertEquals(
                "1.3",
                scene.snapshot().numbering().label(body(scene).get(2).id()).orElseThrow().number());
    }

    private static Selection whole(String line, int to) {
        return new Selection.Text(new Position(Id.of(line), 0), new Position(Id.of(line), to));
    }

    private static List<Block> body(Scene scene) {
        return ((Clause) scene.block(0)).body();
    }

    @Test
    void abbreviationsAndReferencesGoOnTheSameWay() {
        Scene.of(clause("c", "Abbreviations", abbreviation("A", "Alpha‸")))
                .then(Commands.nextField())
                .reads("Abbreviations", "A", "Alpha", "‸", "");
        var biblio =
                division(
                        Clause.Kind.BIBLIOGRAPHY, "b", "Bibliography", reference("r", "b-X", "E‸"));
        for (var command : List.of(Commands.nextField(), Commands.enter())) {
            var next = Scene.of(biblio).then(command);
            assertEquals("b-", ((Block.Reference) body(next).get(1)).tag());
        }
        var empty = Scene.of(clause("c", "A", abbreviation("", "‸")));
        assertTrue(empty.transaction(Commands.nextField()).isEmpty(), "nothing is empty twice");
    }

    @Test
    void anEmptyEntryGivesWayToText() {
        var scene = Scene.of(clause("c", "A", abbreviation("A", "Alpha"), abbreviation("", "‸")));
        assertInstanceOf(Block.Paragraph.class, body(scene.then(Commands.enter())).get(1));
    }

    @Test
    void entriesAreBegunWhereTheyBelong() {
        Scene.of(terms(p("Opener"), p("None.‸")))
                .then(Commands.definition())
                .reads("Terms defined in this Recommendation", "Opener", "‸", "", "");
        Scene.of(terms(definition("d", "term", "te‸xt"), definition("e", "x", "y")))
                .then(Commands.definition())
                .reads(
                        "Terms defined in this Recommendation",
                        "term",
                        "",
                        "text",
                        "‸",
                        "",
                        "",
                        "x",
                        "",
                        "y");
        assertTrue(
                Scene.of(clause("c", "Scope", p("‸")))
                        .transaction(Commands.definition())
                        .isEmpty());
        var opener = new Block.Paragraph(Id.of("o"), Traits.NONE, Role.OPENER, runs("Fixed"));
        Scene.of(clause("c", "Referen‸ces", opener, reference("r", "X", "E")))
                .then(Commands.reference())
                .reads("References", "Fixed", "‸", "E");
        Scene.of(clause("c", "Abbreviations and acronyms", opener, p("‸")))
                .then(Commands.abbreviation())
                .reads("Abbreviations and acronyms", "Fixed", "‸", "");
    }

    @Test
    void notesBelongToTheirDefinition() {
        var scene = Scene.of(terms(definition("d", "term", "te‸xt"))).then(Commands.note());
        scene.reads("Terms defined in this Recommendation", "term", "", "text", "‸");
        scene = scene.then(Commands.typeText("one")).then(Commands.enter());
        assertEquals(2, ((Block.Definition) body(scene).getFirst()).notes().size());
        scene = scene.then(Commands.enter());
        assertEquals(1, ((Block.Definition) body(scene).getFirst()).notes().size());
        assertInstanceOf(Block.Definition.class, body(scene).get(1));
    }

    @Test
    void entriesAreSorted() {
        Scene.of(
                        terms(
                                definition("d", "Zebra", "z‸"),
                                definition("e", "ape", "a"),
                                definition("f", "bear", "b")))
                .then(Commands.sort())
                .reads(
                        "Terms defined in this Recommendation",
                        "ape",
                        "",
                        "a",
                        "bear",
                        "",
                        "b",
                        "Zebra",
                        "",
                        "z‸");
        var references =
                Scene.of(
                        clause(
                                "c",
                                "Refer‸ences",
                                reference("a", "IETF RFC 8259", "ietf"),
                                reference("b", "ISO 8601", "iso"),
                                reference("c1", "ITU-T Y.4000", "y4000"),
                                reference("d", "IEC 60529", "iec"),
                                reference("e", "ITU-T Y.999", "y999"),
                                reference("f", "ITU-R M.1", "m1")));
        references
                .then(Commands.sort())
                .reads("Refer‸ences", "m1", "y999", "y4000", "iso", "iec", "ietf");
        assertTrue(references.then(Commands.sort()).transaction(Commands.sort()).isEmpty());
        assertTrue(Scene.of(clause("c", "S", p("‸"))).transaction(Commands.sort()).isEmpty());
    }

    @Test
    void citationsShowTheNewTag() {
        var scene =
                Scene.of(
                        clause("c", "Scope", p("See ", cite("r"), "‸")),
                        division(
                                Clause.Kind.BIBLIOGRAPHY,
                                "b",
                                "Bibliography",
                                reference("r", "b-X", "E")));
        scene = scene.then(Commands.tag(Id.of("r"), " [IETF  RFC 8259] "));
        var shown =
                Resolution.of(scene.snapshot().document(), scene.snapshot().numbering()).document();
        assertEquals(
                "See [b-IETF\u00A0RFC\u00A08259]",
                Inline.text(shown.body().getFirst().parts().get(1).runs()));
        assertTrue(scene.transaction(Commands.tag(Id.of("r"), "b-IETF RFC 8259")).isEmpty());
        assertTrue(scene.transaction(Commands.tag(Id.of("c"), "x")).isEmpty());
    }

    @Test
    void requirementsCountOn() {
        var scene =
                Scene.of(p("The gateway is recommended to report‸"), p("x"))
                        .then(Commands.requirement());
        var first = (Requirement) scene.block(0);
        assertEquals("REQ-1", first.identifier());
        assertEquals(Obligation.RECOMMENDED, first.obligation());
        scene = scene.then(Commands.enter());
        assertEquals("REQ-2", ((Requirement) scene.block(1)).identifier());
        scene = scene.then(Commands.strength(Obligation.OPTIONAL));
        assertEquals(Obligation.OPTIONAL, ((Requirement) scene.block(1)).obligation());
        scene = scene.then(Commands.identifier(scene.block(0).id(), "FG-R009"));
        scene = scene.then(Commands.enter());
        assertInstanceOf(Block.Paragraph.class, scene.block(1));
        scene = scene.then(Commands.requirement());
        assertEquals("FG-R010", ((Requirement) scene.block(1)).identifier());
    }

    /// They speak the language of the text; where that is not known, nothing is said.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|RECOMMENDATION|(Cette annexe fait partie intégrante de la présente Recommandation.)|Bibliographie",
                "fr|SUPPLEMENT|(Cette annexe fait partie intégrante du présent Supplément.)|Bibliographie",
                "ru|RECOMMENDATION|(Данное Приложение является неотъемлемой частью настоящей Рекомендации.)|Библиография",
                "zh-CN|RECOMMENDATION|（本附件是本建议书不可分割的组成部分。）|参考资料",
                "de|RECOMMENDATION||Bibliography",
            })
    void divisionsSpeakTheLanguageOfTheText(
            String language, DocumentKind kind, String status, String list) {
        var front = Documents.recommendation(p("x")).front();
        var identity = new Identity("", "", "T", kind, "", language);
        var start =
                Scene.of(Documents.recommendation(p("‸")).withFront(front.withIdentity(identity)));
        var annex = start.then(Commands.division(Clause.Kind.ANNEX));
        if (status == null) annex.reads("", "‸", "");
        else annex.reads("", "‸", status, "");
        start.then(Commands.division(Clause.Kind.BIBLIOGRAPHY)).reads("", list, "‸");
    }

    @Test
    void divisionsStandInTheirOrderWithTheirStatus() {
        var start =
                Scene.of(
                        clause("1", "Scope", p("‸")),
                        annex("X", "An"),
                        appendix("P", "Ap"),
                        division(Clause.Kind.BIBLIOGRAPHY, "b", "Bibliography"));
        start.then(Commands.division(Clause.Kind.ANNEX))
                .reads(
                        "Scope",
                        "",
                        "An",
                        "‸",
                        "(This annex forms an integral part of this Recommendation.)",
                        "",
                        "Ap",
                        "Bibliography");
        start.then(Commands.division(Clause.Kind.APPENDIX))
                .reads(
                        "Scope",
                        "",
                        "An",
                        "Ap",
                        "‸",
                        "(This appendix does not form an integral part of this Recommendation.)",
                        "",
                        "Bibliography");
        assertTrue(start.transaction(Commands.division(Clause.Kind.BIBLIOGRAPHY)).isEmpty());
        var biblio = Scene.of(p("‸")).then(Commands.division(Clause.Kind.BIBLIOGRAPHY));
        biblio.reads("", "Bibliography", "‸");
        var front = Documents.recommendation(p("x")).front();
        var supplement =
                Documents.recommendation(p("‸"))
                        .withFront(
                                front.withIdentity(
                                        front.identity().withKind(DocumentKind.SUPPLEMENT)));
        Scene.of(supplement)
                .then(Commands.division(Clause.Kind.APPENDIX))
                .reads(
                        "",
                        "‸",
                        "(This appendix does not form an integral part of this Supplement.)",
                        "");
    }

    @Test
    void headingsTakeALevel() {
        var start =
                Scene.of(
                        clause(
                                "a",
                                "A",
                                clause("a1", "A1", p("x"), p("New‸"), p("y"), clause("a11", "A11")),
                                clause("a2", "A2")),
                        clause("b", "B"));
        assertEquals("1 1.1 1.1.1 1.1.2 1.2 2", numbers(start.then(Commands.heading(3))));
        assertEquals("1.1.1", number(start.then(Commands.heading(3)), "New"));
        assertEquals("1.1.1", number(start.then(Commands.heading(6)), "New"));
        assertEquals("1.2", number(start.then(Commands.heading(2)), "New"));
        assertEquals("1 1.1 1.2 1.2.1 1.3 2", numbers(start.then(Commands.heading(2))));
        assertEquals("2", number(start.then(Commands.heading(1)), "New"));
        assertEquals("1 1.1 2 2.1 2.2 3", numbers(start.then(Commands.heading(1))));
        for (int level = 1; level <= 6; level++)
            start.then(Commands.heading(level))
                    .reads("A", "A1", "x", "New‸", "y", "A11", "A2", "B");
        var again = start.then(Commands.heading(2)).then(Commands.heading(1));
        assertEquals("2", number(again, "New"));
        again.then(Commands.plain()).reads("A", "A1", "x", "New‸", "y", "A11", "A2", "B");
        var annex = Scene.of(annex("X", "An", p("New‸"))).then(Commands.heading(1));
        assertEquals("A.1", number(annex, "New"));
        var list = division(Clause.Kind.BIBLIOGRAPHY, "b", "Bibliography", p("‸"));
        assertTrue(Scene.of(list).transaction(Commands.heading(1)).isEmpty());
    }

    private static String numbers(Scene scene) {
        return String.join(
                " ",
                RandomCommands.all(scene.snapshot().document(), Clause.class).stream()
                        .map(c -> scene.snapshot().numbering().label(c.id()).orElseThrow().number())
                        .toList());
    }

    private static String number(Scene scene, String title) {
        return RandomCommands.all(scene.snapshot().document(), Clause.class).stream()
                .filter(c -> Inline.text(c.title().runs()).equals(title))
                .map(c -> scene.snapshot().numbering().label(c.id()).orElseThrow().number())
                .findFirst()
                .orElse("none");
    }

    @Test
    void anItemGoesOnInAParagraph() {
        var scene = Scene.of(item(2, Marker.DASH, "one‸two")).then(Commands.softEnter());
        scene.reads("one", "‸two");
        assertEquals(Role.CONTINUED_2, ((Block.Paragraph) scene.block(1)).role());
        Scene.of(p("one‸two")).then(Commands.softEnter()).reads("one\n‸two");
        var item =
                Scene.of(item(Marker.DASH, "one"), item(Marker.DASH, "‸two"))
                        .then(Commands.backspace());
        assertEquals(Role.CONTINUED_1, ((Block.Paragraph) item.block(1)).role());
        var text = item.then(Commands.backspace());
        assertEquals(Role.BODY, ((Block.Paragraph) text.block(1)).role());
        text.then(Commands.backspace()).reads("one‸two");
    }

    @Test
    void examplesAndNotesAreLeft() {
        var scene = Scene.of(p("A bridge‸")).then(Commands.example());
        assertEquals(
                "EXAMPLE",
                scene.snapshot().numbering().label(scene.block(0).id()).orElseThrow().standing());
        scene = scene.then(Commands.enter());
        assertInstanceOf(Block.Paragraph.class, scene.block(1));
        var notes = Scene.of(note("a"), p("b‸")).then(Commands.note());
        assertEquals(
                "NOTE\u00A02",
                notes.snapshot().numbering().label(notes.block(1).id()).orElseThrow().standing());
    }
}
