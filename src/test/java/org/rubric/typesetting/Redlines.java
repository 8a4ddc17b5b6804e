package org.rubric.typesetting;

import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.runs;

import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alterations;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.document.Media;
import org.rubric.document.Traits;
import org.rubric.numbering.Numbering;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/// A document with the words of two versions for tests. Words of [made] are between `+`, `~`, `>`
/// and `<` where they are new, gone, moved here and moved away: `"The +new+~old~ gateway"`.
public record Redlines(Document document, Alterations alterations) {

    public Imprint imprint(Look look) {
        return imprint(look, new Typesetter(Setting.FACES));
    }

    public Imprint imprint(Look look, Typesetter typesetter) {
        return typesetter.set(document, Numbering.of(document), look, alterations, () -> {});
    }

    /// Everything that can have changed.
    public static Redlines everything() {
        return new Making().everything();
    }

    /// Blocks with marks in their words.
    static Redlines of(Block... body) {
        return new Making().of(recommendation(body));
    }

    private static final class Making {
        private final Map<Id, List<Alteration>> changes = new HashMap<>();

        Redlines of(Document marked) {
            var document = new Document[] {marked};
            marked.forEach(
                    block -> {
                        if (block.runs().isEmpty()) return;
                        var runs = unmarked(block);
                        document[0] = document[0].update(block.id(), b -> b.withRuns(runs));
                    });
            return new Redlines(document[0], new Alterations(changes));
        }

        private List<Inline> unmarked(Block block) {
            var runs = new ArrayList<Inline>();
            int step = 0;
            int from = 0;
            char open = 0;
            for (var run : block.runs()) {
                if (!(run instanceof Inline.Text(var text, var marks))) {
                    runs.add(run);
                    step += run.length();
                    continue;
                }
                var words = new StringBuilder();
                for (char c : text.toCharArray()) {
                    if ("+~<>".indexOf(c) < 0 || open != 0 && open != c) {
                        words.append(c);
                        step++;
                    } else if (open == 0) {
                        open = c;
                        from = step;
                    } else {
                        add(block.id(), new Alteration(kind(c), from, step, "", ""));
                        open = 0;
                    }
                }
                if (!words.isEmpty()) runs.add(new Inline.Text(words.toString(), marks));
            }
            return runs;
        }

        private static Kind kind(char mark) {
            return switch (mark) {
                case '+' -> Kind.INSERTED;
                case '~' -> Kind.DELETED;
                case '>' -> Kind.MOVED_HERE;
                default -> Kind.MOVED_AWAY;
            };
        }

        private void add(Id block, Alteration one) {
            changes.computeIfAbsent(block, _ -> new ArrayList<>()).add(one);
        }

        private void whole(Kind kind, String... blocks) {
            for (var block : blocks) add(Id.of(block), Alteration.whole(kind, "", "2026-10-01"));
        }

