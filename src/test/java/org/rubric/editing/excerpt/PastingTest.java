package org.rubric.editing.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.bold;
import static org.rubric.document.Documents.cite;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Media;
import org.rubric.document.Position;
import org.rubric.document.Traits;
import org.rubric.editing.Commands;
import org.rubric.editing.Leaves;
import org.rubric.editing.Scene;
import org.rubric.editing.Selection;

/// Copying, cutting, pasting and moving.
class PastingTest {

    private static Excerpt copied(Block... body) {
        var scene = Scene.of(body);
        return Excerpt.of(scene.snapshot().document(), scene.selection()).orElseThrow();
    }

    private static Excerpt made(Block... blocks) {
        return Excerpt.of(List.of(blocks), Map.of());
    }

    private static Scene cut(Scene scene) {
        return scene.then(Commands.cut());
    }

    private static Scene at(Scene scene, String block, int offset) {
        return new Scene(scene.snapshot(), Selection.at(Id.of(block), offset));
    }

    private static Exhibit.Table grid(Scene scene) {
        var tables = new ArrayList<Exhibit.Table>();
        scene.snapshot()
                .document()
                .forEach(
                        block -> {
                            if (block instanceof Exhibit.Table table) tables.add(table);
                        });
        return tables.getFirst();
    }

    private static String told(Exhibit.Table table) {
        var told = new StringBuilder();
        for (var row : table.rows()) {
            for (var cell : row.cells()) told.append("|").append(words(cell));
            told.append("|\n");
        }
        return told.toString();
    }

    private static String words(Block block) {
        return Inline.text(Flattening.words(block));
    }

    @Test
    void aPartOfALineGoesIntoTheLine() {
        var excerpt = copied(p("a‸bc‸d"));
        assertEquals("bc", Inline.text(excerpt.runs()));
        Scene.of(p("x‸y")).then(Commands.paste(excerpt)).reads("xbc‸y");
        Scene.of(clause("c", "T‸")).then(Commands.paste(excerpt)).reads("Tbc‸");
    }

    @Test
    void piecesOfParagraphsJoinAndWholeOnesStand() {
        var pieces = copied(p("a‸b"), p("c"), p("d‸e"));
        Scene.of(p("x‸y")).then(Commands.paste(pieces)).reads("xb", "c", "d‸y");
        Scene.of(p("‸y")).then(Commands.paste(pieces)).reads("b", "c", "d‸y");
        Scene.of(p("x‸")).then(Commands.paste(pieces)).reads("xb", "c", "d‸");
        var whole = copied(p("‸a"), p("b‸"));
        Scene.of(p("x‸y")).then(Commands.paste(whole)).reads("x", "a", "b‸", "y");
        Scene.of(p("‸y")).then(Commands.paste(whole)).reads("a", "b‸", "y");
        Scene.of(p("‸")).then(Commands.paste(whole)).reads("a", "b‸");
    }

    @Test
    void aSelectionGivesWay() {
        var scene = Scene.of(p("a‸b"), p("c‸d")).then(Commands.paste(made(p("x"), p("y"))));
        scene.reads("a", "x", "y‸", "d");
    }

    @Test
    void cutAndPasteKeepsTheIdsAndCopyGivesNewOnes() {
        var one = named("one", p("‸One"));
        var two = named("two", p("Two‸"));
        var scene = Scene.of(one, two, named("end", p("End")));
        var excerpt = Excerpt.of(scene.snapshot().document(), scene.selection()).orElseThrow();
        var again = at(scene, "end", 3).then(Commands.paste(excerpt));
        again.reads("One", "Two", "End", "One", "Two‸");
        assertEquals(5, Leaves.of(again.snapshot().document()).stream().distinct().count());
        var back = cut(scene).then(Commands.paste(excerpt));
        back.reads("One", "Two‸", "End");
        assertEquals(Id.of("one"), back.block(0).id());
        assertEquals(Id.of("two"), back.block(1).id());
    }

    @Test
    void clausesStayClausesAndReferencesToThemLiveOn() {
        var scene =
                Scene.of(
                        clause("a", "One", p("See ", ref("b"))),
                        clause("b", "‸Two", p("text"), clause("b1", "Inner", p("deep‸"))),
                        clause("c", "Three", named("end", p("end"))));
        var excerpt = Excerpt.of(scene.snapshot().document(), scene.selection()).orElseThrow();
        assertEquals(List.of("b"), excerpt.blocks().stream().map(b -> b.id().value()).toList());
        var cut = cut(scene);
        var moved = at(cut, "end", 3).then(Commands.paste(excerpt));
        var clause = (Block.Clause) moved.snapshot().document().find(Id.of("b")).orElseThrow();
        assertEquals("b1", clause.body().get(1).id().value());
        assertEquals("c", moved.block(moved.snapshot().document().body().size() - 2).id().value());
    }

