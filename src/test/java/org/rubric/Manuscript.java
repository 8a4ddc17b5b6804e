package org.rubric;

import org.rubric.document.Abstract;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Item;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Maths;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text in a light notation, for the sample and for tests: one line is one block.
///
/// `# Title {#id}` a clause, deeper with more signs · `ANNEX`, `APPENDIX`, `BIBLIOGRAPHY` · `NOTE`,
/// `OPENER`, `STATUS` · `- `, `1) `, `a) ` items · `REF tag | entry` · `DEF term | source | text` ·
/// `ABB short | long` · `TABLE id | caption | widths | alignment`, rows in bars, `END` ·
/// `EXAMPLE` · `FIGURE id | caption | media | width | height | words` · `EQUATION id | latex`,
/// `WHERE symbol | meaning` · the rest: a paragraph.
public final class Manuscript {
    private final List<String> lines;
    private final ManuscriptInk ink;
    private final Map<String, Integer> counted = new HashMap<>();
    private int at;
    private String place = "front";

    public Manuscript(String source) {
        lines = source.lines().filter(line -> !line.isBlank() && !line.startsWith("%")).toList();
        ink = new ManuscriptInk(lines);
    }

    public Abstract overview() {
        var summary = new ArrayList<Block>();
        var introduction = new ArrayList<Block>();
        var keywords = new ArrayList<String>();
        for (; lines.get(at).startsWith("@"); at++) {
            var words = lines.get(at).substring(lines.get(at).indexOf(' ') + 1);
            if (lines.get(at).startsWith("@summary")) summary.add(paragraph(words, Role.BODY));
            if (lines.get(at).startsWith("@introduction"))
                introduction.add(paragraph(words, Role.BODY));
            if (lines.get(at).startsWith("@keywords")) keywords.addAll(List.of(words.split(", ")));
        }
        return new Abstract(summary, keywords, introduction);
    }

    public List<Block> body() {
        var body = new ArrayList<Block>();
        while (at < lines.size()) body.add(clause());
        return body;
    }

    private Clause clause() {
        var heading = lines.get(at++);
        int level = level(heading);
        int mark = heading.lastIndexOf(" {#");
        var id = Id.of(heading.substring(mark + 3, heading.length() - 1));
        place = id.value();
        int space = heading.indexOf(' ');
        var title = mark < space + 1 ? "Bibliography" : heading.substring(space + 1, mark);
        var body = new ArrayList<Block>();
        while (at < lines.size() && (level(lines.get(at)) == 0 || level(lines.get(at)) > level))
            body.add(level(lines.get(at)) == 0 ? block() : clause());
        return new Clause(id, Traits.NONE, kind(heading), Line.of(id.part("title"), title), body);
    }

    private static int level(String line) {
        int signs = 0;
        while (line.charAt(signs) == '#') signs++;
        return signs > 0 ? signs : kind(line) == Clause.Kind.CLAUSE ? 0 : 1;
    }

    private static Clause.Kind kind(String line) {
        if (line.startsWith("ANNEX ")) return Clause.Kind.ANNEX;
        if (line.startsWith("APPENDIX ")) return Clause.Kind.APPENDIX;
        if (line.startsWith("BIBLIOGRAPHY ")) return Clause.Kind.BIBLIOGRAPHY;
        return Clause.Kind.CLAUSE;
    }

    private Block block() {
        var line = lines.get(at++);
        int space = line.indexOf(' ');
        var rest = line.substring(space + 1);
        return switch (line.substring(0, Math.max(space, 0))) {
            case "NOTE" -> new Block.Note(next("note"), Traits.NONE, ink.runs(rest));
            case "EXAMPLE" ->
                    new Block.Example(next("example"), Traits.NONE, false, ink.runs(rest));
            case "OPENER" -> paragraph(rest, Role.OPENER);
            case "STATUS" -> paragraph(rest, Role.STATUS);
            case "-" -> item(Item.Marker.DASH, rest);
            case "1)" -> item(Item.Marker.NUMBER, rest);
            case "a)" -> item(Item.Marker.LETTER, rest);
            case "REF" -> reference(cells(rest));
            case "DEF" -> definition(cells(rest));
            case "ABB" -> abbreviation(cells(rest));
            case "TABLE" -> table(cells(rest));
            case "FIGURE" -> figure(cells(rest));
            case "EQUATION" -> equation(cells(rest));
            default -> paragraph(line, Role.BODY);
        };
    }

