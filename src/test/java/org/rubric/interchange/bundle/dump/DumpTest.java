package org.rubric.interchange.bundle.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.document.Traits;
import org.rubric.numbering.Numbering;

/// The dump says what is in a document, in the shape the corpus's truth has.
class DumpTest {
    @TempDir Path folder;

    private int last;

    @Test
    void headingsHaveNumberLevelAndKind() throws IOException {
        var root =
                dump(
                        clause("6.2.", "General", Kind.CLAUSE, "heading 2"),
                        clause("Annex A", "First", Kind.ANNEX, ""),
                        clause("SECTION 1", "GENERAL", Kind.SECTION, ""),
                        clause("", "Loose", Kind.UNNUMBERED, "heading 4"),
                        clause("", "Bibliography", Kind.BIBLIOGRAPHY, ""),
                        clause("", "Index", Kind.INDEX, ""));
        var headings = root.get("headings");
        assertEquals("6.2 2 clause General", line(headings.get(0)));
        assertEquals("A 1 annex First", line(headings.get(1)));
        assertEquals(" 1 section SECTION 1 – GENERAL", line(headings.get(2)));
        assertEquals(" 4 unnumbered Loose", line(headings.get(3)));
        assertEquals(" 1 bibliography Bibliography", line(headings.get(4)));
        assertEquals("unnumbered", headings.get(5).get("kind").asText());
    }

    @Test
    void tablesHaveCellsReachAndNotes() throws IOException {
        var wide = cell(2, 1, "wide");
        var note = new Block.Note(id(), Traits.printed("NOTE –"), Inline.plain("n"));
        var table =
                new Exhibit.Table(
                        id(),
                        Traits.printed("Table 6-1"),
                        new Block.Line(id(), Traits.printed("–"), Inline.plain("Title")),
                        new Exhibit.Table.Frame(
                                List.of(1, 1), 0, Exhibit.Table.Use.CAPTIONED, false),
                        List.of(row(wide), row(cell(1, 1, "a"), cell(1, 1, "b"))),
                        List.of(note));
        var found = dump(table).get("tables").get(0);
        assertEquals("6-1", found.get("number").asText());
        assertEquals("Title", found.get("caption").asText());
        assertEquals(3, found.get("rows").asInt());
        assertEquals(2, found.get("cols").asInt());
        assertEquals(2, found.get("cells").get(0).get(0).get("cs").asInt());
        assertEquals("NOTE – n", found.get("cells").get(2).get(0).get("t").asText());
        assertEquals("Table 6-1 – Title\nwide\na\nb\nNOTE – n\n", text(table));
    }

    @Test
    void nestedTablesNameTheirParent() throws IOException {
        var inner = plain(row(cell(1, 1, "in")));
        var outer =
                plain(
                        row(
                                new Exhibit.Cell(
                                        id(),
                                        Traits.NONE,
                                        Exhibit.Cell.Reach.ONE,
                                        Exhibit.Cell.Alignment.LEFT,
                                        false,
                                        List.of(paragraph("out"), inner))));
        var tables = dump(outer).get("tables");
        assertTrue(tables.get(0).get("nested_in").isNull());
        assertEquals(0, tables.get(1).get("nested_in").asInt());
        assertEquals("out", tables.get(0).get("cells").get(0).get(0).get("t").asText());
    }

    @Test
    void entriesOfTheFixedClauses() throws IOException {
        var definition =
                new Block.Definition(
                        id(),
                        Traits.printed("3.1.1"),
                        Block.Line.of(id(), "thing"),
                        Block.Line.of(id(), "[X]"),
                        new Block.Line(id(), Traits.printed(":"), Inline.plain("An object.")),
                        List.of());
        var abbreviation =
                new Block.Abbreviation(
                        id(),
                        Traits.NONE,
                        Block.Line.of(id(), "AB"),
                        Block.Line.of(id(), "Alpha Beta\t[b-X]"));
        var reference =
                new Block.Reference(
                        id(), Traits.printed("[X]"), "X", Block.Line.of(id(), "Entry."));
        var root = dump(definition, abbreviation, reference);
        assertEquals("3.1.1", root.get("definitions").get(0).get("number").asText());
        assertEquals("[X]", root.get("definitions").get(0).get("source").asText());
        assertEquals("Alpha Beta", root.get("abbreviations").get(0).get("expansion").asText());
        assertEquals("X", root.get("references").get(0).get("tag").asText());
        assertEquals(
                "3.1.1 thing [X]: An object.\nAB Alpha Beta [b-X]\n[X] Entry.\n",
                text(definition, abbreviation, reference));
    }

    @Test
    void termsListedUnderTheirSource() throws IOException {
        var clause =
                new Block.Clause(
                        id(),
                        Traits.printed("3.1"),
                        Kind.CLAUSE,
                        Block.Line.of(id(), "Terms defined elsewhere"),
                        List.of(
                                paragraph("The following terms are defined in [ITU-T X.1]:"),
                                item("–", Block.Item.Marker.DASH, "agent;"),
                                item("–", Block.Item.Marker.DASH, "block.")));
        var definitions = dump(clause).get("definitions");
        assertEquals(2, definitions.size());
        assertEquals("agent", definitions.get(0).get("term").asText());
        assertEquals("[ITU-T X.1]", definitions.get(1).get("source").asText());
    }

    @Test
    void abbreviationsThatWereATableAreOneAgain() throws IOException {
        var rows =
                new Block[] {
                    listed("A", "Alpha"), listed("B", "Beta"), paragraph("x"), listed("C", "Gamma")
                };
        var tables = dump(rows).get("tables");
        assertEquals(2, tables.size());
        assertEquals(2, tables.get(0).get("rows").asInt());
        assertEquals("Gamma", tables.get(1).get("cells").get(0).get(1).get("t").asText());
    }

