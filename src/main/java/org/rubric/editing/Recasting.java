package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

/// Paragraphs that a file left in doubt become what they are: what was typed or set by hand to make
/// them look so (a number, a dash, the word NOTE, bold type) gives way to the real thing.
final class Recasting {
    private static final String GAP = "[\\s\u00A0]";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "((?:\\d{1,3}|[A-Z])(?:\\.\\d{1,3}){1,5}|\\d{1,3})\\.?"
                            + GAP
                            + "+(?=[\\p{L}(\\[])");
    private static final Pattern MARKER =
            Pattern.compile(
                    "([–—−-])"
                            + GAP
                            + "*|([•·*▪●])"
                            + GAP
                            + "*|\\(?(\\d{1,3})[.)]"
                            + GAP
                            + "+|\\(?([a-zа-я])[.)]"
                            + GAP
                            + "+");
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?:notes?|nota|примечание)"
                            + GAP
                            + "*\\d*"
                            + GAP
                            + "*(?:[–—:.-]|(?=\\())?"
                            + GAP
                            + "*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CAPTION =
            Pattern.compile(
                    "((?:Table|Figure|Tableau|Cuadro|Figura|Таблица|Рисунок)"
                            + GAP
                            + "+[A-Z]{0,2}[.-]?\\d[\\w.\u2011-]*)"
                            + GAP
                            + "*[–—:.-]?"
                            + GAP
                            + "*");
    private static final int NEAR = 2;

    private Recasting() {}

    /// The title of a clause: within the clause it stands in, or beside it. A number typed before
    /// it says which, and stays its printed one.
    static Optional<Transaction> heading(Snapshot snapshot, Id id, boolean within) {
        var place = paragraph(snapshot, id);
        if (place.isEmpty()) return Optional.empty();
        var text = place.get();
        if (!text.root().equals(snapshot.document().id())) return Optional.empty();
        var owner = text.owner().orElse(null);
        if (owner != null && !(owner instanceof Clause)) return Optional.empty();
        var runs = text.block().runs();
        var number = NUMBER.matcher(Runs.steps(runs));
        boolean numbered = number.lookingAt();
        var printed = numbered ? number.group(1) : "";
        var line = Block.Line.of(id, unbold(from(runs, numbered ? number.end() : 0)));
        var edit = new Edit(snapshot.document());
        boolean deeper = numbered ? inside(snapshot, owner, printed) : within;
        if (owner == null || deeper) divide(edit, text, titled(line, printed));
        else beside(edit, text, (Clause) owner, titled(line, printed));
        return edit.done(Words.of("heading"), Selection.at(id, 0));
    }

    private static boolean inside(Snapshot snapshot, Block owner, String printed) {
        if (owner == null) return true;
        var number = snapshot.numbering().label(owner.id()).map(l -> l.number()).orElse("");
        return !number.isEmpty() && printed.startsWith(number + ".");
    }

    private static Clause titled(Block.Line line, String printed) {
        return new Clause(Id.fresh(), Traits.printed(printed), Clause.Kind.CLAUSE, line, List.of());
    }

    /// The text up to the next clause goes under the new title.
    private static void divide(Edit edit, Lineage place, Clause empty) {
        var siblings = place.siblings(edit.document());
        int end = place.at() + 1;
        while (end < siblings.size() && !(siblings.get(end) instanceof Clause)) end++;
        var body = List.<Block>copyOf(siblings.subList(place.at() + 1, end));
        edit.splice(place.parent(), place.at(), end - place.at(), empty.withBody(body));
    }

    private static void beside(Edit edit, Lineage place, Clause owner, Clause empty) {
        int at = place.at() - 1;
        var kept = owner.withBody(owner.body().subList(0, at));
        var moved = empty.withBody(owner.body().subList(at + 1, owner.body().size()));
        var up = place.up();
        edit.splice(up.parent(), up.at(), 1, kept, moved);
    }

    /// Plain text: bold type that made a whole line stand out goes.
    static Optional<Transaction> paragraph(Snapshot snapshot, List<Id> ids) {
        var edit = new Edit(snapshot.document());
        boolean any = false;
        for (var id : ids) {
            var place = paragraph(snapshot, id);
            if (place.isEmpty()) return Optional.empty();
            var block = place.get().block();
            var now = new Paragraph(id, block.traits(), Paragraph.Role.BODY, unbold(block.runs()));
            if (now.equals(block)) continue;
            edit.replace(block, now);
            any = true;
        }
        return any
                ? edit.done(Words.of("paragraph"), Selection.at(ids.getFirst(), 0))
                : Optional.empty();
    }

    /// Items of a list, each with the marker that was typed.
    static Optional<Transaction> items(Snapshot snapshot, List<Id> ids) {
        var edit = new Edit(snapshot.document());
        for (var id : ids) {
            var place = paragraph(snapshot, id);
            if (place.isEmpty()) return Optional.empty();
            var block = place.get().block();
            var match = MARKER.matcher(Runs.steps(block.runs()));
            boolean typed = match.lookingAt();
            var marker = typed ? marker(match) : Marker.DASH;
            var runs = from(block.runs(), typed ? match.end() : 0);
            edit.replace(block, new Block.Item(id, block.traits(), 1, marker, runs));
        }
        return edit.done(Words.of("list"), Selection.at(ids.getFirst(), 0));
    }

    private static Marker marker(java.util.regex.Matcher match) {
        if (match.group(1) != null) return Marker.DASH;
        if (match.group(2) != null) return Marker.BULLET;
        return match.group(3) != null ? Marker.NUMBER : Marker.LETTER;
    }

    /// A note; the word that was typed goes, since the note brings its own.
    static Optional<Transaction> note(Snapshot snapshot, Id id) {
        var place = paragraph(snapshot, id);
        if (place.isEmpty()) return Optional.empty();
        var block = place.get().block();
        var match = NOTE.matcher(Runs.steps(block.runs()));
        var runs = from(block.runs(), match.lookingAt() ? match.end() : 0);
        var edit = new Edit(snapshot.document());
        edit.replace(block, new Block.Note(id, block.traits(), unbold(runs)));
        return edit.done(Words.of("note"), Selection.at(id, 0));
    }

    /// The caption of the table or figure close by that has none.
    static Optional<Transaction> caption(Snapshot snapshot, Id id) {
        var place = paragraph(snapshot, id);
        if (place.isEmpty()) return Optional.empty();
        var exhibit = bare(place.get(), snapshot);
        if (exhibit.isEmpty()) return Optional.empty();
        var runs = place.get().block().runs();
        var match = CAPTION.matcher(Runs.steps(runs));
        boolean labelled = match.lookingAt();
        var words = unbold(from(runs, labelled ? match.end() : 0));
        var printed = labelled ? match.group(1) : "";
        var edit = new Edit(snapshot.document());
        var line =
                switch (exhibit.get()) {
                    case Exhibit.Table table -> captioned(edit, table, words, printed);
                    case Exhibit.Figure figure -> captioned(edit, figure, words, printed);
                    default -> throw new IllegalArgumentException("No caption: " + exhibit);
                };
        edit.remove(edit.place(id));
        return edit.done(Words.of("caption"), Selection.at(line, 0));
    }

    private static Id captioned(
            Edit edit, Exhibit.Table table, List<Inline> words, String printed) {
        var frame = table.frame();
        var use = Exhibit.Table.Use.CAPTIONED;
        var captioned =
                new Exhibit.Table(
                        table.id(),
                        table.traits().withPrinted(printed),
                        table.caption().withRuns(words),
                        new Exhibit.Table.Frame(
                                frame.widths(), frame.headerRows(), use, frame.landscape()),
                        table.rows(),
                        table.notes());
        edit.replace(table, captioned);
        return table.caption().id();
    }

    private static Id captioned(
            Edit edit, Exhibit.Figure figure, List<Inline> words, String printed) {
        var captioned =
                new Exhibit.Figure(
                        figure.id(),
                        figure.traits().withPrinted(printed),
                        figure.caption().withRuns(words),
                        figure.panels(),
                        figure.legend());
        edit.replace(figure, captioned);
        return figure.caption().id();
    }

    /// The nearest table or figure without a caption; of two as near the one below.
    private static Optional<Block> bare(Lineage place, Snapshot snapshot) {
        var siblings = place.siblings(snapshot.document());
        for (int away = 1; away <= NEAR; away++)
            for (int at : new int[] {place.at() + away, place.at() - away})
                if (at >= 0 && at < siblings.size() && uncaptioned(siblings.get(at)))
                    return Optional.of(siblings.get(at));
        return Optional.empty();
    }

    private static boolean uncaptioned(Block block) {
        return switch (block) {
            case Exhibit.Table table -> table.caption().runs().isEmpty();
            case Exhibit.Figure figure -> figure.caption().runs().isEmpty();
            default -> false;
        };
    }

    private static Optional<Lineage> paragraph(Snapshot snapshot, Id id) {
        return Lineage.of(snapshot.document(), id)
                .filter(place -> place.block() instanceof Paragraph p && !Leaves.locked(p));
    }

    private static List<Inline> from(List<Inline> runs, int step) {
        return step == 0 ? runs : Runs.slice(runs, step, Inline.length(runs));
    }

    /// Without bold where all of it is bold.
    private static List<Inline> unbold(List<Inline> runs) {
        for (var run : runs)
            if (run instanceof Inline.Text(var words, var marks)
                    && !words.isBlank()
                    && !marks.has(Marks.Style.BOLD)) return runs;
        return new ArrayList<>(
                Runs.restyle(runs, 0, Inline.length(runs), m -> m.without(Marks.Style.BOLD)));
    }
}
