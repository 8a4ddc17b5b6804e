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
import org.rubric.numbering.Phrases;
import org.rubric.typesetting.furniture.Form;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Stick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The header table of a meeting document: the form of its look filled in, below it the abstract.
/// What is not known stays as a visible blank.
final class Masthead {
    /// No block of a document has such a name: the header is made, not written.
    private static final Id ROOT = FrontSetter.MADE;

    /// Margin at the sides of a cell, and the least height of a row, in points.
    private static final double PADDING = 57 / 20.0;

    private static final double LEAST = 357 / 20.0;

    private static final Map<Look.Form, Form> FORMS =
            Map.of(
                    Look.Form.DRAFT, Form.named("masthead-td"),
                    Look.Form.REPORT, Form.named("masthead-td"),
                    Look.Form.CONTRIBUTION, Form.named("masthead-contribution"),
                    Look.Form.LIAISON, Form.named("masthead-liaison"));

    private final FrontMatter front;
    private final String title;
    private final Phrases phrases;
    private final List<List<FormSetter.Cell>> rows = new ArrayList<>();
    private final List<Double> rules = new ArrayList<>();

    private Masthead(FrontMatter front, String title, Phrases phrases) {
        this.front = front;
        this.title = title;
        this.phrases = phrases;
    }

    /// @param title as the header says it
    static Galley of(
            FrontMatter front, String title, Look.Form look, Compositor compositor, Stick stick) {
        var form = FORMS.get(look);
        var widths = form.widths().stream().map(twips -> twips / 20.0).toList();
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        var masthead = new Masthead(front, title, compositor.phrases());
        masthead.fill(form);
        var sheet =
                new FormSetter.Sheet(widths, masthead.rows, masthead.rules, PADDING, LEAST, false);
        var left = Math.max(0, (stick.measure() - all) / 2);
        return compositor.form(ROOT.part("header")).set(sheet, left, stick);
    }

    private void fill(Form form) {
        for (var row : form.rows())
            switch (row.condition()) {
                case "" -> row(row, NOBODY);
                case "*" -> {
                    var contacts = front.people().contacts();
                    row(row, contacts.isEmpty() ? NOBODY : contacts.getFirst());
                    var others = new Form.Row(form.closing(), "", row.cells());
                    for (int i = 1; i < contacts.size(); i++) row(others, contacts.get(i));
                }
                default -> {
                    if (!field(row.condition(), NOBODY).isEmpty()) row(row, NOBODY);
                }
            }
        rules.add(form.closing());
    }

    private static final Contact NOBODY = new Contact("", "", "", "", "");

    private void row(Form.Row row, Contact contact) {
        rules.add(row.above());
        var cells = new ArrayList<FormSetter.Cell>();
        for (var cell : row.cells()) {
            var text = new ArrayList<Form.Words>();
            for (var words : cell.text())
                text.add(new Form.Words(words.part(), words.filled(name -> field(name, contact))));
            cells.add(new FormSetter.Cell(cell.columns(), cell.rows(), text));
        }
        rows.add(cells);
    }

    private String field(String name, Contact contact) {
        var header = front.header();
        var sitting = header.sitting();
        var liaison = header.liaison();
        return switch (name) {
            case "questions" -> questions();
            case "meeting" -> sitting.placeAndDate();
            case "group" -> sitting.studyGroup();
            case "party" -> sitting.workingParty();
            case "period" -> phrases.say("header.period", sitting.studyPeriod());
            case "studying" -> phrases.say("header.studying", sitting.studyGroup());
            case "original" -> phrases.say("header.original", language());
            case "union" -> phrases.say("union").toUpperCase(Locale.ROOT);
            case "number" -> header.number();
            case "source" -> header.source();
            case "title" -> title;
            case "action" -> phrases.list(liaison.action());
            case "comment" -> phrases.list(liaison.comment());
            case "information" -> phrases.list(liaison.information());
            case "approval" -> liaison.approval();
            case "deadline" -> liaison.deadline();
            case "who" -> who(contact);
            case "telephone" -> phrases.say("header.telephone", contact.telephone());
            case "email" -> phrases.say("header.email", contact.email());
            default -> phrases.say(name);
        };
    }

    private static String who(Contact contact) {
        var who = new ArrayList<String>();
        for (var line : List.of(contact.name(), contact.organization(), contact.country()))
            if (!line.isEmpty()) who.add(line);
        return String.join("\n", who);
    }

    private String questions() {
        return phrases.list(front.people().questions().stream().map(Masthead::question).toList());
    }

    private static String question(String number) {
        return number.startsWith("Q") ? number : "Q" + number;
    }

    private String language() {
        var tag = front.identity().language().replaceFirst("[-_].*", "");
        return tag.isEmpty() || Phrases.know(tag) ? phrases.say("language") : tag;
    }

    /// The abstract: its label and the blocks of it.
    static Table overview(List<Block> words, Look.Form look, Phrases phrases) {
        var body = words.isEmpty() ? List.<Block>of(paragraph("blank", List.of())) : words;
        var bold = new Inline.Text(phrases.say("header.abstract"), Marks.of(Marks.Style.BOLD));
        var label = paragraph("label", List.of(bold));
        var cells = List.of(cell("left", List.of(label)), cell("right", body));
        var widths = look == Look.Form.CONTRIBUTION ? List.of(1418, 8222) : List.of(1588, 8051);
        var id = ROOT.part("overview");
        var frame = new Table.Frame(widths, 0, Table.Use.LAYOUT, false);
        var rows = List.of(new Row(id.part("row"), Traits.NONE, cells));
        return new Table(
                id, Traits.NONE, Block.Line.of(id.part("caption"), ""), frame, rows, List.of());
    }

    /// How the abstract is framed: not at all, with the cells of the header.
    static TableStyle plain() {
        return TableStyle.header(List.of());
    }

    private static Cell cell(String name, List<Block> body) {
        var id = ROOT.part("overview/" + name);
        return new Cell(id, Traits.NONE, Cell.Reach.ONE, Cell.Alignment.LEFT, false, body);
    }

    private static Paragraph paragraph(String name, List<Inline> runs) {
        return Paragraph.of(ROOT.part("overview/" + name), runs);
    }
}
