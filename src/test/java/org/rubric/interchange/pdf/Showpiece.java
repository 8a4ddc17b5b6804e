package org.rubric.interchange.pdf;

import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell.Alignment;
import org.rubric.document.Exhibit.Cell.Reach;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Maths;
import org.rubric.document.Media;
import org.rubric.document.Traits;
import org.rubric.drawing.metafile.Emfs;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;

/// A document with everything that a file must carry: formulas, pictures of four kinds, an
/// irregular table, lists, notes, links, contents, other languages.
final class Showpiece {
    private static final Typesetter TYPESETTER = new Typesetter(new Typefaces());

    private Showpiece() {}

    static Imprint imprint(Document document) {
        return TYPESETTER.set(document, Numbering.of(document), Look.DRAFT);
    }

    static Document document() throws IOException {
        var french = new Inline.Text("débit de crue", new Marks(java.util.Set.of(), "fr", ""));
        var contents =
                new Block.Contents(
                        Id.of("toc"), Traits.NONE, Block.Contents.Scope.CLAUSES, List.of());
        var document =
                recommendation(
                        contents,
                        clause(
                                "scope",
                                "Scope",
                                p("See ", ref("model"), " and ", ref("rate"), "."),
                                p("The ", french, " is called discharge", footnote("fn"), "."),
                                item(Block.Item.Marker.LETTER, "one"),
                                item(Block.Item.Marker.LETTER, "two")),
                        clause(
                                "model",
                                "Data model",
                                p("In the line ", inline("\\frac{a}{b}"), " it stands."),
                                equation("rate", "r = \\frac{h_2 - h_1}{t_2 - t_1}"),
                                table(),
                                figure("svg", "flood.svg"),
                                figure("emf", "red.emf"),
                                figure("png", "half.png"),
                                new Block.Code(
                                        Id.of("code"),
                                        Traits.NONE,
                                        "ASN.1",
                                        Inline.plain("Report ::= SEQUENCE {}"))),
                        annex("a", "Tests", clause("a1", "First", p("Text."))));
        var note = new Block.Footnote(Id.of("fn"), Traits.NONE, List.of(p("In cubic metres.")));
        return document.withApparatus(new Apparatus(List.of(note), List.of())).withMedia(media());
    }

    private static Inline inline(String latex) {
        return new Inline.Formula(Id.of("inline"), Maths.latex(latex));
    }

    private static Block figure(String id, String media) {
        var image = new Image(media, "What " + id + " shows", 80, 60);
        var panel = new Exhibit.Panel(Id.of(id + "/p"), Traits.NONE, image, line(id + "/l", ""));
        return new Exhibit.Figure(
                Id.of(id), Traits.NONE, line(id + "/c", "A " + id), List.of(panel), List.of());
    }

    /// Two rows of headers, the first over several columns, and headers of rows.
    private static Exhibit.Table table() {
        var rows =
                List.of(
                        row(
                                "r1",
                                cell("h1", "Station", 1, 2, true),
                                cell("h2", "Level", 2, 1, true)),
                        row("r2", cell("h3", "low", 1, 1, true), cell("h4", "high", 1, 1, true)),
                        row(
                                "r3",
                                cell("h5", "Upper", 1, 1, true),
                                cell("d1", "1", 1, 1, false),
                                cell("d2", "2", 1, 1, false)));
        return new Exhibit.Table(
                Id.of("levels"),
                Traits.NONE,
                line("levels/c", "Levels"),
                new Exhibit.Table.Frame(List.of(), 2, Exhibit.Table.Use.CAPTIONED, false),
                rows,
                List.of());
    }

    private static Block.Line line(String id, String words) {
        return new Block.Line(Id.of(id), Traits.NONE, Inline.plain(words));
    }

    private static Exhibit.Row row(String id, Exhibit.Cell... cells) {
        return new Exhibit.Row(Id.of(id), Traits.NONE, List.of(cells));
    }

    private static Exhibit.Cell cell(String id, String words, int columns, int rows, boolean head) {
        return new Exhibit.Cell(
                Id.of(id),
                Traits.NONE,
                new Reach(columns, rows),
                Alignment.LEFT,
                head,
                List.of(p(words)));
    }

    private static Map<String, Media> media() throws IOException {
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='60'>"
                        + "<rect x='5' y='5' width='50' height='30' fill='blue' opacity='0.5'/>"
                        + "<text x='10' y='50'>flood</text></svg>";
        var emf =
                Emfs.framed(0, 0, 200, 100)
                        .add(39, 2, 0, 255, 0)
                        .add(37, 2)
                        .add(43, 10, 10, 90, 60);
        return Map.of(
                "flood.svg", Media.of("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8)),
                "red.emf", Media.of("image/x-emf", emf.bytes()),
                "half.png", Media.of("image/png", png()));
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0x8000A040, true));
        graphics.fillOval(2, 2, 36, 26);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