    private Paragraph paragraph(String words, Role role) {
        return new Paragraph(next("p"), Traits.NONE, role, ink.runs(words));
    }

    private Item item(Item.Marker marker, String words) {
        return new Item(next("item"), Traits.NONE, 1, marker, ink.runs(words));
    }

    private Block.Reference reference(List<String> cells) {
        var id = ManuscriptInk.entry(cells.get(0));
        var entry = Line.of(id.part("entry"), ink.runs(cells.get(1)));
        return new Block.Reference(id, Traits.NONE, cells.get(0), entry);
    }

    private Block.Definition definition(List<String> cells) {
        var id = next("term");
        return new Block.Definition(
                id,
                Traits.NONE,
                Line.of(id.part("name"), cells.get(0)),
                Line.of(id.part("source"), ink.runs(cells.get(1))),
                Line.of(id.part("text"), ink.runs(cells.get(2))),
                List.of());
    }

    private Block.Abbreviation abbreviation(List<String> cells) {
        var id = next("row");
        return new Block.Abbreviation(
                id,
                Traits.NONE,
                Line.of(id.part("short"), cells.get(0)),
                Line.of(id.part("long"), cells.get(1)));
    }

    private Table table(List<String> cells) {
        var id = Id.of(cells.get(0));
        var widths = Arrays.stream(cells.get(2).split(",")).map(Integer::valueOf).toList();
        var sides = cells.get(3).split(",");
        var rows = new ArrayList<Exhibit.Row>();
        for (; !lines.get(at).equals("END"); at++) {
            var row = id.part("row" + (rows.size() + 1));
            var texts = cells(lines.get(at).substring(1, lines.get(at).length() - 1));
            var made = new ArrayList<Cell>();
            for (int i = 0; i < texts.size(); i++)
                made.add(cell(row.part("c" + (i + 1)), texts.get(i), sides[i], rows.isEmpty()));
            rows.add(new Exhibit.Row(row, Traits.NONE, made));
        }
        at++;
        var frame = new Table.Frame(widths, 1, Table.Use.CAPTIONED, false);
        var caption = Line.of(id.part("caption"), cells.get(1));
        return new Table(id, Traits.NONE, caption, frame, rows, List.of());
    }

    private Cell cell(Id id, String words, String side, boolean header) {
        var alignment =
                header
                        ? Cell.Alignment.CENTRE
                        : side.equals("R") ? Cell.Alignment.RIGHT : Cell.Alignment.LEFT;
        var text = Paragraph.of(id.part("p"), ink.runs(words));
        return new Cell(id, Traits.NONE, Cell.Reach.ONE, alignment, header, List.of(text));
    }

    private Exhibit.Figure figure(List<String> cells) {
        var id = Id.of(cells.get(0));
        var image =
                new Image(
                        cells.get(2),
                        cells.get(5),
                        Double.parseDouble(cells.get(3)),
                        Double.parseDouble(cells.get(4)));
        var panel = id.part("panel");
        return new Exhibit.Figure(
                id,
                Traits.NONE,
                Line.of(id.part("caption"), cells.get(1)),
                List.of(
                        new Exhibit.Panel(
                                panel, Traits.NONE, image, Line.of(panel.part("caption"), ""))),
                List.of());
    }

    private Exhibit.Equation equation(List<String> cells) {
        var id = Id.of(cells.get(0));
        var where = new ArrayList<Exhibit.Where>();
        for (; lines.get(at).startsWith("WHERE "); at++) {
            var entry = cells(lines.get(at).substring(6));
            var part = id.part("where" + (where.size() + 1));
            where.add(
                    new Exhibit.Where(
                            part,
                            Traits.NONE,
                            Line.of(part.part("symbol"), ink.runs(entry.get(0))),
                            Line.of(part.part("meaning"), ink.runs(entry.get(1)))));
        }
        return new Exhibit.Equation(id, Traits.NONE, Maths.latex(cells.get(1)), true, where);
    }

    private Id next(String role) {
        int number = counted.merge(place + "/" + role, 1, Integer::sum);
        return Id.of(place + "/" + role + number);
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    }
}
