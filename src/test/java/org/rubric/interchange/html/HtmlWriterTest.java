package org.rubric.interchange.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Table.Frame;
import org.rubric.document.Exhibit.Table.Use;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;
import org.rubric.document.Media;
import org.rubric.document.RandomDocuments;
import org.rubric.document.Traits;
import org.rubric.editing.Runs;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;

/// What is written is clean, and what it can carry comes back.
class HtmlWriterTest {
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final Map<String, Media> DOTS =
            Map.of("dot.png", Media.of("image/png", Base64.getDecoder().decode(DOT)));

    private final Random random = new Random(20);

    private static Block.Line line(Id owner, List<Inline> runs) {
        return Block.Line.of(owner.part("line"), runs);
    }

    private List<Inline> words() {
        var runs = new ArrayList<Inline>();
        var kinds =
                List.of(
                        "gateway",
                        "é<b>&amp;",
                        "a\tb",
                        "6.1\u00A0x",
                        "\"quote\"",
                        "水 😀",
                        "end\nnext");
        for (int i = 0; i <= random.nextInt(4); i++) {
            var marks = Marks.NONE;
            for (var style : List.of(Style.BOLD, Style.ITALIC, Style.UNDERLINE, Style.CODE))
                if (random.nextInt(5) == 0) marks = marks.with(style);
            if (random.nextInt(6) == 0) marks = marks.with(Style.SUPERSCRIPT);
            if (random.nextInt(8) == 0)
                marks = marks.without(Style.UNDERLINE).withLink("https://example.org/?a=1&b=2");
            var word = kinds.get(random.nextInt(kinds.size()));
            runs.add(new Inline.Text(i == 0 ? "w" + word : " " + word, marks));
        }
        return Runs.tidy(runs);
    }

    private List<Inline> plain() {
        return Inline.plain(random.nextBoolean() ? "Levels & more" : "a <b> c");
    }

    private Block leaf(boolean cell) {
        var id = Id.fresh();
        return switch (random.nextInt(cell ? 4 : 6)) {
            case 0, 1 -> Block.Paragraph.of(id, words());
            case 2 ->
                    new Block.Item(
                            id,
                            Traits.NONE,
                            1 + random.nextInt(3),
                            Block.Item.Marker.values()[random.nextInt(6)],
                            words());
            case 3 -> new Block.Note(id, Traits.NONE, words());
            case 4 -> new Block.Code(id, Traits.NONE, "", Inline.plain("if (a < b)\n\tgo();  x"));
            default -> random.nextBoolean() ? table() : figure();
        };
    }

    private <T> List<T> some(int from, int to, Supplier<T> each) {
        var all = new ArrayList<T>();
        int count = from + random.nextInt(to - from + 1);
        for (int i = 0; i < count; i++) all.add(each.get());
        return all;
    }

    private Exhibit.Table table() {
        var id = Id.fresh();
        int columns = 1 + random.nextInt(3);
        var rows = new ArrayList<Exhibit.Row>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            var cells = new ArrayList<Cell>();
            for (int j = 0; j < columns; j++) {
                boolean header = i == 0;
                var body =
                        header
                                ? List.<Block>of(Block.Paragraph.of(Id.fresh(), plain()))
                                : some(1, 3, () -> leaf(true));
                cells.add(
                        new Cell(
                                Id.fresh(),
                                Traits.NONE,
                                Cell.Reach.ONE,
                                Cell.Alignment.values()[random.nextInt(3)],
                                header,
                                body));
            }
            rows.add(new Exhibit.Row(Id.fresh(), Traits.NONE, cells));
        }
        var frame = new Frame(List.of(), 1, Use.CAPTIONED, false);
        return new Exhibit.Table(id, Traits.NONE, line(id, plain()), frame, rows, List.of());
    }

    private Exhibit.Figure figure() {
        var id = Id.fresh();
        var panel = id.part("panel");
        var image = new Image("dot.png", "a \"dot\"", 0, 0);
        return new Exhibit.Figure(
                id,
                Traits.NONE,
                line(id, plain()),
                List.of(new Exhibit.Panel(panel, Traits.NONE, image, line(panel, List.of()))),
                List.of());
    }

    private Block clause(int level) {
        var id = Id.fresh();
        var body = new ArrayList<>(some(0, 4, () -> leaf(false)));
        if (level < 4) body.addAll(some(0, 2, () -> clause(level + 1)));
        return new Block.Clause(id, Traits.NONE, Block.Clause.Kind.CLAUSE, line(id, plain()), body);
    }

    @Test
    void whatHtmlCanCarryComesBack() {
        for (int i = 0; i < 300; i++) {
            var blocks = new ArrayList<>(some(0, 4, () -> leaf(false)));
            blocks.addAll(some(0, 3, () -> clause(1)));
            var document = Document.of(FrontMatter.EMPTY, blocks).withMedia(DOTS);
            var numbering = Numbering.of(document);
            var html = HtmlWriter.write(blocks, numbering::label, DOTS);
            var back = HtmlReader.read(html);
            assertEquals(
                    String.join("\n", Told.of(blocks)), String.join("\n", Told.of(back.blocks())));
            for (var media : back.media().values()) assertEquals(DOTS.get("dot.png"), media);
        }
    }

    @Test
    void everythingIsWrittenAndReadWithoutTrouble() {
        for (int seed = 0; seed < 60; seed++) {
            var document = RandomDocuments.of(seed, 30);
            var numbering = Numbering.of(document);
            var resolved = Resolution.of(document, numbering).document();
            var html = HtmlWriter.write(resolved.body(), numbering::label, document.media());
            assertFalse(html.contains("<script"));
            HtmlReader.read(html);
        }
    }

    @Test
    void numbersAndReferencesAreWords() {
        var note = new Block.Note(Id.of("n"), Traits.NONE, Inline.plain("It rains."));
        var reference =
                new Inline.CrossReference(Id.of("a"), Inline.Form.FULL, "", Marks.of(Style.BOLD));
        var text =
                Block.Paragraph.of(
                        Id.of("p"), List.of(new Inline.Text("See ", Marks.NONE), reference));
        var clause =
                new Block.Clause(
                        Id.of("a"),
                        Traits.NONE,
                        Block.Clause.Kind.CLAUSE,
                        Block.Line.of(Id.of("a/title"), Inline.plain("Scope")),
                        List.of(text, note));
        var document = Document.of(FrontMatter.EMPTY, List.of(clause));
        var numbering = Numbering.of(document);
        var resolved = Resolution.of(document, numbering).document();
        var html = HtmlWriter.write(resolved.body(), numbering::label, Map.of());
        assertTrue(
                html.contains("<h1>1<span style=\"mso-tab-count:1\">&#9;</span>Scope</h1>"), html);
        assertTrue(html.contains("<p>See <b>clause&nbsp;1</b></p>"), html);
        assertTrue(html.contains("<p class=\"Note\">NOTE – It rains.</p>"), html);
    }

    @Test
    void tablesTellTheirHeadersAndListsTheirMarkers() {
        var table = table();
        var html = HtmlWriter.write(List.of(table), _ -> Optional.empty(), Map.of());
        assertTrue(html.contains("<th scope=\"col\""), html);
        assertTrue(html.indexOf("</thead>") < html.indexOf("<td"), html);
        var item =
                new Block.Item(
                        Id.of("i"), Traits.NONE, 1, Block.Item.Marker.LETTER, Inline.plain("x"));
        var list = HtmlWriter.write(List.of(item), _ -> Optional.empty(), Map.of());
        assertTrue(list.contains("<ol type=\"a\">\n<li aria-level=\"1\">x</li></ol>"), list);
    }
}