    @Test
    void textComesBeforeTheClausesThatComeWithIt() {
        var excerpt = made(p("text"), clause("x", "New", p("body")));
        Scene.of(clause("a", "One", p("a‸b"), clause("a1", "Sub")), clause("b", "Two"))
                .then(Commands.paste(excerpt))
                .reads("One", "a", "text", "b", "Sub", "New", "body‸", "Two");
        Scene.of(p("‸"), p("rest"))
                .then(Commands.paste(excerpt))
                .reads("text", "rest", "New", "body‸");
        var annex =
                Scene.of(annex("A", "More", p("x‸"), clause("A1", "Sub")))
                        .then(Commands.paste(made(clause("n", "New"))));
        annex.reads("More", "x", "New‸", "Sub");
        assertEquals(1, annex.snapshot().document().body().size());
    }

    @Test
    void aTitleSelectedInPartIsText() {
        var excerpt = copied(clause("a", "On‸e", p("x")), clause("b", "Two", p("y‸")));
        assertInstanceOf(Block.Paragraph.class, excerpt.blocks().get(0));
        assertEquals("e", Inline.text(excerpt.blocks().get(0).runs()));
        assertInstanceOf(Block.Clause.class, excerpt.blocks().get(2));
    }

    @Test
    void cellsHoldParagraphsOnly() {
        var excerpt =
                made(
                        clause("x", "New", p("body"), item(Marker.DASH, "i")),
                        table("y", "Y", row("1", "2")));
        var scene = Scene.of(table("t", "T", row("a‸", "b"))).then(Commands.paste(excerpt));
        var cell = grid(scene).rows().getFirst().cells().getFirst();
        assertEquals(
                List.of("a", "New", "body", "i", "Y", "1\t2"),
                cell.body().stream().map(b -> Inline.text(b.runs())).toList());
    }

    @Test
    void aTableFillsTheCellsOfATableAndMakesItGrow() {
        var source = made(table("s", "", row("1", "2"), row("3", "4")));
        var inside =
                Scene.of(
                                table(
                                        "t",
                                        "T",
                                        row("a", "b", "c"),
                                        row("d", "e‸", "f"),
                                        row("g", "h", "i")))
                        .then(Commands.paste(source));
        assertEquals("|a|b|c|\n|d|1|2|\n|g|3|4|\n", told(grid(inside)));
        var grown = Scene.of(table("t", "T", row("a", "b‸"))).then(Commands.paste(source));
        assertEquals("|a|1|2|\n||3|4|\n", told(grid(grown)));
    }

    @Test
    void aCellThatReachesFarTakesTheWordsOfThePlacesItCovers() {
        var wide =
                new Exhibit.Cell(
                        Id.of("w"),
                        Traits.NONE,
                        new Exhibit.Cell.Reach(2, 1),
                        Exhibit.Cell.Alignment.LEFT,
                        false,
                        List.of(p("wide")));
        var top = new Exhibit.Row(Id.of("r"), Traits.NONE, List.of(wide));
        var target = table("t", "T", row("a‸", "b"), top);
        var scene =
                Scene.of(target)
                        .then(Commands.paste(made(table("s", "", row("1", "2"), row("3", "4")))));
        assertEquals("|1|2|\n|3 4|\n", told(grid(scene)));
    }

    @Test
    void ofATableTheTouchedRowsAreCopied() {
        var table = table("t", "T", row("a", "b"), row("c", "‸d"), row("e‸", "f"));
        var part = (Exhibit.Table) copied(table).blocks().getFirst();
        assertEquals("||d|\n|e||\n", told(part));
        assertEquals(Exhibit.Table.Use.UNCAPTIONED, part.frame().use());
        var cells = copied(table("t", "T", row("a", "‸b", "c‸", "d")));
        assertEquals("|b|c|\n", told((Exhibit.Table) cells.blocks().getFirst()));
    }

    @Test
    void besideNotesOfATermStandNotes() {
        var scene = Scene.of(definition("d", "term", "text", note("n‸")));
        scene.then(Commands.paste(made(note("x")))).reads("term", "", "text", "n", "x‸");
        scene.then(Commands.paste(made(p("x"), p("y")))).reads("term", "", "text", "nx y‸");
    }

