package org.rubric.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Item;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;

/// Documents for tests, written as nested calls:
/// `recommendation(clause("6", "Requirements", p("See ", ref("6.2"), ".")))`.
///
/// The first word of a division, table, figure, equation, definition or reference is its Id. Texts
/// are strings and inlines in a row. `named("p1", p("…"))` gives any block an Id, `printed("6.1a",
/// …)` a printed label. A caret is written into the text, `"The ‸device"`: see [#marked].
public final class Documents {
    private static final char CARET = '‸';

    private Documents() {}

    /// A document and where the carets stood in its text, in reading order.
    public record Marked(Document document, List<Position> carets) {
        public Position caret() {
            return carets.getFirst();
        }
    }

    public static Document recommendation(Block... body) {
        return Document.of(FrontMatter.EMPTY, List.of(body));
    }

    public static Clause clause(String id, String title, Block... body) {
        return division(Clause.Kind.CLAUSE, id, title, body);
    }

    public static Clause annex(String id, String title, Block... body) {
        return division(Clause.Kind.ANNEX, id, title, body);
    }

    public static Clause appendix(String id, String title, Block... body) {
        return division(Clause.Kind.APPENDIX, id, title, body);
    }

    public static Clause division(Clause.Kind kind, String id, String title, Block... body) {
        return new Clause(Id.of(id), Traits.NONE, kind, line(id + "/title", title), List.of(body));
    }

    public static Paragraph p(Object... texts) {
        return Paragraph.of(Id.fresh(), runs(texts));
    }

    public static Item item(Item.Marker marker, Object... texts) {
        return item(1, marker, texts);
    }

    public static Item item(int level, Item.Marker marker, Object... texts) {
        return new Item(Id.fresh(), Traits.NONE, level, marker, runs(texts));
    }

    public static Block.Note note(Object... texts) {
        return new Block.Note(Id.fresh(), Traits.NONE, runs(texts));
    }

    public static Exhibit.Table table(String id, String caption, Exhibit.Row... rows) {
        return new Exhibit.Table(
                Id.of(id),
                Traits.NONE,
                line(id + "/caption", caption),
                Exhibit.Table.Frame.PLAIN,
                List.of(rows),
                List.of());
    }

    /// A row of one-paragraph cells.
    public static Exhibit.Row row(String... texts) {
        var cells = Arrays.stream(texts).map(text -> cell(p(text))).toList();
        return new Exhibit.Row(Id.fresh(), Traits.NONE, cells);
    }

    public static Exhibit.Cell cell(Block... body) {
        return new Exhibit.Cell(
                Id.fresh(),
                Traits.NONE,
                Exhibit.Cell.Reach.ONE,
                Exhibit.Cell.Alignment.LEFT,
                false,
                List.of(body));
    }

    public static Exhibit.Figure figure(String id, String caption, Exhibit.Panel... panels) {
        return new Exhibit.Figure(
                Id.of(id), Traits.NONE, line(id + "/caption", caption), List.of(panels), List.of());
    }

    public static Exhibit.Panel panel(String id, String caption) {
        return new Exhibit.Panel(
                Id.of(id),
                Traits.NONE,
                new Image("image.png", "", 0, 0),
                line(id + "/caption", caption));
    }

    public static Exhibit.Equation equation(String id, String latex) {
        return new Exhibit.Equation(Id.of(id), Traits.NONE, Maths.latex(latex), false, List.of());
    }

    public static Block.Definition definition(String id, String term, String text, Block... notes) {
        return new Block.Definition(
                Id.of(id),
                Traits.NONE,
                line(id + "/term", term),
                line(id + "/source", ""),
                line(id + "/text", text),
                List.of(notes));
    }

    public static Block.Abbreviation abbreviation(String abbreviation, String expansion) {
        var id = Id.fresh();
        return new Block.Abbreviation(
                id,
                Traits.NONE,
                line(id + "/abbreviation", abbreviation),
                line(id + "/expansion", expansion));
    }

    public static Block.Reference reference(String id, String tag, String entry) {
        return new Block.Reference(Id.of(id), Traits.NONE, tag, line(id + "/entry", entry));
    }

    public static Inline ref(String target) {
        return ref(target, Inline.Form.FULL);
    }

