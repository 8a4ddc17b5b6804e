package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes the blocks of a report; every Id is given by the caller, so that composing again makes the
/// same ones.
final class Paper {
    /// What a line or a section says in which nothing happened.
    static final String NONE = Words.text("report.none");

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

    static Paragraph paragraph(Id id, Sentence sentence) {
        return Paragraph.of(id, sentence.runs());
    }

    static Item item(Id id, Item.Marker marker, Sentence sentence) {
        return new Item(id, Traits.NONE, 1, marker, sentence.runs());
    }

    /// A line that begins with a number of its own, `WP3-1`.
    static Paragraph tagged(Id id, String tag, Sentence sentence) {
        var runs = new ArrayList<>(led(tag, "\t"));
        runs.addAll(sentence.runs());
        return Paragraph.of(id, runs);
    }

    /// "None." where nothing happened.
    static Paragraph none(Id section) {
        return paragraph(section.part("none"), NONE + ".");
    }

    /// A line of figures whose value has references or addresses in it.
    static Item line(Id id, String what, Sentence value) {
        var runs = new ArrayList<>(led(what + ":", " "));
        runs.addAll(value.runs());
        return new Item(id, Traits.NONE, 1, Item.Marker.DASH, runs);
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
        var names = new HashSet<String>();
        for (var row : rows) {
            var name = row.role();
            while (!names.add(name)) name += "-";
            all.add(row(id.part(name), row));
        }
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
    ///
    /// @param link where its first cell leads; empty: nowhere
    record Entry(String role, List<String> cells, String link) {
        static Entry of(Id record, String... cells) {
            return new Entry(record.value().replace('/', '-'), Arrays.asList(cells), "");
        }

        static Entry of(String record, String... cells) {
            return new Entry(Paper.role(record), Arrays.asList(cells), "");
        }

        Entry linked(String address) {
            return new Entry(role, cells, address);
        }
    }

    /// A part of that Id by such words, which nothing else here has yet.
    static Id part(Id id, String words, Set<Id> taken) {
        var part = id.part(role(words));
        while (!taken.add(part)) part = Id.of(part.value() + "-");
        return part;
    }

    /// Words as a part of an Id.
    static String role(String words) {
        var part = words.replaceAll("[^A-Za-z0-9._-]+", "-");
        return part.isEmpty() ? "-" : part;
    }

    private static Table framed(Id id, List<Integer> widths, int headings, List<Exhibit.Row> rows) {
        var frame = new Table.Frame(widths, headings, Table.Use.UNCAPTIONED, false);
        return new Table(id, Traits.NONE, Line.of(id.part("caption"), ""), frame, rows, List.of());
    }

    private static Exhibit.Row row(Id id, Entry entry) {
        var row = row(id, entry.cells(), false);
        if (entry.link().isEmpty()) return row;
        var cells = new ArrayList<>(row.cells());
        var first = id.part("1");
        var words = Sentence.of("").link(entry.cells().getFirst(), entry.link());
        cells.set(0, cell(first, paragraph(first.part("p"), words), false));
        return new Exhibit.Row(id, Traits.NONE, cells);
    }

    private static Exhibit.Row row(Id id, List<String> texts, boolean header) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.size(); i++)
            cells.add(cell(id.part(Integer.toString(i + 1)), texts.get(i), header));
        return new Exhibit.Row(id, Traits.NONE, cells);
    }

    private static Cell cell(Id id, String words, boolean header) {
        var shown = words.isBlank() ? "–" : words;
        return cell(id, paragraph(id.part("p"), shown), header);
    }

    private static Cell cell(Id id, Paragraph words, boolean header) {
        return new Cell(
                id, Traits.NONE, Cell.Reach.ONE, Cell.Alignment.LEFT, header, List.of(words));
    }

    private static List<Inline> led(String bold, String words) {
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Text(bold, Marks.of(Marks.Style.BOLD)));
        if (!words.isEmpty()) runs.add(new Inline.Text(words, Marks.NONE));
        return runs;
    }
}