    @Test
    void formulasAreCountedByKind() throws IOException {
        var omml = new Maths("x", "<m:oMath/>", Optional.empty());
        var object = new Maths("", "Equation.3", Optional.empty());
        var typed = new Maths("x", "x = y", Optional.empty());
        var inline =
                new Block.Paragraph(
                        id(),
                        Traits.NONE,
                        Block.Paragraph.Role.BODY,
                        List.of(new Inline.Formula(id(), omml)));
        var blocks =
                new Block[] {
                    equation(omml, "(6-1)"), equation(object, ""), equation(typed, "(6-2)"), inline
                };
        var equations = dump(blocks).get("equations");
        assertEquals(1, equations.get("omml_display").asInt());
        assertEquals(1, equations.get("omml_inline").asInt());
        assertEquals(1, equations.get("ole").asInt());
        assertEquals("[\"6-1\",\"6-2\"]", equations.get("numbered").toString());
        assertEquals("(6-1)\nx = y\n(6-2)\n", text(blocks));
    }

    @Test
    void onlyFootnotesOfTheBodyCount() throws IOException {
        var cited = new Block.Footnote(id(), Traits.NONE, List.of(paragraph("Cited.")));
        var other = new Block.Footnote(id(), Traits.NONE, List.of(paragraph("Other.")));
        var text =
                new Block.Paragraph(
                        id(),
                        Traits.NONE,
                        Block.Paragraph.Role.BODY,
                        List.of(new Inline.FootnoteMark(cited.id(), "")));
        var document =
                Document.of(FrontMatter.EMPTY, List.of(text))
                        .withApparatus(new Apparatus(List.of(other, cited), List.of()));
        var root = new ObjectMapper().readTree(Dump.of(document, "n").json());
        assertEquals("[\"Cited.\"]", root.get("footnote_texts").toString());
    }

    @Test
    void markersThatAreCountedAreNoText() {
        var document =
                Document.of(
                        FrontMatter.EMPTY,
                        List.of(
                                item("", Block.Item.Marker.LETTER, "counted"),
                                item("b)", Block.Item.Marker.LETTER, "typed")));
        var dump = Dump.of(document, Numbering.of(document), "n");
        assertEquals("counted\nb) typed\n", dump.text());
    }

    @Test
    void labelsOfADraftAreComputed() throws IOException {
        var document =
                Document.of(FrontMatter.EMPTY, List.of(clause("", "Scope", Kind.CLAUSE, "")));
        var dump = Dump.of(document, Numbering.of(document), "n");
        assertTrue(dump.text().startsWith("1 Scope"));
        assertFalse(dump.json().contains("\"number\" : \"\",\n    \"kind\" : \"clause\""));
    }

    @Test
    void filesAreNamedAfterTheInput() throws IOException {
        Dump.of(Document.of(FrontMatter.EMPTY, List.of()), "n")
                .write(folder.resolve("new"), "X.1!E");
        assertTrue(Files.exists(folder.resolve("new/X.1!E.json")));
        assertTrue(Files.exists(folder.resolve("new/X.1!E.txt")));
    }

    private static String line(JsonNode heading) {
        return heading.get("number").asText()
                + " "
                + heading.get("level").asInt()
                + " "
                + heading.get("kind").asText()
                + " "
                + heading.get("text").asText();
    }

    private JsonNode dump(Block... blocks) throws IOException {
        return new ObjectMapper().readTree(of(blocks).json());
    }

    private static String text(Block... blocks) {
        return of(blocks).text();
    }

    private static Dump of(Block... blocks) {
        return Dump.of(Document.of(FrontMatter.EMPTY, List.of(blocks)), "n");
    }

    private Id id() {
        return Id.of("i" + ++last);
    }

    private Block.Clause clause(String printed, String title, Kind kind, String style) {
        return new Block.Clause(
                id(), new Traits("", printed, style), kind, Block.Line.of(id(), title), List.of());
    }

    private Block.Paragraph paragraph(String words) {
        return Block.Paragraph.of(id(), Inline.plain(words));
    }

    private Block.Item item(String printed, Block.Item.Marker marker, String words) {
        return new Block.Item(id(), Traits.printed(printed), 1, marker, Inline.plain(words));
    }

    private Block.Abbreviation listed(String words, String expansion) {
        return new Block.Abbreviation(
                id(),
                new Traits("", "", "table"),
                Block.Line.of(id(), words),
                Block.Line.of(id(), expansion));
    }

    private Exhibit.Equation equation(Maths maths, String printed) {
        return new Exhibit.Equation(
                id(), Traits.printed(printed), maths, !printed.isEmpty(), List.of());
    }

    private Exhibit.Table plain(Exhibit.Row row) {
        return new Exhibit.Table(
                id(),
                Traits.NONE,
                Block.Line.of(id(), List.of()),
                new Exhibit.Table.Frame(List.of(1), 0, Exhibit.Table.Use.UNCAPTIONED, false),
                List.of(row),
                List.of());
    }

    private Exhibit.Row row(Exhibit.Cell... cells) {
        return new Exhibit.Row(id(), Traits.NONE, List.of(cells));
    }

    private Exhibit.Cell cell(int columns, int rows, String words) {
        return new Exhibit.Cell(
                id(),
                Traits.NONE,
                new Exhibit.Cell.Reach(columns, rows),
                Exhibit.Cell.Alignment.LEFT,
                false,
                List.of(paragraph(words)));
    }
}