    @Test
    void codeTakesTheWords() {
        var code = new Block.Code(Id.of("c"), Traits.NONE, "", Inline.plain("a‸b"));
        Scene.of(code).then(Commands.paste(made(p("x"), p("y")))).reads("ax\ny‸b");
    }

    @Test
    void aFormulaInTheLastEmptyParagraphIsSelected() {
        var scene = Scene.of(p("‸")).then(Commands.paste(made(equation("e", "x"))));
        assertEquals(new Selection.Blocks(List.of(Id.of("e"))), scene.selection());
    }

    private static Document noted(Block... body) {
        var note = new Block.Footnote(Id.of("f"), Traits.NONE, List.of(named("fp", p("Note."))));
        return recommendation(body).withApparatus(new Apparatus(List.of(note), List.of()));
    }

    @Test
    void footnotesComeAlong() {
        var text = p("‸a", footnote("f"), "b‸");
        var source = Scene.of(noted(text));
        var excerpt = Excerpt.of(source.snapshot().document(), source.selection()).orElseThrow();
        var cut = cut(source).then(Commands.paste(excerpt));
        assertEquals(1, cut.snapshot().document().apparatus().footnotes().size());
        var copy =
                new Scene(source.snapshot(), Selection.at(text.id(), 0))
                        .then(Commands.paste(excerpt));
        var notes = copy.snapshot().document().apparatus().footnotes();
        assertEquals(2, notes.size());
        var mark = (Inline.FootnoteMark) copy.block(0).runs().get(1);
        assertEquals(notes.get(1).id(), mark.target());
        var other = Scene.of(p("‸")).then(Commands.paste(excerpt));
        assertEquals(1, other.snapshot().document().apparatus().footnotes().size());
    }

    @Test
    void referencesToAnotherDocumentBecomeWords() {
        var shown = new Inline.CrossReference(Id.of("x"), Inline.Form.FULL, "clause 7", Marks.NONE);
        var excerpt = copied(p("‸see ", shown, cite("nowhere"), "‸"));
        var runs = Scene.of(p("‸")).then(Commands.paste(excerpt)).block(0).runs();
        assertEquals("see clause 7", Inline.text(runs.subList(0, 1)));
        assertInstanceOf(Inline.Citation.class, runs.get(1));
        var there = Scene.of(p("‸"), reference("x", "t", "e")).then(Commands.paste(excerpt));
        assertInstanceOf(Inline.CrossReference.class, there.block(0).runs().get(1));
    }

    @Test
    void picturesComeAlongUnderAFreeName() {
        var mine = Media.of("image/png", new byte[] {1});
        var other = Media.of("image/png", new byte[] {2});
        var picture = new Inline.Picture(Id.of("i"), new Image("a.png", "", 0, 0));
        var excerpt = Excerpt.line(List.of(picture), Map.of("a.png", other));
        var scene = Scene.of(recommendation(p("‸")).withMedia(Map.of("a.png", mine)));
        var done = scene.then(Commands.paste(excerpt)).snapshot().document();
        var name = ((Inline.Picture) done.body().getFirst().runs().getFirst()).image().media();
        assertEquals(other, done.media().get(name));
        assertEquals(mine, done.media().get("a.png"));
    }

    @Test
    void textIsMovedAndKeepsItsIds() {
        var scene = Scene.of(named("a", p("one ‸two‸ three")), named("b", p("four")));
        var range = (Selection.Text) scene.selection();
        scene.then(Commands.move(range, new Position(Id.of("b"), 4)))
                .reads("one  three", "fourtwo‸");
        scene.then(Commands.move(range, new Position(Id.of("a"), 13)))
                .reads("one  threetwo‸", "four");
        assertTrue(scene.transaction(Commands.move(range, new Position(Id.of("a"), 5))).isEmpty());
        var pieces = Scene.of(named("a", p("x‸y")), named("b", p("z")), named("c", p("q‸r")));
        pieces.then(Commands.move((Selection.Text) pieces.selection(), new Position(Id.of("c"), 2)))
                .reads("xry", "z", "q‸");
    }

    @Test
    void looksComeAlong() {
        var excerpt = copied(p("a‸", bold("b"), "‸c"));
        var runs = Scene.of(p("x‸")).then(Commands.paste(excerpt)).block(0).runs();
        assertEquals(List.of(new Inline.Text("x", Marks.NONE), bold("b")), runs);
    }

    @Test
    void pasteIsOneStepWithItsName() {
        var done = Scene.of(p("x‸")).transaction(Commands.paste(made(p("y")))).orElseThrow();
        assertEquals("paste", done.name());
    }
}
