package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Contact;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.List;

/// The header table of a temporary document, as the sector's skeleton of 2026 has it: Question and
/// meeting, group and party, source, title, contacts; below it the abstract. What is not known
/// stays as a visible blank.
final class Masthead {
    /// No block of a document has such a name: the header is made, not written.
    private static final Id ROOT = FrontSetter.MADE;
    private static final List<Integer> WIDTHS = List.of(1587, 2438, 1588, 680, 3346);
    private static final double HEAVY = 1.5;
    private static final double LIGHT = 1;

    private final FrontMatter front;
    private final List<Row> rows = new ArrayList<>();
    private final List<Double> rules = new ArrayList<>();
    private int cells;

    private Masthead(FrontMatter front) {
        this.front = front;
    }

    /// The table and its rules.
    record Header(Table table, TableStyle dress) {}

    /// @param title as the header says it
    static Header of(FrontMatter front, String title) {
        return new Masthead(front).header(title);
    }

    private Header header(String title) {
        var sitting = front.header().sitting();
        row(
                HEAVY,
                label("Question(s):"),
                value(questions(), 1),
                label("Meeting,\u00A0date:"),
                date(sitting.placeAndDate()));
        row(
                0,
                label("Study\u00A0Group:"),
                value(sitting.studyGroup(), 1),
                label("Working\u00A0Party:"),
                value(sitting.workingParty(), 2));
        row(0, label("Source:"), value(front.header().source(), 4));
        row(0, label("Title:"), value(title, 4));
        var contacts = front.people().contacts();
        if (contacts.isEmpty()) contact(new Contact("", "", "", "", ""));
        for (var contact : contacts) contact(contact);
        rules.add(LIGHT);
        return new Header(table("header", WIDTHS), TableStyle.header(rules));
    }

    /// The box of the abstract: its label and the blocks of it.
    static Header overview(List<Block> words) {
        var masthead = new Masthead(FrontMatter.EMPTY);
        masthead.cells = 100;
        var body = words.isEmpty() ? List.<Block>of(masthead.paragraph("", false)) : words;
        var label = masthead.label("Abstract:");
        masthead.row(0, label, masthead.cell(body, 1, Cell.Alignment.LEFT));
        return new Header(
                masthead.table("overview", List.of(1588, 8051)), TableStyle.header(List.of()));
    }

    private Table table(String name, List<Integer> widths) {
        var id = ROOT.part(name);
        var frame = new Table.Frame(widths, 0, Table.Use.LAYOUT, false);
        var caption = Block.Line.of(id.part("caption"), "");
        return new Table(id, Traits.NONE, caption, frame, rows, List.of());
    }

    private String questions() {
        return String.join(
                ", ", front.people().questions().stream().map(Masthead::question).toList());
    }

    private static String question(String number) {
        return number.startsWith("Q") ? number : "Q" + number;
    }

    private void contact(Contact contact) {
        var who = new ArrayList<String>();
        for (var line : List.of(contact.name(), contact.organization(), contact.country()))
            if (!line.isEmpty()) who.add(line);
        var reach = "Tel: " + contact.telephone() + "\nE-mail: " + contact.email();
        row(LIGHT, label("Contact:"), value(String.join("\n", who), 2), value(reach, 2));
    }

    private void row(double above, Cell... cells) {
        rules.add(above);
        rows.add(new Row(ROOT.part("row" + rows.size()), Traits.NONE, List.of(cells)));
    }

    private Cell label(String words) {
        return cell(List.of(paragraph(words, true)), 1, Cell.Alignment.LEFT);
    }

    private Cell value(String words, int columns) {
        return cell(List.of(paragraph(words, false)), columns, Cell.Alignment.LEFT);
    }

    private Cell date(String words) {
        return cell(List.of(paragraph(words, false)), 2, Cell.Alignment.RIGHT);
    }

    private Cell cell(List<Block> body, int columns, Cell.Alignment alignment) {
        var id = ROOT.part("cell" + cells++);
        return new Cell(id, Traits.NONE, new Cell.Reach(columns, 1), alignment, false, body);
    }

    private Paragraph paragraph(String words, boolean bold) {
        var marks = bold ? Marks.of(Marks.Style.BOLD) : Marks.NONE;
        var runs =
                words.isEmpty()
                        ? List.<Inline>of()
                        : List.<Inline>of(new Inline.Text(words, marks));
        return Paragraph.of(ROOT.part("p" + cells), runs);
    }
}