        Redlines everything() {
            whole(Kind.DELETED, "gone", "r3", "old.png/p", "moved.from", "fn", "e2", "i2");
            whole(Kind.INSERTED, "fresh", "r2", "new.png/p", "e1", "i1", "fn2");
            whole(Kind.MOVED_AWAY, "from");
            whole(Kind.MOVED_HERE, "to");
            changes.remove(Id.of("moved.from"));
            var formula = new Inline.Formula(Id.of("x"), Maths.latex("x_1^2"));
            var tall = new Inline.Formula(Id.of("y"), Maths.latex("\\frac{a}{b}"));
            var document =
                    recommendation(
                            clause(
                                    "scope",
                                    "Scope ~and field~+of application+",
                                    p(
                                            "The gateway ~reports~+tells+ the level of the river"
                                                    + " ~every ten minutes~+every five minutes,"
                                                    + " and at once when it rises faster than the"
                                                    + " threshold of +",
                                            formula,
                                            "+ says+, see ",
                                            ref("gone"),
                                            "~, and ~",
                                            ref("fresh"),
                                            "."),
                                    named("from", p("This sentence stood here before.")),
                                    named("i1", item(Block.Item.Marker.LETTER, "A new item")),
                                    item(Block.Item.Marker.LETTER, "An item that ~stays~+stayed+"),
                                    named("i2", item(Block.Item.Marker.LETTER, "An item less")),
                                    note("With ~", tall, "~+", tall, "+ in it", "."),
                                    p(
                                            "A mark",
                                            footnote("fn"),
                                            " and a mark+",
                                            footnote("fn2"),
                                            "+."),
                                    p("Letters i~n~+m+side of a word, one+\ttab+, +one\n+line.")),
                            clause(
                                    "gone",
                                    "Old model",
                                    p(Alignment.LONG),
                                    p("Second paragraph of it.")),
                            clause(
                                    "fresh",
                                    "New model",
                                    p(Alignment.LONG + " " + Alignment.LONG),
                                    named("to", p("This sentence stood here before.")),
                                    table(),
                                    equation("e1", "r = \\frac{h}{t}"),
                                    equation("e2", "r = \\frac{h}{2t}"),
                                    figure("old.png"),
                                    figure("new.png")),
                            clause("same", "Nothing new", p(Alignment.LONG)));
            var notes =
                    List.of(
                            new Block.Footnote(
                                    Id.of("fn"), Traits.NONE, List.of(p("A note that is gone."))),
                            new Block.Footnote(
                                    Id.of("fn2"), Traits.NONE, List.of(p("A note to come."))));
            var png = Media.of("image/png", png());
            return of(
                    document.withApparatus(new Apparatus(notes, List.of()))
                            .withMedia(Map.of("old.png", png, "new.png", png)));
        }
    }

    /// Words for lines that are full.
    private static final class Alignment {
        static final String LONG =
                "The platform collects the reports of all gateways of a basin, compares them with"
                        + " those of the day before and tells the authorities what it has found, as"
                        + " often as they have asked for it.";
    }

    private static Block figure(String media) {
        var image = new Image(media, "Two boxes", 160, 80);
        var panel =
                new Exhibit.Panel(
                        Id.of(media + "/p"),
                        Traits.NONE,
                        image,
                        Block.Line.of(Id.of(media + "/l"), ""));
        return new Exhibit.Figure(
                Id.of(media),
                Traits.NONE,
                Block.Line.of(Id.of(media + "/c"), "Boxes of " + media),
                List.of(panel),
                List.of());
    }

    private static Exhibit.Table table() {
        var rows =
                List.of(
                        row("r1", "Station", "Level ~now~+reported+"),
                        row("r2", "Upper", ""),
                        row("r3", "Middle", "5 m"),
                        row("r4", "Lower", "~6 m~+7 m+"));
        return new Exhibit.Table(
                Id.of("levels"),
                Traits.NONE,
                Block.Line.of(Id.of("levels/c"), "Levels"),
                new Exhibit.Table.Frame(List.of(), 1, Exhibit.Table.Use.CAPTIONED, false),
                rows,
                List.of());
    }

    private static Exhibit.Row row(String id, String... words) {
        var cells = new ArrayList<Exhibit.Cell>();
        for (var word : words)
            cells.add(
                    new Exhibit.Cell(
                            Id.of(id + "c" + cells.size()),
                            Traits.NONE,
                            Exhibit.Cell.Reach.ONE,
                            Exhibit.Cell.Alignment.LEFT,
                            false,
                            List.of(
                                    Block.Paragraph.of(
                                            Id.of(id + "p" + cells.size()), runs(word)))));
        return new Exhibit.Row(Id.of(id), Traits.NONE, cells);
    }

    private static byte[] png() {
        var image = new BufferedImage(160, 80, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 160, 80);
        graphics.setColor(Color.DARK_GRAY);
        graphics.drawRect(10, 20, 50, 40);
        graphics.drawRect(100, 20, 50, 40);
        graphics.drawLine(60, 40, 100, 40);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
