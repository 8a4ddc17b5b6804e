package org.rubric.meeting.report;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Item;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes the blocks of a report; every Id is given by the caller, so that composing again makes the
/// same ones.
final class Paper {
    /// What a line or a section says in which nothing happened.
    static final String NONE = "None";

    private Paper() {}

    static Clause clause(Id id, Clause.Kind kind, String title, List<Block> body) {
        return new Clause(id, Traits.NONE, kind, Line.of(id.part("title"), title), body);
    }

    static Clause clause(Id id, String title, List<Block> body) {
        return clause(id, Clause.Kind.CLAUSE, title, body);
    }

    static Paragraph paragraph(Id id, String words) {
        return Paragraph.of(id, Inline.plain(words));
    }

    /// A paragraph that begins with a word or a number in bold.
    static Paragraph lead(Id id, String bold, String words) {
        return Paragraph.of(id, led(bold, words));
    }

    static Item item(Id id, Item.Marker marker, String words) {
        return new Item(id, Traits.NONE, 1, marker, Inline.plain(words));
    }

    /// `Outgoing liaison statements: None`.
    static Item line(Id id, String what, String value) {
        var words = value.isBlank() ? NONE : value;
        return new Item(id, Traits.NONE, 1, Item.Marker.DASH, led(what + ":", " " + words));
    }

    /// A table with a row of headings, or one paragraph "None." where there are no rows.
    static Block table(Id id, List<Integer> widths, List<String> headings, List<Entry> rows) {
        if (rows.isEmpty()) return paragraph(id.part("none"), NONE + ".");
        var all = new ArrayList<Exhibit.Row>();
        all.add(row(id.part("headings"), headings, true));
        for (var row : rows) all.add(row(id.part(row.role()), row.cells(), false));
        return framed(id, widths, 1, all);
    }

    /// A form: what is asked on the left, the answer on the right.
    static Block form(Id id, List<Entry> answers) {
        var rows = new ArrayList<Exhibit.Row>();
        for (var answer : answers) {
            var row = id.part(answer.role());
            rows.add(
                    new Exhibit.Row(
                            row,
                            Traits.NONE,
                            List.of(
                                    cell(row.part("1"), answer.cells().getFirst(), true),
                                    cell(row.part("2"), answer.cells().getLast(), false))));
        }
        return framed(id, List.of(2600, 7039), 0, rows);
    }

    /// A row by the name of its record.
    record Entry(String role, List<String> cells) {
        static Entry of(Id record, String... cells) {
            return new Entry(record.value().replace('/', '-'), Arrays.asList(cells));
        }

        static Entry of(String record, String... cells) {
            return new Entry(Paper.role(record), Arrays.asList(cells));
        }
    }

    /// Words as a part of an Id.
    static String role(String words) {
        return words.replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private static Table framed(Id id, List<Integer> widths, int headings, List<Exhibit.Row> rows) {
        var frame = new Table.Frame(widths, headings, Table.Use.UNCAPTIONED, false);
        return new Table(id, Traits.NONE, Line.of(id.part("caption"), ""), frame, rows, List.of());
    }

    private static Exhibit.Row row(Id id, List<String> texts, boolean header) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.size(); i++)
            cells.add(cell(id.part(Integer.toString(i + 1)), texts.get(i), header));
        return new Exhibit.Row(id, Traits.NONE, cells);
    }

    private static Cell cell(Id id, String words, boolean header) {
        var shown = words.isBlank() ? "–" : words;
        return new Cell(
                id,
                Traits.NONE,
                Cell.Reach.ONE,
                Cell.Alignment.LEFT,
                header,
                List.of(paragraph(id.part("p"), shown)));
    }

    private static List<Inline> led(String bold, String words) {
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Text(bold, Marks.of(Marks.Style.BOLD)));
        if (!words.isEmpty()) runs.add(new Inline.Text(words, Marks.NONE));
        return runs;
    }
}
