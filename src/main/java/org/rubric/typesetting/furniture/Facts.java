package org.rubric.typesetting.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Settings;
import org.rubric.numbering.Phrases;

/// What the fields of a header table say for one document, the same on the page and in a Word file.
public record Facts(FrontMatter front, String title, Phrases phrases) {
    private static final Contact NOBODY = new Contact("", "", "", "", "");

    /// A row with its fields filled in.
    ///
    /// @param above rule above it, in points
    public record Row(double above, List<Form.Cell> cells) {}

    public static Facts of(Document document) {
        var phrases = Naming.phrases(document);
        return new Facts(document.front(), entitled(document, phrases), phrases);
    }

    /// The rows of a form: one for each contact where the form says so, none where a field that a
    /// row depends on is empty.
    public List<Row> rows(Form form) {
        var rows = new ArrayList<Row>();
        for (var row : form.rows())
            switch (row.condition()) {
                case "" -> rows.add(row(row.above(), row, NOBODY));
                case "*" -> {
                    var contacts = front.people().contacts();
                    var first = contacts.isEmpty() ? NOBODY : contacts.getFirst();
                    rows.add(row(row.above(), row, first));
                    for (int i = 1; i < contacts.size(); i++)
                        rows.add(row(form.closing(), row, contacts.get(i)));
                }
                default -> {
                    if (!field(row.condition(), NOBODY).isEmpty())
                        rows.add(row(row.above(), row, NOBODY));
                }
            }
        return rows;
    }

    private Row row(double above, Form.Row row, Contact contact) {
        var cells = new ArrayList<Form.Cell>();
        for (var cell : row.cells()) {
            var text = new ArrayList<Form.Words>();
            for (var words : cell.text())
                text.add(new Form.Words(words.part(), words.filled(name -> field(name, contact))));
            cells.add(new Form.Cell(cell.columns(), cell.rows(), text));
        }
        return new Row(above, cells);
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
        return phrases.list(front.people().questions().stream().map(Facts::question).toList());
    }

    private static String question(String number) {
        return number.startsWith("Q") ? number : "Q" + number;
    }

    private String language() {
        var tag = front.identity().language().replaceFirst("[-_].*", "");
        return tag.isEmpty() || Phrases.know(tag) ? phrases.say("language") : tag;
    }

    /// The title of the document that carries a draft: "Draft new Recommendation ITU-T Y.xxx: …"
    /// (A.1, Appendix I). A published text and a meeting document have their own.
    public static String entitled(Document document, Phrases phrases) {
        var identity = document.front().identity();
        var title = identity.title();
        if (document.settings().policy() == Settings.Policy.KEPT) return title;
        var name = identity.name().equals(title) ? "" : identity.name();
        var kind =
                switch (identity.kind()) {
                    case RECOMMENDATION -> "draft.new";
                    case REVISED_RECOMMENDATION -> "draft.revised";
                    case SUPPLEMENT -> "draft.supplement";
                    case AMENDMENT,
                            CORRIGENDUM,
                            ERRATUM,
                            IMPLEMENTERS_GUIDE,
                            TECHNICAL_REPORT,
                            FOCUS_GROUP_DELIVERABLE,
                            CONTRIBUTION,
                            TEMPORARY_DOCUMENT,
                            LIAISON_STATEMENT,
                            REPORT,
                            AGENDA,
                            OTHER ->
                            "";
                };
        if (kind.isEmpty() || name.isEmpty()) return title;
        var named = phrases.say(kind, name);
        return title.isEmpty() ? named : phrases.say("titled", named, title);
    }
}