    public static Inline ref(String target, Inline.Form form) {
        return new Inline.CrossReference(Id.of(target), form, "", Marks.NONE);
    }

    public static Inline cite(String target) {
        return new Inline.Citation(Id.of(target), "", "", Marks.NONE);
    }

    public static Inline footnote(String target) {
        return new Inline.FootnoteMark(Id.of(target), "");
    }

    public static Inline bold(String words) {
        return new Inline.Text(words, Marks.of(Marks.Style.BOLD));
    }

    /// Strings and inlines as one line; adjacent strings stay apart.
    public static List<Inline> runs(Object... texts) {
        var runs = new ArrayList<Inline>();
        for (var text : texts) {
            if (text instanceof Inline inline) runs.add(inline);
            else runs.addAll(Inline.plain(text.toString()));
        }
        return runs;
    }

    public static Block named(String id, Block block) {
        var traits = block.traits();
        return switch (block) {
            case Paragraph b -> new Paragraph(Id.of(id), traits, b.role(), b.runs());
            case Item b -> new Item(Id.of(id), traits, b.level(), b.marker(), b.runs());
            case Block.Note b -> new Block.Note(Id.of(id), traits, b.runs());
            default -> throw new IllegalArgumentException("Has an Id already: " + block);
        };
    }

    /// The same block with a printed label.
    public static Block printed(String label, Block block) {
        var traits = Traits.printed(label);
        return switch (block) {
            case Clause b -> new Clause(b.id(), traits, b.kind(), b.title(), b.body());
            case Item b -> new Item(b.id(), traits, b.level(), b.marker(), b.runs());
            case Block.Note b -> new Block.Note(b.id(), traits, b.runs());
            case Block.Definition b ->
                    new Block.Definition(b.id(), traits, b.term(), b.source(), b.text(), b.notes());
            case Exhibit.Table b ->
                    new Exhibit.Table(b.id(), traits, b.caption(), b.frame(), b.rows(), b.notes());
            case Exhibit.Figure b ->
                    new Exhibit.Figure(b.id(), traits, b.caption(), b.panels(), b.legend());
            case Exhibit.Equation b ->
                    new Exhibit.Equation(b.id(), traits, b.maths(), b.numbered(), b.where());
            default -> throw new IllegalArgumentException("Carries no label: " + block);
        };
    }

    /// Takes the carets out of the text.
    public static Marked marked(Document document) {
        var holders = new ArrayList<Block>();
        document.forEach(
                block -> {
                    if (Inline.text(block.runs()).indexOf(CARET) >= 0) holders.add(block);
                });
        var carets = new ArrayList<Position>();
        var now = document;
        for (var holder : holders)
            now = now.update(holder.id(), block -> block.withRuns(unmarked(block, carets)));
        return new Marked(now, carets);
    }

    private static List<Inline> unmarked(Block block, List<Position> carets) {
        var runs = new ArrayList<Inline>();
        int offset = 0;
        for (var run : block.runs()) {
            if (run instanceof Inline.Text(var words, var marks)) {
                var kept = new StringBuilder();
                for (char c : words.toCharArray()) {
                    if (c == CARET) carets.add(new Position(block.id(), offset + kept.length()));
                    else kept.append(c);
                }
                if (!kept.isEmpty()) runs.add(new Inline.Text(kept.toString(), marks));
                offset += kept.length();
            } else {
                runs.add(run);
                offset += run.length();
            }
        }
        return runs;
    }

    /// The lines of text of a document in reading order, a caret written in where one is given;
    /// empty lines of blocks that hold text are listed, too.
    public static List<String> lines(Document document, Optional<Position> caret) {
        var lines = new ArrayList<String>();
        document.forEach(
                block -> {
                    if (!block.parts().isEmpty() || !holdsText(block)) return;
                    var text = new StringBuilder(Inline.text(block.runs()));
                    caret.filter(at -> at.block().equals(block.id()))
                            .ifPresent(at -> text.insert(at.offset(), CARET));
                    lines.add(text.toString());
                });
        return lines;
    }

    private static boolean holdsText(Block block) {
        return !(block instanceof Exhibit
                || block instanceof Clause
                || block instanceof Block.Foreign
                || block instanceof Block.Contents);
    }

    private static Line line(String id, String words) {
        return Line.of(Id.of(id), words);
    }
}
