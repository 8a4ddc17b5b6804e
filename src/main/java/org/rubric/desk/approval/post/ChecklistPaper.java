package org.rubric.desk.approval.post;

import org.rubric.desk.wording.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.approval.Checklist;
import org.rubric.desk.approval.TextName;
import org.rubric.document.Abstract;
import org.rubric.document.Block;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Tick;

/// Makes the temporary document that shows the checklist of a text as it was answered (author's
/// guide, Annex D): each line with what was found, the answer, who gave it and when.
public final class ChecklistPaper {

    private static final int MOST = 5;

    private ChecklistPaper() {}

    /// @param draft whose Questions and contacts it is posted with
    public static Document compose(Document draft, ApprovalRecord record, Checklist checklist) {
        var name = TextName.of(draft);
        var decision = record.aim().process().decision();
        var title = Words.text("checklist.title", decision, name);
        var front = draft.front();
        var header =
                new FrontMatter(
                        Identity.EMPTY.withTitle(title).withKind(DocumentKind.TEMPORARY_DOCUMENT),
                        FrontMatter.EMPTY.approval(),
                        front.people(),
                        new Abstract(List.of(summary(name, checklist)), List.of(), List.of()),
                        front.header(),
                        List.of());
        var body = new ArrayList<Block>();
        body.add(table(Id.of("checklist/table"), checklist, true));
        record.judged().declared().ifPresent(said -> body.add(declared(said)));
        return Document.of(header, body);
    }

    private static Block summary(String name, Checklist checklist) {
        int lines = checklist.lines().size();
        int done = lines - checklist.unfulfilled().size();
        var key = done == 0 ? "checklist.none" : done == lines ? "checklist.all" : "checklist.some";
        var words = Words.text(key, lines, name, done);
        return Paragraph.of(Id.of("checklist/summary"), Inline.plain(words));
    }

    private static Block declared(org.rubric.programme.approval.Judged.Declared said) {
        var day = LocalDate.ofInstant(said.when(), ZoneId.systemDefault());
        var words = Words.text("checklist.declared", day, said.by());
        return Paragraph.of(Id.of("checklist/declared"), Inline.plain(words));
    }

    /// The table alone.
    ///
    /// @param checked whether the text was checked, so that what was found is told
    static Exhibit.Table table(Id id, Checklist checklist, boolean checked) {
        var rows = new ArrayList<Exhibit.Row>();
        var notes = Words.text(checked ? "checklist.found" : "checklist.notes");
        rows.add(
                row(
                        id.part("head"),
                        true,
                        "",
                        Words.text("checklist.question"),
                        Words.text("checklist.answer"),
                        notes,
                        Words.text("checklist.who")));
        int number = 1;
        for (var line : checklist.lines()) {
            var answer =
                    line.tick()
                            .map(ChecklistPaper::answer)
                            .orElseGet(() -> Words.text("checklist.open"));
            var who = line.tick().map(ChecklistPaper::who).orElse("\u2013");
            rows.add(
                    row(
                            id.part(line.key()),
                            false,
                            String.valueOf(number++),
                            line.question(),
                            answer,
                            checked ? found(line) : note(line),
                            who));
        }
        return new Exhibit.Table(
                id,
                Traits.NONE,
                Line.of(id.part("caption"), ""),
                new Exhibit.Table.Frame(
                        List.of(560, 3000, 1340, 3100, 1639),
                        1,
                        Exhibit.Table.Use.UNCAPTIONED,
                        false),
                rows,
                List.of());
    }

    private static String answer(Tick tick) {
        return switch (tick.answer()) {
            case YES -> Words.text("checklist.yes");
            case NO -> Words.text("checklist.no");
            case NOT_APPLICABLE -> Words.text("checklist.not-applicable");
        };
    }

    private static String who(Tick tick) {
        var day = LocalDate.ofInstant(tick.when(), ZoneId.systemDefault());
        return tick.by().isBlank() ? day.toString() : tick.by() + "\n" + day;
    }

    private static String note(Checklist.Line line) {
        return line.tick().map(Tick::note).filter(note -> !note.isBlank()).orElse("\u2013");
    }

    private static String found(Checklist.Line line) {
        var all = new ArrayList<String>();
        line.tick().map(Tick::note).filter(note -> !note.isBlank()).ifPresent(all::add);
        var open = line.evidence().stream().filter(each -> each.open()).toList();
        for (var each : open.subList(0, Math.min(MOST, open.size())))
            all.add(each.place() + ": " + each.finding().message());
        if (open.size() > MOST) all.add(Words.text("checklist.more", open.size() - MOST));
        return all.isEmpty() ? Words.text("checklist.nothing") : String.join("\n", all);
    }

    private static Exhibit.Row row(Id id, boolean header, String... texts) {
        var cells = new ArrayList<Exhibit.Cell>();
        for (int i = 0; i < texts.length; i++)
            cells.add(
                    new Exhibit.Cell(
                            id.part(String.valueOf(i)),
                            Traits.NONE,
                            Exhibit.Cell.Reach.ONE,
                            Exhibit.Cell.Alignment.LEFT,
                            header,
                            paragraphs(id.part(i + "/text"), texts[i])));
        return new Exhibit.Row(id, Traits.NONE, cells);
    }

    private static List<Block> paragraphs(Id id, String text) {
        var all = new ArrayList<Block>();
        for (var line : text.split("\n"))
            all.add(Paragraph.of(id.part(String.valueOf(all.size())), Inline.plain(line.strip())));
        return all;
    }
}
